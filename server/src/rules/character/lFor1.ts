import type { Rule } from '../rule';
import { blocksWith, Sign } from '../signs';
import { apparatusFix } from '../support';

export const characterLFor1: Rule = {
  id: 'character/l-for-1',
  checks: 'No letter l or I stands for the digit 1.',
  why: 'The sign of text that was scanned; searches for the number miss it.',
  source: 'FRUS Schematron rules, ocr ids; 50 in published volumes',
  level: 'info',
  fixable: 'choice',
  reads: 'text',
  signs: Sign.LetterAtDigit,
  *check({ document }) {
    for (const { block, start } of blocksWith(Sign.LetterAtDigit, document.blocks))
      for (const { 0: written, index } of block.text.matchAll(
        /(?<![\p{L}\d./–-])(?:\d{1,6}[lI]\d{0,6}|l\d{2,6})(?![\p{L}\d/–-])/gu,
      )) {
        const span = { start: start + index, end: start + index + written.length };
        const number = written.replace(/[lI]/g, '1');
        yield {
          span,
          message: `“${written}” has a letter for a digit. Write “${number}”.`,
          fixes: apparatusFix(document, 'Write 1', false, { span, text: number }),
        };
      }
  },
  examples: {
    valid: [{ text: '4. Editorial Note\n\nIn 1961 the 1st army and NSC 5412/1 were no news.\n' }],
    invalid: [
      {
        text: '4. Editorial Note\n\nIn ⟦l961⟧ and ⟦196l⟧ the harvest was late.\n',
        fixed: '4. Editorial Note\n\nIn 1961 and 1961 the harvest was late.\n',
      },
    ],
  },
};
