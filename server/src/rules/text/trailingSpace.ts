import type { Rule } from '../rule';
import { fix } from '../support';

export const textTrailingSpace: Rule = {
  id: 'text/trailing-space',
  checks: 'No spaces stand at the end of a line.',
  why: 'They are invisible and show as changes in comparisons.',
  source: 'FRUS TEI guidelines',
  level: 'off',
  levels: { strict: 'hint' },
  fixable: 'safe',
  reads: 'text',
  *check({ document: { text } }) {
    for (const match of text.matchAll(/(?<=\S)[ \t\u00a0]+(?=\r?\n|$)/g)) {
      const span = { start: match.index, end: match.index + match[0].length };
      yield {
        span,
        message: 'Spaces stand at the end of this line. Remove them.',
        fixes: [fix('Remove the spaces', true, { span, text: '' })],
      };
    }
  },
  examples: {
    valid: [{ text: '4. Editorial Note\n\nThe Council met.\n' }],
    invalid: [
      { text: '4. Editorial Note\n\nThe Council met.⟦  ⟧\n', fixed: '4. Editorial Note\n\nThe Council met.\n' },
    ],
  },
};
