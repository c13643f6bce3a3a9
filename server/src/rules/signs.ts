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

/** What a character of ASCII is a part of, by its code. */
const PART = new Uint8Array(128);
enum Part {
  Control = 1,
  Digit = 2,
  LikeDigit = 3,
  Parenthesis = 4,
  Mark = 5,
  Space = 6,
  Tab = 7,
}
for (let code = 0; code < 128; code++) {
  const character = String.fromCharCode(code);
  if ((code < 0x20 && !'\t\n\f\r'.includes(character)) || code === 0x7f) PART[code] = Part.Control;
  else if (code >= 0x30 && code <= 0x39) PART[code] = Part.Digit;
  else if ('lIOo'.includes(character)) PART[code] = Part.LikeDigit;
  else if (character === '(' || character === ')') PART[code] = Part.Parenthesis;
  else if (',;.'.includes(character)) PART[code] = Part.Mark;
  else if (character === ' ') PART[code] = Part.Space;
  else if (character === '\t') PART[code] = Part.Tab;
}

const SPACE = 0x20;
const HYPHEN = 0x2d;
const OPENING_QUOTE = 0x201c;
const CLOSING_QUOTE = 0x201d;

function charactersOf(text: string): number {
  let signs = 0;
  let before = SPACE;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 128) {
      switch (PART[code]) {
        case 0:
          break;
        case Part.Control:
          signs |= Sign.Control;
          break;
        case Part.Digit:
          if (before < 128 && PART[before] === Part.LikeDigit) signs |= Sign.LetterAtDigit;
          break;
        case Part.LikeDigit:
          if (before < 128 && PART[before] === Part.Digit) signs |= Sign.LetterAtDigit;
          break;
        case Part.Parenthesis:
          signs |= Sign.Parenthesis;
          break;
        case Part.Space:
          if (before === OPENING_QUOTE) signs |= Sign.SpaceInQuotes;
          else if ((before === SPACE || before === HYPHEN) && i > 1 && text.charCodeAt(i - 2) > SPACE)
            signs |= before === SPACE ? Sign.TwoSpaces : Sign.SpaceBehindHyphen;
          break;
        case Part.Tab:
          signs |= Sign.Tab;
          break;
        default:
          if (before === SPACE) signs |= Sign.SpaceBeforeMark;
          else if (before === code) signs |= Sign.TwoMarks;
      }
    } else if (code === OPENING_QUOTE || code === CLOSING_QUOTE) {
      signs |= Sign.Quote;
      if (code === CLOSING_QUOTE && before === SPACE) signs |= Sign.SpaceInQuotes;
    } else if (code <= 0x9f || code === 0xfffd) signs |= Sign.Control;
    else if ((code >= 0xc2 && code <= 0xc5) || code === 0xe2) signs |= Sign.Garbled;
    before = code;
  }
  return signs;
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
