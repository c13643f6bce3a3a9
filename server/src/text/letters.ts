/** What Unicode says of characters of the Basic Multilingual Plane, found once for each; a half of a surrogate pair is no letter. */

const LETTER = 1;
const UPPER = 2;
const LOWER = 4;
const MARK = 8;
/** The character was looked up. */
const KNOWN = 16;

const known = new Uint8Array(0x10000);

/** Whether a character is a letter (`\p{L}`). @param code a UTF-16 code unit; NaN, as behind the end of a text, is none */
export function isLetter(code: number): boolean {
  return (of(code) & LETTER) !== 0;
}

/** Whether a character is a capital (`\p{Lu}`); else as {@link isLetter}. */
export function isUpper(code: number): boolean {
  return (of(code) & UPPER) !== 0;
}

/** Whether a character is a small letter (`\p{Ll}`); else as {@link isLetter}. */
export function isLower(code: number): boolean {
  return (of(code) & LOWER) !== 0;
}

/** Whether a character joins the one before it, as an accent does (`\p{M}`); else as {@link isLetter}. */
export function isMark(code: number): boolean {
  return (of(code) & MARK) !== 0;
}

function of(code: number): number {
  if (!(code >= 0)) return 0;
  const found = known[code]!;
  return found !== 0 ? found : ask(code);
}

function ask(code: number): number {
  const found = KNOWN | (code < 0x100 ? ofLatin1(code) : code >= 0x2000 && code < 0x2070 ? 0 : ofOther(code));
  known[code] = found;
  return found;
}

/** Without patterns, which cost more to compile than a volume has questions. */
function ofLatin1(code: number): number {
  if ((code >= 0x61 && code <= 0x7a) || code === 0xb5 || (code >= 0xdf && code !== 0xf7)) return LETTER | LOWER;
  if ((code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code < 0xdf && code !== 0xd7)) return LETTER | UPPER;
  return code === 0xaa || code === 0xba ? LETTER : 0;
}

function ofOther(code: number): number {
  const character = String.fromCharCode(code);
  if (/\p{L}/u.test(character))
    return LETTER | (/\p{Lu}/u.test(character) ? UPPER : /\p{Ll}/u.test(character) ? LOWER : 0);
  return /\p{M}/u.test(character) ? MARK : 0;
}
