import type { Rule } from '../rule';
import { fix } from '../support';

export const characterInvisible: Rule = {
  id: 'character/invisible',
  checks: 'No invisible characters stand in the text.',
  why: 'Zero-width spaces, soft hyphens and byte order marks come of web pages; searches miss the words that hold them. They are read like any text.',
  source: 'FRUS TEI guidelines, encoding',
  level: 'off',
  levels: { strict: 'info' },
  fixable: 'safe',
  reads: 'text',
  *check({ document: { text } }) {
    for (const match of text.matchAll(/[\u00ad\u200b-\u200f\u2060\u202a-\u202e\ufeff]/g)) {
      const span = { start: match.index, end: match.index + match[0].length };
      yield {
        span,
        message: `An invisible character (U+${match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}) stands here. Remove it.`,
        fixes: [fix('Remove the character', true, { span, text: '' })],
      };
    }
  },
  examples: {
    valid: [{ text: '4. Editorial Note\n\nThe Council met.\n' }],
    invalid: [{ text: '4. Editorial Note\n\nThe Coun⟦​⟧cil met.\n', fixed: '4. Editorial Note\n\nThe Council met.\n' }],
  },
};
