/** Combining marks, left over when a letter is decomposed (NFD). */
const MARKS = /[\u0300-\u036f]/g;
/** What stands between words or inside names and carries no identity: apostrophes, quotes, stops, hyphens, modifier letters. */
const SILENT = /[\u0027\u2018\u2019\u02bb-\u02bf\u0060\u00b4"\u201c\u201d.]/g;
const NOT_WORD = /[^\p{L}\p{N}]+/gu;
/** The same for texts without letters and numbers but those of ASCII, which almost all are: it costs a hundredth to compile. */
const NOT_ASCII_WORD = /[^a-z\d]+/g;
const OTHER_LETTERS = /[^\0-\x7f\u2000-\u206f]/;
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
  return foldPlain(text) ?? foldAny(text);
}

function foldAny(text: string): string {
  const letters = text
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(UNDECOMPOSED, (letter) => LETTERS.get(letter) ?? letter)
    .replace(SILENT, '');
  return letters.replace(OTHER_LETTERS.test(letters) ? NOT_WORD : NOT_ASCII_WORD, ' ').trim();
}

/** What a character of plain text is to a key. */
const WORD = 1;
const NOTHING = 2;
const BREAK = 3;

/** ASCII, and the quotes, dashes and blanks that transcriptions have besides, as {@link foldAny} takes them; 0 for all else. */
const PLAIN: Uint8Array = (() => {
  const of = new Uint8Array(0x2030);
  of.fill(BREAK, 0, 0x80);
  for (let code = 0x30; code <= 0x7a; code++) if (/[0-9A-Za-z]/.test(String.fromCharCode(code))) of[code] = WORD;
  for (const silent of '\'`".‘’“”') of[silent.charCodeAt(0)] = NOTHING;
  for (const parting of '–—…•\u00a0') of[parting.charCodeAt(0)] = BREAK;
  return of;
})();

/** Taken from the prototype once: texts come as strings of many kinds, for which V8 would look the method up anew at each character. */
const codeAt = String.prototype.charCodeAt;

/** The key of a text of plain characters, the usual case, in one pass; null where there are others. */
function foldPlain(text: string): string | null {
  let words = '';
  let from = 0;
  let parted = false;
  let i = 0;
  for (; i < text.length; i++) {
    const of = PLAIN[codeAt.call(text, i)] ?? 0;
    if (of === WORD) continue;
    if (of === 0) return null;
    // What stands before it belongs to a word.
    if (i > from) {
      words += parted && words !== '' ? ` ${text.slice(from, i)}` : text.slice(from, i);
      parted = false;
    }
    if (of === BREAK) parted = true;
    from = i + 1;
  }
  if (from === 0) return text.toLowerCase();
  if (i > from) words += parted && words !== '' ? ` ${text.slice(from, i)}` : text.slice(from, i);
  return words.toLowerCase();
}
