import type { Report, Rule } from '../rule';
import { Sign } from '../signs';
import { fix } from '../support';

export const characterMojibake: Rule = {
  id: 'character/mojibake',
  checks: 'No characters were garbled by reading UTF-8 as another encoding.',
  why: '“â€”” for a dash or “Ã©” for “é” comes of opening a file in the wrong encoding and saving it. Searches miss such words. The bytes still tell what stood there.',
  source: 'FRUS TEI guidelines, encoding',
  level: 'error',
  fixable: 'safe',
  reads: 'text',
  signs: Sign.Garbled,
  *check({ document: { text } }) {
    for (const match of text.matchAll(GARBLED)) {
      const start = match.index;
      const decoded = decode(match[0]);
      if (decoded) yield garbled(start, match[0].slice(0, decoded.length), decoded.character, true);
      // The last byte of ” has no character of its own, and some programs drop it.
      else if (match[0].startsWith('â€')) yield garbled(start, 'â€', '”', false);
    }
  },
  examples: {
    valid: [{ text: '4. Editorial Note\n\nHe called it a “fait accompli” in Québec — no more.\n' }],
    invalid: [
      {
        text: '4. Editorial Note\n\nHe called it a ⟦â€œ⟧fait accompli⟦â€\u009d⟧ in Qu⟦Ã©⟧bec ⟦â€”⟧ no more.\n',
        fixed: '4. Editorial Note\n\nHe called it a “fait accompli” in Québec — no more.\n',
      },
    ],
  },
};

/** The characters of Windows-1252 for the bytes 0x80 to 0x9F; bytes without one stay as control characters. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** A byte that begins two or three bytes of UTF-8 for a letter of Europe or a mark, and bytes that go on. */
const GARBLED = new RegExp(`[Â-Åâ][${WINDOWS}\\u00a0-\\u00bf]{1,2}`, 'g');

function byteOf(character: string): number {
  const code = character.charCodeAt(0);
  if (code >= 0xa0 && code <= 0xff) return code;
  const at = WINDOWS.indexOf(character);
  return at < 0 ? -1 : 0x80 + at;
}

/** The character that garbled characters stood for, and how many they are; null where they are none. */
function decode(written: string): { character: string; length: number } | null {
  const [first, second, third] = [...written].map(byteOf);
  if (first === undefined || second === undefined) return null;
  if (first < 0xe0) return { character: String.fromCharCode(((first & 0x1f) << 6) | (second & 0x3f)), length: 2 };
  if (third === undefined) return null;
  const code = ((first & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f);
  // Marks, arrows and signs; what lies beyond is no garbled mark.
  return code >= 0x2000 && code < 0x2700 ? { character: String.fromCharCode(code), length: 3 } : null;
}

function garbled(start: number, written: string, character: string, safe: boolean): Report {
  const span = { start, end: start + written.length };
  const shown = character === '\u00a0' ? 'a no-break space' : `“${character}”`;
  return {
    span,
    message: `“${written}” is ${shown} garbled: the file was opened in a wrong encoding and saved. Put the character back.`,
    fixes: [fix(`Write ${shown}`, safe, { span, text: character })],
  };
}
