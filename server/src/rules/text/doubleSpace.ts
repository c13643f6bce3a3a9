import type { Rule } from '../rule';
import { Sign } from '../signs';
import { fix } from '../support';

export const textDoubleSpace: Rule = {
  id: 'text/double-space',
  checks: 'One space stands between words.',
  why: 'Two come of typing, or of a word or mark that was lost between them.',
  source: 'FRUS TEI guidelines',
  level: 'off',
  levels: { strict: 'hint' },
  fixable: 'safe',
  reads: 'text',
  signs: Sign.TwoSpaces,
  *check({ document: { text } }) {
    for (const match of text.matchAll(/(?<=[^\s•*–—-]) {2,}(?=\S)/g)) {
      // The cells of a table, and the label of a note.
      if (
        match[0].length > 8 ||
        /^ {0,3}\d{1,3}[.)]$/.test(text.slice(text.lastIndexOf('\n', match.index - 1) + 1, match.index))
      )
        continue;
      const span = { start: match.index, end: match.index + match[0].length };
      yield {
        span,
        message: 'More than one space stands here.',
        fixes: [fix('Keep one space', true, { span, text: ' ' })],
      };
    }
  },
  examples: {
    valid: [{ text: '4. Editorial Note\n\nThe Council met.\n\n  • It rose.\n' }],
    invalid: [{ text: '4. Editorial Note\n\nThe Council⟦  ⟧met.\n', fixed: '4. Editorial Note\n\nThe Council met.\n' }],
  },
};
