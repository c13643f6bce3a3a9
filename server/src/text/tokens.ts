import { isLetter, isMark, isUpper } from './letters';
import { isSpace } from './span';
import { type TokenArrays, tokenArrays } from './tokenArrays';
import { HASH_FACTOR, HASH_START, NO_WORD, spellingOf, wordAt } from './words';

/**
 * The words, numbers and marks of a text, made in one pass. White space is no token; `spaceBefore` tells where it stood.
 * Arrays of numbers, not objects: a volume has half a million tokens.
 */
export interface Tokens extends TokenArrays {
  readonly text: string;
  readonly count: number;
  /** Where token i begins (UTF-16 offset in `text`). */
  readonly starts: Int32Array;
  /** Where token i ends (exclusive). */
  readonly ends: Int32Array;
  /** A {@link TokenKind} each, with {@link SPACE_BEFORE} or'ed in. */
  readonly kinds: Uint8Array;
  /** The number of each word in the vocabulary; `NO_WORD` for marks, numbers, and words that have none. See `words.ts`. */
  readonly words: Int32Array;
}

export enum TokenKind {
  /** a word in lower case: `talks` */
  Lower = 0,
  /** a word with a capital first letter and lower case behind it: `Moscow` */
  Capital = 1,
  /** two letters or more, all capitals: `KGB` */
  Caps = 2,
  /** a single capital letter: an initial, `A` */
  Initial = 3,
  /** capitals inside: `DeptOffs`, `McNamara` */
  Mixed = 4,
  /** digits */
  Number = 5,
  /** any other character, one a token (a surrogate pair is one) */
  Mark = 6,
}

/** Flag in `kinds`: white space (or the text's start) stands before the token. */
export const SPACE_BEFORE = 0x80;

/** The kind of a token without its flags. */
export function kindOf(tokens: Tokens, i: number): TokenKind {
  return (tokens.kinds[i]! & 0x7f) as TokenKind;
}

/** Whether white space, or the text's start, stands before token i. */
export function spaceBefore(tokens: Tokens, i: number): boolean {
  return (tokens.kinds[i]! & SPACE_BEFORE) !== 0;
}

/** The text of token i. Allocates for what is no word of the vocabulary: compare character codes in hot loops. */
export function tokenText(tokens: Tokens, i: number): string {
  const word = tokens.words[i]!;
  return word >= 0 ? spellingOf(word) : tokens.text.slice(tokens.starts[i]!, tokens.ends[i]!);
}

/** Whether a token is a word of any case. */
export function isWord(kind: TokenKind): boolean {
  return kind <= TokenKind.Mixed;
}

/** Whether a token is a word that begins with a capital. */
export function isCapitalised(kind: TokenKind): boolean {
  return kind >= TokenKind.Capital && kind <= TokenKind.Mixed;
}

/** Not looked up yet. */
const UNKNOWN = 0;
const SPACE = 1;
const LOWER = 2;
const UPPER = 3;
const DIGIT = 4;
/** Marks that belong to the letter before them: combining accents, the soft hyphen. */
const JOINER = 5;
const OTHER = 6;

/** Character classes of the Basic Multilingual Plane; those beyond Latin-1 are found when a text has them first. */
const classes = new Uint8Array(0x10000);

function learn(code: number): void {
  classes[code] = classify(code);
}

function classify(code: number): number {
  if (code >= 0x30 && code <= 0x39) return DIGIT;
  if (code === 0xad) return JOINER;
  if (isSpace(code)) return SPACE;
  // Beyond the alphabets that transcriptions use, letters have no case: one look each is enough.
  if (code >= 0x3000) return code >= 0x3041 && code < 0xd7a4 ? LOWER : OTHER;
  // Ordinal signs and superscript letters are letters to Unicode, marks to an editor.
  if (code === 0xaa || code === 0xba) return OTHER;
  if (isLetter(code)) return isUpper(code) || isTitlecase(code) ? UPPER : LOWER;
  return isMark(code) ? JOINER : OTHER;
}

/** `ǅ` and its like, digraphs of which the first letter is a capital (`\p{Lt}`). */
function isTitlecase(code: number): boolean {
  return code > 0xff && /\p{Lt}/u.test(String.fromCharCode(code));
}

for (let code = 0; code < 0x100; code++) learn(code);

/** Where the tokens of a text are gathered before it is known how many they are. */
let starts = new Int32Array(4096);
let ends = new Int32Array(4096);
let kinds = new Uint8Array(4096);
let words = new Int32Array(4096);

function grow(): void {
  const a = new Int32Array(starts.length * 2);
  const b = new Int32Array(starts.length * 2);
  const c = new Uint8Array(starts.length * 2);
  const d = new Int32Array(starts.length * 2);
  a.set(starts);
  b.set(ends);
  c.set(kinds);
  d.set(words);
  starts = a;
  ends = b;
  kinds = c;
  words = d;
}

/** Copies of the first `count` tokens that were gathered. */
function gathered(count: number): TokenArrays {
  const made = tokenArrays(count);
  for (let i = 0; i < count; i++) {
    made.starts[i] = starts[i]!;
    made.ends[i] = ends[i]!;
    made.kinds[i] = kinds[i]!;
    made.words[i] = words[i]!;
  }
  return made;
}

/** The character codes of the text that is read. */
let codes = new Uint16Array(4096);

/**
 * Taken from the prototype once: texts are strings of more kinds (of bytes or of two, cut from others or not) than V8 keeps in mind at
 * one place, where `text.charCodeAt` would be looked up anew for each character.
 */
const codeAt = String.prototype.charCodeAt;

/** Reads a text into tokens: one pass over its codes, linear. Never throws. */
export function tokenize(text: string): Tokens {
  const length = text.length;
  if (length > codes.length) codes = new Uint16Array(2 * length);
  for (let at = 0; at < length; at++) codes[at] = codeAt.call(text, at);
  let count = 0;
  let space = SPACE_BEFORE;
  let i = 0;
  while (i < length) {
    const first = codes[i]!;
    const kind = classes[first]!;
    if (kind === SPACE) {
      space = SPACE_BEFORE;
      i++;
      continue;
    }
    if (kind === UNKNOWN) {
      learn(first);
      continue;
    }
    const start = i;
    let token: TokenKind;
    let word = NO_WORD;
    if (kind === LOWER || kind === UPPER) {
      let uppers = kind === UPPER ? 1 : 0;
      let letters = 1;
      let hash = Math.imul(HASH_START ^ first, HASH_FACTOR);
      i++;
      while (i < length) {
        const code = codes[i]!;
        const next = classes[code]!;
        if (next === LOWER) letters++;
        else if (next === UPPER) {
          letters++;
          uppers++;
        } else if (next === UNKNOWN) {
          learn(code);
          continue;
        } else if (next !== JOINER) break;
        hash = Math.imul(hash ^ code, HASH_FACTOR);
        i++;
      }
      word = wordAt(codes, start, i, hash);
      token =
        uppers === 0
          ? TokenKind.Lower
          : uppers === letters
            ? letters === 1
              ? TokenKind.Initial
              : TokenKind.Caps
            : kind === UPPER && uppers === 1
              ? TokenKind.Capital
              : TokenKind.Mixed;
    } else if (kind === DIGIT) {
      i++;
      while (i < length && classes[codes[i]!] === DIGIT) i++;
      token = TokenKind.Number;
    } else {
      i++;
      if (first >= 0xd800 && first <= 0xdbff && i < length) i++;
      token = TokenKind.Mark;
    }
    if (count === starts.length) grow();
    starts[count] = start;
    ends[count] = i;
    kinds[count] = token | space;
    words[count] = word;
    count++;
    space = 0;
  }
  const { starts: a, ends: b, kinds: c, words: d } = gathered(count);
  return { text, count, starts: a, ends: b, kinds: c, words: d };
}
