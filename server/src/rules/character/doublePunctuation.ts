import type { Rule } from '../rule';
import { Sign } from '../signs';
import { apparatusFix } from '../support';

export const characterDoublePunctuation: Rule = {
  id: 'character/double-punctuation',
  checks: 'No comma or stop stands twice.',
  why: 'Two marks in a row come of typing, or of a word lost between them.',
  source: 'found in published volumes (149)',
  level: 'hint',
  levels: { strict: 'info' },
  fixable: 'choice',
  reads: 'text',
  signs: Sign.TwoMarks,
  *check({ document }) {
    for (const match of document.text.matchAll(/(?<![.,]),,(?![.,])|(?<![.\s])(?<!\b[\p{L}]{1,3})\.\.(?![.\s]?\.)/gu)) {
      const span = { start: match.index, end: match.index + match[0].length };
      yield {
        span,
        message: `“${match[0]}”: one of the two marks is too many, or a word was lost between them.`,
        fixes: apparatusFix(document, 'Keep one mark', false, { span, text: match[0][0]! }),
      };
    }
  },
  examples: {
    valid: [{ text: '4. Editorial Note\n\nThe harvest, if late... and so on.\n' }],
    invalid: [
      {
        text: '4. Editorial Note\n\nThe harvest⟦,,⟧ if late, was good⟦..⟧\n',
        fixed: '4. Editorial Note\n\nThe harvest, if late, was good.\n',
      },
    ],
  },
};
