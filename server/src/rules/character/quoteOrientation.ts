import type { Rule } from '../rule';
import { blocksWith, Sign } from '../signs';
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
  signs: Sign.Quote,
  *check({ document }) {
    const { text } = document;
    const turned = /(?<=[\s(])”(?=[\p{L}\d])|(?<=[\p{L}.,?!])“(?=[\s.,;:)]|$)/uy;
    for (const placed of blocksWith(Sign.Quote, document.blocks))
      for (const { 0: mark, index } of placed.block.text.matchAll(/[“”]/g)) {
        const start = placed.start + index;
        turned.lastIndex = start;
        if (!turned.test(text)) continue;
        const span = { start, end: start + 1 };
        yield {
          span,
          message: 'This quotation mark is turned the wrong way.',
          fixes: apparatusFix(document, 'Turn the mark', true, { span, text: mark === '”' ? '“' : '”' }),
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
