import type { Span } from '../../text/span';
import { kindOf, spaceBefore, TokenKind, type Tokens, tokenText } from '../../text/tokens';

/** Looks at single tokens, without a slice of the text where it can be helped. Every function takes any index, also one beyond the end. */

export const COMMA = 0x2c;
export const STOP = 0x2e;
export const COLON = 0x3a;
export const SEMICOLON = 0x3b;
export const OPEN = 0x28;
export const CLOSE = 0x29;
export const SLASH = 0x2f;

/** Whether token `i` is this one character. */
export function isMark(tokens: Tokens, i: number, code: number): boolean {
  return (
    i >= 0 &&
    i < tokens.count &&
    tokens.ends[i]! - tokens.starts[i]! === 1 &&
    tokens.text.charCodeAt(tokens.starts[i]!) === code
  );
}

/** Whether token `i` is a hyphen or dash of any length. */
export function isDash(tokens: Tokens, i: number): boolean {
  if (i < 0 || i >= tokens.count || tokens.ends[i]! - tokens.starts[i]! !== 1) return false;
  const code = tokens.text.charCodeAt(tokens.starts[i]!);
  return code === 0x2d || (code >= 0x2010 && code <= 0x2015) || code === 0x2212;
}

/** Whether token `i` is exactly this word (letters in this case). */
export function isWord(tokens: Tokens, i: number, word: string): boolean {
  if (i < 0 || i >= tokens.count) return false;
  const start = tokens.starts[i]!;
  return tokens.ends[i]! - start === word.length && tokens.text.startsWith(word, start);
}

/** Whether token `i` is this word, in any case; `word` is given in lower case. */
export function isWordAnyCase(tokens: Tokens, i: number, word: string): boolean {
  if (i < 0 || i >= tokens.count) return false;
  const start = tokens.starts[i]!;
  if (tokens.ends[i]! - start !== word.length) return false;
  for (let k = 0; k < word.length; k++) {
    const code = tokens.text.charCodeAt(start + k);
    if ((code >= 0x41 && code <= 0x5a ? code + 32 : code) !== word.charCodeAt(k)) return false;
  }
  return true;
}

/** The kind of token `i`; a mark beyond the ends. */
export function kindAt(tokens: Tokens, i: number): TokenKind {
  return i < 0 || i >= tokens.count ? TokenKind.Mark : kindOf(tokens, i);
}

export function isNumber(tokens: Tokens, i: number): boolean {
  return kindAt(tokens, i) === TokenKind.Number;
}

/** Length of token `i` in code units, 0 beyond the ends. */
export function lengthAt(tokens: Tokens, i: number): number {
  return i < 0 || i >= tokens.count ? 0 : tokens.ends[i]! - tokens.starts[i]!;
}

/** Whether token `i` is there and follows the one before without white space. */
export function isGlued(tokens: Tokens, i: number): boolean {
  return i > 0 && i < tokens.count && !spaceBefore(tokens, i);
}

/** The text of token `i`, empty beyond the ends. */
export function wordAt(tokens: Tokens, i: number): string {
  return i < 0 || i >= tokens.count ? '' : tokenText(tokens, i);
}

/** The span of the tokens `first` to `after` (exclusive). */
export function spanOf(tokens: Tokens, first: number, after: number): Span {
  return { start: tokens.starts[first]!, end: tokens.ends[after - 1]! };
}

/** The index behind a comma at `i` (or several: a frequent slip), or `i`. */
export function skipCommas(tokens: Tokens, i: number): number {
  let at = i;
  while (isMark(tokens, at, COMMA)) at++;
  return at;
}

/** The index behind a full stop glued to the token before, or `i`. */
export function skipStop(tokens: Tokens, i: number): number {
  return isMark(tokens, i, STOP) && isGlued(tokens, i) ? i + 1 : i;
}

/** Whether nothing of a sentence follows at `i`: the text's end, or a mark that closes. */
export function endsHere(tokens: Tokens, i: number): boolean {
  if (i >= tokens.count) return true;
  const code = tokens.text.charCodeAt(tokens.starts[i]!);
  return (
    code === STOP ||
    code === COMMA ||
    code === SEMICOLON ||
    code === CLOSE ||
    code === 0x5d ||
    code === COLON ||
    code === 0x201d
  );
}
