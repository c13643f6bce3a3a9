import type { CallStyle } from '../../document/model';
import { isLetter } from '../../text/letters';
import { isSpace } from '../../text/span';
import { TokenKind, type Tokens } from '../../text/tokens';
import { foldSuperscripts, isDigit, isRaisedDigit } from '../lineShape';
import { endingsOf, skipZeroWidth, suffixPrior, wholePrior } from './priors';

/**
 * A piece of text that may be a footnote call, judged by its block alone; offsets are relative to the block. Several readings of
 * one run of digits (`11802` as …2, …02, …802) exclude one another.
 */
export interface CallCandidate {
  readonly start: number;
  readonly end: number;
  readonly label: string;
  readonly style: CallStyle;
  /** How much the place speaks for a call: about the logarithm of the odds. Six and more is hardly ever anything else. */
  readonly prior: number;
  /** The number that is left when the call is taken away, as `1180` of `11802`; empty for most. */
  readonly rest: string;
  /** Where the run of digits (or the bracket) begins: candidates of one run exclude one another. */
  readonly run: number;
  /** White space stands before it, as behind headings. */
  readonly spaced: boolean;
  /** Nothing but white space and further calls follow in the block. */
  readonly last: boolean;
}

/** Labels have at most three digits. */
const MOST_DIGITS = 3;

/** Candidates below this cannot win whatever the notes say. */
const HOPELESS = -5;

/** Finds everything in a block that may be a call. One pass over its tokens; linear. */
export function callCandidates({ text, count, starts, ends, kinds }: Tokens): CallCandidate[] {
  const found: CallCandidate[] = [];
  let tail = -1;
  let from = 0;
  for (let t = 0; t < count; t++) {
    const kind = kinds[t]! & 0x7f;
    if (kind < TokenKind.Number || starts[t]! < from) continue;
    const i = starts[t]!;
    const code = text.charCodeAt(i);
    const raised = isRaisedDigit(code);
    if (kind === TokenKind.Mark && !raised && code !== 0x5b /* [ */) continue;
    if (tail < 0) tail = callTail(text);
    if (kind === TokenKind.Number) readBare(text, i, ends[t]!, tail, found);
    else if (!raised) from = readBracket(text, i, tail, found);
    else {
      let end = i + 1;
      while (end < text.length && isRaisedDigit(text.charCodeAt(end))) end++;
      const label = foldSuperscripts(text.slice(i, end));
      if (label.length <= MOST_DIGITS)
        found.push(candidate(text, i, end, label, 'superscript', raisedPrior(text, i), tail));
      from = end;
    }
  }
  return found;
}

function candidate(
  text: string,
  start: number,
  end: number,
  label: string,
  style: CallStyle,
  prior: number,
  tail: number,
): CallCandidate {
  const before = skipZeroWidth(text, start);
  const spaced = before > 0 && isSpace(text.charCodeAt(before - 1));
  return { start, end, label, style, prior, rest: '', run: start, spaced, last: start >= tail };
}

/** The readings of the run of digits from `start` to `end`: the whole, and every ending of it. */
function readBare(text: string, start: number, end: number, tail: number, found: CallCandidate[]): void {
  const length = end - start;
  if (isPageNumber(text, start)) return;
  if (length <= MOST_DIGITS && (text[start] !== '0' || length === 1)) {
    const prior = wholePrior(text, start, end, start >= tail);
    if (prior > HOPELESS) found.push(candidate(text, start, end, text.slice(start, end), 'bare', prior, tail));
  }
  if (length < 2 || length > 8) return;
  const endings = endingsOf(text, start, end);
  if (!endings) return;
  for (let size = 1; size <= MOST_DIGITS && size < length; size++) {
    const at = end - size;
    if (text[at] === '0' && size > 1) continue;
    const prior = suffixPrior(text, endings, at);
    if (prior <= HOPELESS) continue;
    found.push({
      start: at,
      end,
      label: text.slice(at, end),
      style: 'bare',
      prior,
      rest: text.slice(start, at),
      run: start,
      spaced: false,
      last: start >= tail,
    });
  }
}

/** `[2]`, `[^2]`; gives the end, or `start` where there is none. */
function readBracket(text: string, start: number, tail: number, found: CallCandidate[]): number {
  const caret = text[start + 1] === '^';
  const from = caret ? start + 2 : start + 1;
  let to = from;
  while (to < text.length && to - from < MOST_DIGITS && isDigit(text.charCodeAt(to))) to++;
  if (to === from || text[to] !== ']') return start;
  const label = text.slice(from, to);
  if (label.length > 1 && label.startsWith('0')) return start;
  const prior = caret ? (start === 0 ? 0 : 7) : bracketPrior(text, start, to + 1);
  found.push(candidate(text, start, to + 1, label, caret ? 'caret' : 'bracket', prior, tail));
  return to + 1;
}

/** `word[2]` is a call; `198 [193]` corrects the number before it; `[2]` alone on a line is a page. */
function bracketPrior(text: string, start: number, end: number): number {
  if (start === 0) return -2;
  if (isDigit(text.charCodeAt(start - 1))) return 3;
  if (!isSpace(text.charCodeAt(start - 1))) return 5;
  let i = start - 1;
  while (i >= 0 && isSpace(text.charCodeAt(i))) i--;
  if (i < 0) return -2;
  const after = text.charCodeAt(end);
  const closes = !isLetter(after) && !isDigit(after);
  return isDigit(text.charCodeAt(i)) ? -2 : closes ? 1 : -3;
}

/** `word²` is a call; `km²` and `10²` are powers. */
function raisedPrior(text: string, start: number): number {
  // In front of a paragraph, where labels of notes stand too.
  if (start === 0) return 1;
  const before = text.charCodeAt(start - 1);
  if (isDigit(before)) return 2;
  if (/(?:^|[\s\d])[cdk]?m$/.test(text.slice(Math.max(0, start - 4), start))) return 0;
  return 7;
}

/** The digits of `[Page 38]`. */
function isPageNumber(text: string, start: number): boolean {
  return start >= 6 && text.startsWith('[Page ', start - 6);
}

/**
 * Where the calls at the very end of a block begin (`… 1969 1 2`): the offset after which nothing but white space and numbers of at
 * most three digits stand, each with white space before it. The block's length where there are none.
 */
function callTail(text: string): number {
  let end = text.length;
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--;
  let tail = text.length;
  for (;;) {
    let start = end;
    while (start > 0 && isDigit(text.charCodeAt(start - 1))) start--;
    const bracket = start === end && text[end - 1] === ']' ? text.lastIndexOf('[', end) : -1;
    if (bracket >= 0 && end - bracket <= MOST_DIGITS + 3) start = bracket;
    if (start === end || end - start > MOST_DIGITS + 3 || start === 0) return tail;
    if (bracket < 0 && end - start > MOST_DIGITS) return tail;
    tail = start;
    if (!isSpace(text.charCodeAt(start - 1))) return tail;
    end = start;
    while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--;
  }
}
