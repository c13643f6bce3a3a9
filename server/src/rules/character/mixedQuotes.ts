import type { Rule } from '../rule';
import { apparatusFix } from '../support';

export const characterMixedQuotes: Rule = {
  id: 'character/mixed-quotes',
  checks: 'A quotation opens and closes with marks of one sort.',
  why: '“word" mixes curly and straight: one of the two was typed.',
  source: 'FRUS Schematron rules, characters',
  level: 'off',
  levels: { strict: 'hint', pedantic: 'info' },
  fixable: 'safe',
  reads: 'text',
  *check({ document }) {
    for (const { block, start } of document.blocks)
      for (const match of block.text.matchAll(/“[^“”"\n]{1,200}"|(?<![\d])"[^“”"\n]{1,200}”/g)) {
        const first = match[0].startsWith('“');
        const at = start + match.index + (first ? match[0].length - 1 : 0);
        const span = { start: at, end: at + 1 };
        const right = first ? '”' : '“';
        yield {
          span,
          message: `Opened and closed with marks of two sorts. Write “${right}” here.`,
          fixes: apparatusFix(document, `Write “${right}”`, true, { span, text: right }),
        };
      }
  },
  examples: {
    valid: [{ text: '4. Editorial Note\n\nHe called it “late” and "bad".\n' }],
    invalid: [
      {
        text: '4. Editorial Note\n\nHe called it “late⟦"⟧ and bad.\n',
        fixed: '4. Editorial Note\n\nHe called it “late” and bad.\n',
      },
    ],
  },
};
