import { monthNumber, weekdayNumber } from '../data/months';
import { kindOf, SPACE_BEFORE, spaceBefore, TokenKind, type Tokens, tokenText } from '../text/tokens';
import { WordFacts, WordTest } from '../text/wordFacts';

/** The parts of dates, and looks at single tokens; see `calendar.ts`. */

export const COMMA = 0x2c;
export const STOP = 0x2e;
export const SLASH = 0x2f;
export const COLON = 0x3a;
export const HYPHEN = 0x2d;
export const OPEN = 0x5b;
export const CLOSE = 0x5d;

/** 1–12 for the name of a month with a capital, else 0. */
const MONTH = new WordFacts((word) => (isUpperAscii(word) ? (monthNumber(word) ?? 0) : 0));

/** 1–7 for the name of a weekday with a capital, else 0. */
const WEEKDAY = new WordFacts((word) => (isUpperAscii(word) ? (weekdayNumber(word) ?? -1) + 1 : 0));

/** The words that link the two ends of a span of days. */
const LINK = new WordTest((word) => word === 'to' || word === 'through' || word === 'and' || word === 'or');

function isUpperAscii(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 0x41 && code <= 0x5a;
}

/** Whether a date may begin at token i, told from it and the next one. */
export function mayBeginDate(tokens: Tokens, i: number): boolean {
  const kind = kindOf(tokens, i);
  if (kind !== TokenKind.Number)
    return (
      (kind === TokenKind.Capital || kind === TokenKind.Caps) && (MONTH.of(tokens, i) > 0 || WEEKDAY.of(tokens, i) > 0)
    );
  const next = i + 1;
  if (next >= tokens.count) return false;
  const behind = tokens.text.charCodeAt(tokens.starts[next]!);
  const length = tokens.ends[i]! - tokens.starts[i]!;
  // Longer numbers begin `1985-03-25` and `051430Z May 62`.
  if (length > 2) return length === 6 || behind === SLASH || behind === HYPHEN;
  if (tokens.kinds[next] === (TokenKind.Lower | SPACE_BEFORE)) return LINK.of(tokens, next);
  return behind !== COMMA && behind !== STOP && behind !== 0x29 && behind !== 0x3b;
}

/** A year as it stands at a token. */
export interface Year {
  readonly value: number;
  readonly after: number;
  /** Where the year's digits end, when a call is glued to them. */
  readonly end?: number;
}

/** The day of a month at token `at`, `3`, `3rd`, `[3]`, `4 [3]` (corrected); 32 to 99 too, so that a slip is seen. */
export function dayAt(tokens: Tokens, at: number): { value: number; after: number; ordinal: boolean } | null {
  let i = at;
  const bracket = isMark(tokens, i, OPEN);
  if (bracket) i++;
  if (kindAt(tokens, i) !== TokenKind.Number || lengthOf(tokens, i) > 2) return null;
  let value = numberAt(tokens, i);
  if (value === 0) return null;
  i++;
  let ordinal = false;
  if (kindAt(tokens, i) === TokenKind.Lower && !spaceBefore(tokens, i)) {
    const suffix = tokenText(tokens, i);
    if (suffix !== 'st' && suffix !== 'nd' && suffix !== 'rd' && suffix !== 'd' && suffix !== 'th') return null;
    ordinal = true;
    i++;
  } else if (isMark(tokens, i, COLON) && kindAt(tokens, i + 1) === TokenKind.Number && !spaceBefore(tokens, i + 1)) {
    return null;
  }
  if (bracket && isMark(tokens, i, CLOSE)) i++;
  else if (
    isMark(tokens, i, OPEN) &&
    kindAt(tokens, i + 1) === TokenKind.Number &&
    lengthOf(tokens, i + 1) <= 2 &&
    isMark(tokens, i + 2, CLOSE)
  ) {
    value = numberAt(tokens, i + 1);
    i += 3;
  }
  return { value, after: i, ordinal };
}

/** The year at or behind a comma at `at`: `, 1948`, ` 1948`, `,] 1948`, `, [1948]`, `, ’48`. */
export function yearAfter(tokens: Tokens, at: number): Year | null {
  let i = at;
  // At most a comma and a bracket or two stand between.
  for (let marks = 0; marks < 3; marks++) {
    if (isMark(tokens, i, COMMA) || isMark(tokens, i, OPEN) || isMark(tokens, i, CLOSE)) i++;
    else break;
  }
  if (isOneOf(tokens, i, "’'") && lengthOf(tokens, i + 1) === 2 && kindAt(tokens, i + 1) === TokenKind.Number) {
    return spaceBefore(tokens, i + 1) ? null : { value: 1900 + numberAt(tokens, i + 1), after: i + 2 };
  }
  if (kindAt(tokens, i) !== TokenKind.Number) return null;
  const length = lengthOf(tokens, i);
  if (length < 4 || length > 6) return null;
  const start = tokens.starts[i]!;
  const value = Number(tokens.text.slice(start, start + 4));
  if (!isYear(value)) return null;
  // Digits behind the year are a call that no note answers.
  if (length > 4) return value < 1800 || value > 2000 ? null : { value, after: i + 1, end: start + 4 };
  let after = i + 1;
  if (isMark(tokens, i - 1, OPEN) && isMark(tokens, after, CLOSE)) after++;
  return { value, after };
}

/** `62` behind a day and month of the military form. */
export function shortYearAt(tokens: Tokens, at: number): Year | null {
  if (kindAt(tokens, at) !== TokenKind.Number || lengthOf(tokens, at) !== 2) return null;
  const value = numberAt(tokens, at);
  return value < 32 ? null : { value: 1900 + value, after: at + 1 };
}

/** What links the two ends of a span: a dash, a slash, `to`, `through`, `and`, `or`. */
export function linkAt(tokens: Tokens, at: number): { word: 'dash' | 'to' | 'and'; after: number } | null {
  if (at >= tokens.count) return null;
  if (kindOf(tokens, at) === TokenKind.Lower) {
    const word = tokenText(tokens, at);
    if (word === 'to' || word === 'through') return { word: 'to', after: at + 1 };
    if (word === 'and' || word === 'or') return { word: 'and', after: at + 1 };
    return null;
  }
  if (!isOneOf(tokens, at, '–-—/&')) return null;
  return { word: 'dash', after: isMark(tokens, at, HYPHEN) && isMark(tokens, at + 1, HYPHEN) ? at + 2 : at + 1 };
}

/** `, 4, and 5`, `, 4 and 5`, or `, 4, 1962` behind the first day of a list: the last day. */
export function dayListAfter(tokens: Tokens, at: number): { value: number; after: number } | null {
  let i = at;
  for (let days = 0; days < 8; days++) {
    if (!isMark(tokens, i, COMMA)) return null;
    i++;
    const last = lowerIs(tokens, i, 'and') || isMark(tokens, i, 0x26);
    if (last) i++;
    const day = dayAt(tokens, i);
    if (day === null || timeFollows(tokens, day.after)) return null;
    if (last || yearAfter(tokens, day.after) !== null) return day;
    i = day.after;
    if (lowerIs(tokens, i, 'and')) {
      const end = dayAt(tokens, i + 1);
      return end === null || timeFollows(tokens, end.after) ? null : end;
    }
  }
  return null;
}

/** Whether the number before token `at` was an hour: `10 a.m.`, `10:30`. */
export function timeFollows(tokens: Tokens, at: number): boolean {
  if (isMark(tokens, at, COLON)) return true;
  if (lowerIs(tokens, at, 'noon') || lowerIs(tokens, at, 'midnight') || lowerIs(tokens, at, 'o')) return true;
  const kind = kindAt(tokens, at);
  if (kind !== TokenKind.Lower && kind !== TokenKind.Initial && kind !== TokenKind.Caps) return false;
  const word = tokenText(tokens, at).toLowerCase();
  if (word === 'am' || word === 'pm') return true;
  return (word === 'a' || word === 'p') && isMark(tokens, at + 1, STOP);
}

/** The month, 1–12, that a token names, in full or abbreviated, or null. */
export function monthAt(tokens: Tokens, i: number): number | null {
  const kind = kindAt(tokens, i);
  if (kind !== TokenKind.Capital && kind !== TokenKind.Caps) return null;
  return MONTH.of(tokens, i) || null;
}

/** The weekday, 0 for Sunday, that a token names, or null. */
export function weekdayAt(tokens: Tokens, i: number): number | null {
  return i >= 0 && i < tokens.count && WEEKDAY.of(tokens, i) > 0 ? WEEKDAY.of(tokens, i) - 1 : null;
}

/** Whether a number can be a year of which documents speak. */
export function isYear(value: number): boolean {
  return value >= 1600 && value < 2100;
}

/** The token behind a stop that is joined to the word before it. */
export function skipStop(tokens: Tokens, i: number): number {
  return isMark(tokens, i, STOP) && !spaceBefore(tokens, i) ? i + 1 : i;
}

/** The kind of a token; null outside of the text. */
export function kindAt(tokens: Tokens, i: number): TokenKind | null {
  return i >= 0 && i < tokens.count ? kindOf(tokens, i) : null;
}

/** Whether a token is the mark of that character code. */
export function isMark(tokens: Tokens, i: number, code: number): boolean {
  return i >= 0 && i < tokens.count && tokens.text.charCodeAt(tokens.starts[i]!) === code;
}

/** Whether a token is one of the marks. */
export function isOneOf(tokens: Tokens, i: number, marks: string): boolean {
  return kindAt(tokens, i) === TokenKind.Mark && marks.includes(tokens.text[tokens.starts[i]!]!);
}

/** Whether a token is that word in lower case. */
export function lowerIs(tokens: Tokens, i: number, word: string): boolean {
  return (
    kindAt(tokens, i) === TokenKind.Lower &&
    lengthOf(tokens, i) === word.length &&
    tokens.text.startsWith(word, tokens.starts[i]!)
  );
}

/** How many characters a token has; 0 outside of the text. */
export function lengthOf(tokens: Tokens, i: number): number {
  return i >= 0 && i < tokens.count ? tokens.ends[i]! - tokens.starts[i]! : 0;
}

/** The value of a number token that is known to be short. */
export function numberAt(tokens: Tokens, i: number): number {
  return Number(tokens.text.slice(tokens.starts[i]!, tokens.ends[i]!));
}
