import { monthNumber } from '../../data/months';
import type { Span } from '../../text/span';
import { spaceBefore, TokenKind, type Tokens } from '../../text/tokens';
import {
  COLON,
  COMMA,
  endsHere,
  isDash,
  isGlued,
  isMark,
  isNumber,
  isWord,
  kindAt,
  lengthAt,
  SLASH,
  STOP,
  spanOf,
  wordAt,
} from './cursor';

/** A number of a list, or a range. */
export interface ListEntry {
  readonly span: Span;
  readonly from: string;
  readonly fromSpan: Span;
  readonly to: string | null;
  readonly toSpan: Span | null;
}

export interface NumberList {
  readonly entries: readonly ListEntry[];
  /** Index of the token after the last. */
  readonly after: number;
}

export interface ListKind {
  /** `Documents`, `pp.`: a list may follow, not only a range. */
  readonly plural: boolean;
  /** No number of this kind has more digits; a number with a lost dash has up to twice as many. */
  readonly digits: number;
  /** Lower-case roman numerals count (pages of front matter). */
  readonly roman: boolean;
}

/**
 * Reads `12`, `12 and 15`, `20–23, 25, 26, and 56`, `60a`, `12 through 15`, `206–7` from token `i`, or null where no number stands
 * there. A number that belongs to what follows (`and 65, January 11`, `and 3 telegrams`) ends the list.
 */
export function readNumbers(tokens: Tokens, i: number, kind: ListKind): NumberList | null {
  const first = readEntry(tokens, i, kind);
  if (!first) return null;
  const entries = [first.entry];
  let after = first.after;
  while (entries.length < 200) {
    let at = after;
    const comma = isMark(tokens, at, COMMA);
    if (comma) at++;
    const link = isWord(tokens, at, 'and') || isWord(tokens, at, 'or') || isMark(tokens, at, 0x26);
    if (link) at++;
    if (!comma && !link) break;
    if (!kind.plural && (comma || !link)) break;
    const next = readEntry(tokens, at, kind);
    if (!next || !belongsToList(tokens, next.after, kind, link)) break;
    if (looksLikeYear(next.entry.from) && !looksLikeYear(entries[0]!.from)) break;
    entries.push(next.entry);
    after = next.after;
  }
  return { entries, after };
}

/** Whether the number that ends before token `after` is one of the list, and not the beginning of something else. */
function belongsToList(tokens: Tokens, after: number, kind: ListKind, link: boolean): boolean {
  if (endsHere(tokens, after)) {
    // `and 65, January 11, p. 138`: the number of a telegram.
    return !(isMark(tokens, after, COMMA) && monthNumber(wordAt(tokens, after + 1)) !== undefined);
  }
  const word = kindAt(tokens, after);
  if (word !== TokenKind.Lower) return !isCapital(word) && !isNumber(tokens, after);
  return kind.plural || (link && FOLLOWERS.has(wordAt(tokens, after)));
}

function isCapital(kind: TokenKind): boolean {
  return (
    kind === TokenKind.Capital || kind === TokenKind.Caps || kind === TokenKind.Mixed || kind === TokenKind.Initial
  );
}

/** What may follow the second of two numbers though the word before them is singular (`Document 12 and 15 are`). */
const FOLLOWERS: ReadonlySet<string> = new Set([
  'and',
  'are',
  'in',
  'is',
  'of',
  'respectively',
  'thereto',
  'above',
  'below',
  'were',
]);

function looksLikeYear(number: string): boolean {
  return number.length === 4 && number >= '1776' && number <= '2099';
}

interface ReadEntry {
  readonly entry: ListEntry;
  readonly after: number;
}

function readEntry(tokens: Tokens, i: number, kind: ListKind): ReadEntry | null {
  const from = readNumber(tokens, i, kind);
  if (!from) return null;
  const link = rangeLink(tokens, from.after);
  const to = link < 0 ? null : readNumber(tokens, link, kind);
  const after = to?.after ?? from.after;
  if (continuesAsNumber(tokens, after))
    return to || continuesAsNumber(tokens, from.after) ? null : plain(tokens, i, from);
  if (!to) return plain(tokens, i, from);
  return {
    entry: { span: spanOf(tokens, i, after), from: from.text, fromSpan: from.span, to: to.text, toSpan: to.span },
    after,
  };
}

function plain(tokens: Tokens, i: number, from: Numeral): ReadEntry {
  return {
    entry: { span: spanOf(tokens, i, from.after), from: from.text, fromSpan: from.span, to: null, toSpan: null },
    after: from.after,
  };
}

/** The index behind what links a range's ends (a dash, `through`, `to`), or -1. */
function rangeLink(tokens: Tokens, i: number): number {
  if (isDash(tokens, i)) {
    // `--` for a dash; a spaced hyphen links only where a number follows, which the caller sees.
    return isDash(tokens, i + 1) && isGlued(tokens, i + 1) ? i + 2 : i + 1;
  }
  return isWord(tokens, i, 'through') || (isWord(tokens, i, 'to') && isNumber(tokens, i + 1)) ? i + 1 : -1;
}

interface Numeral {
  readonly text: string;
  readonly span: Span;
  readonly after: number;
}

/** `38`, `60a`, and where the list allows it `xii`. */
function readNumber(tokens: Tokens, i: number, kind: ListKind): Numeral | null {
  // `l061`: a letter read for the figure 1.
  const misread =
    kind.roman && i + 1 < tokens.count && isWord(tokens, i, 'l') && isGlued(tokens, i + 1) && isNumber(tokens, i + 1);
  if (misread) return { text: `1${wordAt(tokens, i + 1)}`, span: spanOf(tokens, i, i + 2), after: i + 2 };
  if (kind.roman && kindAt(tokens, i) === TokenKind.Lower) {
    const word = wordAt(tokens, i);
    return /^[ivxlc]{1,7}$/.test(word) ? { text: word, span: spanOf(tokens, i, i + 1), after: i + 1 } : null;
  }
  if (!isNumber(tokens, i) || lengthAt(tokens, i) > kind.digits * 2) return null;
  const letter = isGlued(tokens, i + 1) && kindAt(tokens, i + 1) === TokenKind.Lower && lengthAt(tokens, i + 1) === 1;
  const after = letter ? i + 2 : i + 1;
  const span = spanOf(tokens, i, after);
  return { text: wordAt(tokens, i) + (letter ? wordAt(tokens, i + 1) : ''), span, after };
}

/** Whether what ends before token `i` goes on without a space as a file number, a time or a compound (`762.00`, `3/26`, `4:30`, `5th`, `4-power`). */
function continuesAsNumber(tokens: Tokens, i: number): boolean {
  if (i >= tokens.count || spaceBefore(tokens, i)) return false;
  if (isMark(tokens, i, SLASH) || isMark(tokens, i, COLON) || isMark(tokens, i, STOP))
    return isGlued(tokens, i + 1) && isNumber(tokens, i + 1);
  if (isDash(tokens, i))
    return isGlued(tokens, i + 1) && !isNumber(tokens, i + 1) && tokens.text[tokens.starts[i]!] === '-';
  return kindAt(tokens, i) !== TokenKind.Mark;
}
