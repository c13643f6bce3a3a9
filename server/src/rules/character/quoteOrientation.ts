import type { Rule } from '../rule';
import { apparatusFix } from '../support';

export const characterQuoteOrientation: Rule = {
  id: 'character/quote-orientation',
  checks: 'Quotation marks are turned the right way.',
  why: '” before a word and “ behind one come of a program that set the marks by itself.',
  source: 'FRUS Schematron rules, quote-checks',
  level: 'hint',
  levels: { strict: 'info' },
  fixable: 'safe',
  reads: 'text',
  *check({ document }) {
    for (const match of document.text.matchAll(/(?<=[\s(])”(?=[\p{L}\d])|(?<=[\p{L}.,?!])“(?=[\s.,;:)]|$)/gu)) {
      const span = { start: match.index, end: match.index + match[0].length };
      yield {
        span,
        message: 'This quotation mark is turned the wrong way.',
        fixes: apparatusFix(document, 'Turn the mark', true, { span, text: match[0] === '”' ? '“' : '”' }),
      };
    }
  },
  examples: {
    valid: [{ text: '4. Editorial Note\n\nHe called it “late” in print.\n' }],
    invalid: [
      {
        text: '4. Editorial Note\n\nHe called it ⟦”⟧late⟦“⟧ in print.\n',
        fixed: '4. Editorial Note\n\nHe called it “late” in print.\n',
      },
    ],
  },
};
