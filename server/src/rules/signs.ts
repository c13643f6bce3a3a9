import type { Block, PlacedBlock } from '../document/block';
import { isWord, kindOf, TokenKind, type Tokens } from '../text/tokens';
import { misreadWord } from './text/misread';

/**
 * What rules of plain text look for, as far as one pass over a block can tell. A rule names the signs of which one at least stands in
 * every text in which it finds something ({@link RuleMetadata.signs}): where none does, it is not run. Most documents bear few.
 */
export enum Sign {
  /** a control character, or the sign of one that could not be read */
  Control = 1,
  /** a letter with which UTF-8 read in another encoding begins */
  Garbled = 2,
  /** a curly double quotation mark */
  Quote = 4,
  Parenthesis = 8,
  /** a space before a comma, semicolon or stop */
  SpaceBeforeMark = 16,
  /** a letter that looks like a digit, beside one */
  LetterAtDigit = 32,
  /** a word that scanning makes of another */
  Misread = 64,
  /** a word that may be the one before it */
  Repeated = 128,
  /** a word all in capitals, long enough for two abbreviations */
  LongCapitals = 256,
  /** a tab */
  Tab = 512,
  /** two spaces behind something, which no line begins with */
  TwoSpaces = 1024,
  /** a space behind a hyphen that does not begin the line */
  SpaceBehindHyphen = 2048,
  /** two commas or two stops */
  TwoMarks = 4096,
  /** a space at the inner side of a curly double quotation mark */
  SpaceInQuotes = 8192,
}

/** The signs of a whole document, or'ed together. */
export function signsIn(blocks: readonly PlacedBlock[]): number {
  let signs = 0;
  for (const { block } of blocks) signs |= signsOf(block);
  return signs;
}

/** The blocks that bear one of some signs: what is found within a line need be looked for in these alone. */
export function blocksWith(signs: number, blocks: readonly PlacedBlock[]): PlacedBlock[] {
  return blocks.filter(({ block }) => (signsOf(block) & signs) !== 0);
}

/** The signs of a block, or'ed together: found once and kept with it. */
export function signsOf(block: Block): number {
  block.signs ??= charactersOf(block.text) | (block.kind === 'text' ? wordsOf(block.tokens) : 0);
  return block.signs;
}

/** What a character is, as far as signs depend on it. */
enum Part {
  Other = 0,
  Control = 1,
  Digit = 2,
  LikeDigit = 3,
  Parenthesis = 4,
  Comma = 5,
  Semicolon = 6,
  Stop = 7,
  Space = 8,
  Tab = 9,
  Hyphen = 10,
  OpeningQuote = 11,
  ClosingQuote = 12,
  Garbled = 13,
}

const PARTS = 16;

/** The {@link Part} of each character up to the last quotation mark. */
const PART = new Uint8Array(0x201e);
PART.fill(Part.Control, 0, 0x20);
PART.fill(Part.Control, 0x7f, 0xa0);
PART.fill(Part.Digit, 0x30, 0x3a);
PART.fill(Part.Garbled, 0xc2, 0xc6);
for (const [characters, part] of [
  ['\n\f\r', Part.Other],
  ['lIOo', Part.LikeDigit],
  ['()', Part.Parenthesis],
  [',', Part.Comma],
  [';', Part.Semicolon],
  ['.', Part.Stop],
  [' ', Part.Space],
  ['\t', Part.Tab],
  ['-', Part.Hyphen],
  ['“', Part.OpeningQuote],
  ['”', Part.ClosingQuote],
  ['â', Part.Garbled],
] as const)
  for (const character of characters) PART[character.charCodeAt(0)] = part;

/** A sign only where something stands two characters before. */
const BEHIND_TEXT = 1 << 29;

/** The signs of two parts side by side, at `first * PARTS + second`; those of a part alone stand with all parts before it. */
const SIGNS = new Int32Array(PARTS * PARTS);
for (const [part, sign] of [
  [Part.Control, Sign.Control],
  [Part.Parenthesis, Sign.Parenthesis],
  [Part.Tab, Sign.Tab],
  [Part.OpeningQuote, Sign.Quote],
  [Part.ClosingQuote, Sign.Quote],
  [Part.Garbled, Sign.Garbled],
] as const)
  for (let before = 0; before < PARTS; before++) SIGNS[before * PARTS + part]! |= sign;
for (const [first, second, sign] of [
  [Part.LikeDigit, Part.Digit, Sign.LetterAtDigit],
  [Part.Digit, Part.LikeDigit, Sign.LetterAtDigit],
  [Part.Space, Part.Space, Sign.TwoSpaces | BEHIND_TEXT],
  [Part.Hyphen, Part.Space, Sign.SpaceBehindHyphen | BEHIND_TEXT],
  [Part.OpeningQuote, Part.Space, Sign.SpaceInQuotes],
  [Part.Space, Part.ClosingQuote, Sign.SpaceInQuotes],
  [Part.Space, Part.Comma, Sign.SpaceBeforeMark],
  [Part.Space, Part.Semicolon, Sign.SpaceBeforeMark],
  [Part.Space, Part.Stop, Sign.SpaceBeforeMark],
  [Part.Comma, Part.Comma, Sign.TwoMarks],
  [Part.Semicolon, Part.Semicolon, Sign.TwoMarks],
  [Part.Stop, Part.Stop, Sign.TwoMarks],
] as const)
  SIGNS[first * PARTS + second]! |= sign;

const SPACE = 0x20;
const REPLACEMENT = 0xfffd;

/** By tables, so that the first texts take no path that later ones would have to have compiled anew. A line begins as behind a space. */
function charactersOf(text: string): number {
  let signs = 0;
  let before = Part.Space;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const part: Part = code < PART.length ? PART[code]! : code === REPLACEMENT ? Part.Control : Part.Other;
    const found = SIGNS[before * PARTS + part]!;
    if (found < BEHIND_TEXT || (i > 1 && text.charCodeAt(i - 2) > SPACE)) signs |= found;
    before = part;
  }
  return signs & ~BEHIND_TEXT;
}

/** Lengths of a word that two abbreviations make together. */
export const LONG_CAPITALS = { least: 6, most: 14 } as const;

function wordsOf(tokens: Tokens): number {
  let signs = 0;
  let lengthBefore = 0;
  for (let i = 0; i < tokens.count; i++) {
    const kind = kindOf(tokens, i);
    const length = tokens.ends[i]! - tokens.starts[i]!;
    if (isWord(kind)) {
      if (kind === TokenKind.Lower) {
        if (length === lengthBefore && length > 1 && mayRepeat(tokens, i)) signs |= Sign.Repeated;
      } else if (kind === TokenKind.Caps && length >= LONG_CAPITALS.least && length <= LONG_CAPITALS.most)
        signs |= Sign.LongCapitals;
      if (misreadWord.of(tokens, i)) signs |= Sign.Misread;
      lengthBefore = length;
    } else lengthBefore = 0;
  }
  return signs;
}

/** Whether word i may be the one before it, which is as long: they begin and end alike, letters beyond ASCII left open. */
function mayRepeat({ text, starts, ends }: Tokens, i: number): boolean {
  return (
    alike(text.charCodeAt(starts[i - 1]!), text.charCodeAt(starts[i]!)) &&
    alike(text.charCodeAt(ends[i - 1]! - 1), text.charCodeAt(ends[i]! - 1))
  );
}

function alike(first: number, second: number): boolean {
  return first > 127 || second > 127 || (first | 0x20) === second;
}
