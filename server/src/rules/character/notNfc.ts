import type { Rule } from '../rule';
import { fix } from '../support';

export const characterNotNfc: Rule = {
  id: 'character/not-nfc',
  checks: 'Accented letters are single characters.',
  why: 'A letter with a separate accent (NFD) looks the same and is missed by searches.',
  source: 'FRUS TEI guidelines, encoding; Unicode normalization form C',
  level: 'off',
  levels: { strict: 'info' },
  fixable: 'safe',
  reads: 'text',
  *check({ document: { text } }) {
    for (const match of text.matchAll(/[\p{L}]\p{M}+/gu)) {
      if (match[0].normalize('NFC') === match[0]) continue;
      const span = { start: match.index, end: match.index + match[0].length };
      yield {
        span,
        message: `“${match[0]}” is a letter with a separate accent. Write it as one character.`,
        fixes: [fix('Write one character', true, { span, text: match[0].normalize('NFC') })],
      };
    }
  },
  examples: {
    valid: [{ text: '4. Editorial Note\n\nHe went to Québec.\n' }],
    invalid: [
      { text: '4. Editorial Note\n\nHe went to Qu⟦é⟧bec.\n', fixed: '4. Editorial Note\n\nHe went to Québec.\n' },
    ],
  },
};
