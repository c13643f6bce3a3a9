import type { Rule } from '../rule';
import { blocksWith, Sign } from '../signs';
import { apparatusFix } from '../support';

export const characterOFor0: Rule = {
  id: 'character/o-for-0',
  checks: 'No letter O stands for the digit 0.',
  why: 'The sign of text that was scanned; searches for the number miss it.',
  source: 'FRUS Schematron rules, ocr ids; 8 in published volumes',
  level: 'info',
  fixable: 'choice',
  reads: 'text',
  signs: Sign.LetterAtDigit,
  *check({ document }) {
    for (const { block, start } of blocksWith(Sign.LetterAtDigit, document.blocks))
      for (const { 0: written, index } of block.text.matchAll(
        /(?<![\p{L}\d./–-])\d{1,6}[Oo]\d{1,6}(?![\p{L}\d/–-])/gu,
      )) {
        const span = { start: start + index, end: start + index + written.length };
        const number = written.replace(/[Oo]/g, '0');
        yield {
          span,
          message: `“${written}” has a letter for a digit. Write “${number}”.`,
          fixes: apparatusFix(document, 'Write 0', false, { span, text: number }),
        };
      }
  },
  examples: {
    valid: [{ text: '4. Editorial Note\n\nIn 1960 the 1020 men were no news.\n' }],
    invalid: [
      {
        text: '4. Editorial Note\n\nIn ⟦19O60⟧ tons the harvest was late.\n',
        fixed: '4. Editorial Note\n\nIn 19060 tons the harvest was late.\n',
      },
    ],
  },
};
