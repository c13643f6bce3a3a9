/** Combining marks, left over when a letter is decomposed (NFD). */
const MARKS = /[\u0300-\u036f]/g;
/** What stands between words or inside names and carries no identity: apostrophes, quotes, stops, hyphens, modifier letters. */
const SILENT = /[\u0027\u2018\u2019\u02bb-\u02bf\u0060\u00b4"\u201c\u201d.]/g;
const NOT_WORD = /[^\p{L}\p{N}]+/gu;
/** Letters that NFD does not decompose. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ø', 'o'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ß', 'ss'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ı', 'i'],
]);
const UNDECOMPOSED = /[øæœßłđðþı]/g;

/**
 * Folds a name or phrase to its key of comparison: lower case, without accents, apostrophes and stops, every other run of
 * punctuation or white space one space. `O’Neill` -> `oneill`, `Jean-François` -> `jean francois`, `U.S.` -> `us`.
 *
 * All tables of this folder that are looked up by words use this key.
 */
export function fold(text: string): string {
  if (isPlain(text)) return text.toLowerCase();
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(UNDECOMPOSED, (letter) => LETTERS.get(letter) ?? letter)
    .replace(SILENT, '')
    .replace(NOT_WORD, ' ')
    .trim();
}

/** Whether a text is words of plain letters, parted by single spaces: the usual case. */
function isPlain(text: string): boolean {
  let space = true;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) space = false;
    else if (code === 0x20 && !space) space = true;
    else return false;
  }
  return !space;
}
