import type { Rule } from '../rule';
import { Sign } from '../signs';
import { apparatusFix } from '../support';

export const characterSpaceBeforePunctuation: Rule = {
  id: 'character/space-before-punctuation',
  checks: 'No space stands before a comma, stop or semicolon.',
  why: 'Such a space comes of copying and parts the mark from its word at the end of a line. Spaced dots (. . .) are an omission.',
  source: 'FRUS Schematron rules, characters',
  level: 'hint',
  levels: { strict: 'info' },
  fixable: 'safe',
  reads: 'text',
  signs: Sign.SpaceBeforeMark,
  *check({ document }) {
    for (const match of document.text.matchAll(/(?<=[\p{L}\d)”’]) +(?=[,;](?:\s|$)|\.(?:\s+\p{Lu}|\s*$))/gmu)) {
      const span = { start: match.index, end: match.index + match[0].length };
      yield {
        span,
        message: 'A space stands before the punctuation mark. Remove it.',
        fixes: apparatusFix(document, 'Remove the space', true, { span, text: '' }),
      };
    }
  },
  examples: {
    valid: [{ text: '4. Editorial Note\n\nHe said that . . . the harvest, if late, was good.\n' }],
    invalid: [
      {
        text: '4. Editorial Note\n\nThe harvest⟦ ⟧, if late, was good⟦ ⟧. He rose.\n',
        fixed: '4. Editorial Note\n\nThe harvest, if late, was good. He rose.\n',
      },
    ],
  },
};
