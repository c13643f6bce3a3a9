import type { Rule } from '../rule';
import { Sign } from '../signs';
import { fix } from '../support';

export const characterControl: Rule = {
  id: 'character/control',
  checks: 'No control characters stand in the text.',
  why: 'They come of a wrong encoding or of a program; editors and printers choke on them.',
  source: 'FRUS TEI guidelines, encoding',
  level: 'error',
  fixable: 'safe',
  reads: 'text',
  signs: Sign.Control,
  *check({ document: { text } }) {
    for (const match of text.matchAll(CONTROL)) {
      // Part of a garbled mark: see character/mojibake.
      if (text.startsWith('â€', match.index - 2)) continue;
      const span = { start: match.index, end: match.index + match[0].length };
      yield {
        span,
        message: `A control character (U+${match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}) stands here. Remove it; compare what stood there.`,
        fixes: [fix('Remove the character', true, { span, text: '' })],
      };
    }
  },
  examples: {
    valid: [{ text: '4. Editorial Note\n\nThe Council\tmet.\n' }],
    invalid: [
      { text: '4. Editorial Note\n\nThe Coun⟦\u0007⟧cil met.\n', fixed: '4. Editorial Note\n\nThe Council met.\n' },
    ],
  },
};

/** Control characters but for tab and line ends, and the sign that a character could not be read. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what the rule looks for
const CONTROL = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\ufffd]/g;
