import type { Span } from '../text/span';
import { kindOf, spaceBefore, TokenKind, type Tokens } from '../text/tokens';
import {
  CLOSE,
  COMMA,
  dayAt,
  dayListAfter,
  HYPHEN,
  isMark,
  isOneOf,
  isYear,
  kindAt,
  lengthOf,
  linkAt,
  lowerIs,
  monthAt,
  numberAt,
  OPEN,
  SLASH,
  STOP,
  shortYearAt,
  skipStop,
  timeFollows,
  weekdayAt,
  type Year,
  yearAfter,
} from './calendarParts';

/** A day, month or year, as far as the words say. */
export interface CalendarDay {
  readonly year: number | null;
  /** 1–12. */
  readonly month: number | null;
  /** 1–31; null also where the day that is written cannot be. */
  readonly day: number | null;
}

/** A date, or a span of days, as it stands at a token. */
export interface DateReading {
  /** Index of the first token (a weekday before the date included), and of the token after the last. */
  readonly first: number;
  readonly after: number;
  /** The date without the weekday before it. */
  readonly span: Span;
  readonly from: CalendarDay;
  /** The end of a span of days (`May 3–5, 1962`); null for a single date. */
  readonly to: CalendarDay | null;
  /** The weekday before the date, as written, and its number, 0 for Sunday. */
  readonly weekday: Span | null;
  readonly weekdayNumber: number | null;
  /** The day that is written does not exist (February 30, October 80). */
  readonly impossible: boolean;
}

/** `1985-03-25`, `1985-03` or `1985`; null where no year is known. */
export function isoOf(day: CalendarDay, assumedYear: number | null = null): string | null {
  const year = day.year ?? assumedYear;
  if (year === null) return null;
  let iso = String(year).padStart(4, '0');
  if (day.month === null) return iso;
  iso += `-${String(day.month).padStart(2, '0')}`;
  return day.day === null ? iso : `${iso}-${String(day.day).padStart(2, '0')}`;
}

/** How many days a month has; of February 29 where no year is known. */
export function daysIn(month: number, year: number | null): number {
  if (month === 2) return year === null || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** 0 (Sunday) to 6 of a day of the Gregorian calendar, by Zeller's congruence. */
export function weekdayOf(year: number, month: number, day: number): number {
  const m = month < 3 ? month + 12 : month;
  const y = month < 3 ? year - 1 : year;
  const h =
    (day + Math.floor((13 * (m + 1)) / 5) + y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400)) % 7;
  return (h + 6) % 7;
}

/**
 * Reads the date that begins at token `i`, or null. Forms: `May 19, 1948`, `19 May 1948`, `May 3–5, 1962`, `May 30–June 2`,
 * `December 30, 1961–January 2, 1962`, `May 3 and 4`, `May 1948`, `April–May 1960`, `Monday, May 3`, `3/26/85`, `1985-03-25`,
 * `051430Z May 62`; month names may be abbreviated (`Sept.`), parts may stand in brackets (`May [3], 1962`). A year alone is none.
 * Looks at a bounded number of tokens: linear over a text.
 */
export function readDateAt(tokens: Tokens, i: number): DateReading | null {
  const kind = kindOf(tokens, i);
  if (kind === TokenKind.Number) return readNumeric(tokens, i) ?? readDayFirst(tokens, i, i, null);
  if (kind !== TokenKind.Capital && kind !== TokenKind.Caps) return null;
  if (monthAt(tokens, i) !== null) return readMonthFirst(tokens, i, i, null);
  const weekday = weekdayAt(tokens, i);
  if (weekday === null) return null;
  let next = skipStop(tokens, i + 1);
  if (isMark(tokens, next, COMMA)) next++;
  if (lowerIs(tokens, next, 'the')) next++;
  const named = { span: { start: tokens.starts[i]!, end: tokens.ends[i]! }, number: weekday };
  return kindAt(tokens, next) === TokenKind.Number
    ? readDayFirst(tokens, next, i, named)
    : monthAt(tokens, next) !== null
      ? readMonthFirst(tokens, next, i, named)
      : null;
}

interface NamedWeekday {
  readonly span: Span;
  readonly number: number;
}

/** `May 19, 1948`, `May 1948`, `May 3–5, 1962` and the like; token `i` is a month. */
function readMonthFirst(tokens: Tokens, i: number, first: number, weekday: NamedWeekday | null): DateReading | null {
  const month = monthAt(tokens, i)!;
  let at = skipStop(tokens, i + 1);
  const day = dayAt(tokens, at);
  if (day === null) return readMonthAndYear(tokens, i, month, at, first, weekday);
  at = day.after;
  const start: Written = { month, day: day.value };
  let end: Written | null = null;
  let year = yearAfter(tokens, at);
  let startYear: number | null = null;
  const link = linkAt(tokens, year?.after ?? at);
  if (link !== null) {
    // `May 30, 1961–June 2, 1962`, `May 30–June 2`, `May 3–5`
    const otherMonth = link.word === 'and' ? null : monthAt(tokens, link.after);
    if (otherMonth !== null) {
      const otherDay = dayAt(tokens, skipStop(tokens, link.after + 1));
      if (otherDay !== null) {
        end = { month: otherMonth, day: otherDay.value };
        startYear = year?.value ?? null;
        at = otherDay.after;
        year = yearAfter(tokens, at);
      }
    } else if (year === null) {
      const otherDay = dayAt(tokens, link.after);
      if (otherDay !== null && !timeFollows(tokens, otherDay.after)) {
        end = { month, day: otherDay.value };
        at = otherDay.after;
        year = yearAfter(tokens, at);
      }
    }
  } else if (year === null) {
    const list = dayListAfter(tokens, at);
    if (list !== null) {
      end = { month, day: list.value };
      at = list.after;
      year = yearAfter(tokens, at);
    }
  }
  return finish(tokens, first, i, year?.after ?? at, start, end, startYear, year, weekday);
}

/** `May 1948`, `May, 1948`, `April–May 1960`, `October 1960–January 1961`. */
function readMonthAndYear(
  tokens: Tokens,
  i: number,
  month: number,
  at: number,
  first: number,
  weekday: NamedWeekday | null,
): DateReading | null {
  if (weekday !== null) return null;
  const year = yearAfter(tokens, at);
  const link = linkAt(tokens, year?.after ?? at);
  if (link !== null && link.word !== 'and') {
    const other = monthAt(tokens, link.after);
    if (other !== null) {
      const behind = skipStop(tokens, link.after + 1);
      const last = dayAt(tokens, behind) === null ? yearAfter(tokens, behind) : null;
      if (last !== null) {
        return finish(
          tokens,
          first,
          i,
          last.after,
          { month, day: null },
          { month: other, day: null },
          year?.value ?? null,
          last,
          null,
        );
      }
    }
  }
  if (year === null) return null;
  return finish(tokens, first, i, year.after, { month, day: null }, null, null, year, null);
}

/** `19 May 1948`, `the 19th of May`, `3–5 May 1962`, `30 May–2 June 1962`; token `i` is a number. */
function readDayFirst(tokens: Tokens, i: number, first: number, weekday: NamedWeekday | null): DateReading | null {
  const group = readDateTimeGroup(tokens, i);
  if (group !== null) return group;
  const day = dayAt(tokens, i);
  if (day === null || day.value > 31) return null;
  let at = day.after;
  let endDay: number | null = null;
  const link = linkAt(tokens, at);
  if (link !== null) {
    const other = dayAt(tokens, link.after);
    if (other === null || other.value > 31 || monthAt(tokens, other.after) === null) {
      return null;
    }
    endDay = other.value;
    at = other.after;
  }
  if (day.ordinal && lowerIs(tokens, at, 'of')) at++;
  const month = monthAt(tokens, at);
  if (month === null || (!spaceBefore(tokens, at) && kindAt(tokens, at - 1) !== TokenKind.Mark)) return null;
  at = skipStop(tokens, at + 1);
  let year = yearAfter(tokens, at) ?? shortYearAt(tokens, at);
  // `telegram 12 May 5, 1962`: the number before the month is no day.
  if (year === null && dayAt(tokens, at) !== null) return null;
  const start: Written = { month, day: day.value };
  let end: Written | null = endDay === null ? null : { month, day: endDay };
  let startYear: number | null = null;
  const further = endDay === null ? linkAt(tokens, year?.after ?? at) : null;
  if (further !== null && further.word !== 'and') {
    const otherDay = dayAt(tokens, further.after);
    const otherMonth = otherDay === null ? null : monthAt(tokens, otherDay.after);
    if (otherDay !== null && otherDay.value <= 31 && otherMonth !== null) {
      startYear = year?.value ?? null;
      end = { month: otherMonth, day: otherDay.value };
      at = skipStop(tokens, otherDay.after + 1);
      year = yearAfter(tokens, at) ?? shortYearAt(tokens, at);
    }
  }
  return finish(tokens, first, i, year?.after ?? at, start, end, startYear, year, weekday);
}

/** `051430Z May 62`: day, hour and minute in Greenwich time, month, year. */
function readDateTimeGroup(tokens: Tokens, i: number): DateReading | null {
  if (tokens.ends[i]! - tokens.starts[i]! !== 6) return null;
  const letter = i + 1;
  if (letter >= tokens.count || spaceBefore(tokens, letter) || kindOf(tokens, letter) !== TokenKind.Initial)
    return null;
  const month = monthAt(tokens, letter + 1);
  if (month === null) return null;
  const at = skipStop(tokens, letter + 2);
  const year = yearAfter(tokens, at) ?? shortYearAt(tokens, at);
  const day = Number(tokens.text.slice(tokens.starts[i]!, tokens.starts[i]! + 2));
  return finish(tokens, i, i, year?.after ?? at, { month, day }, null, null, year, null);
}

/** `3/26/85`, `3-26-1985`, `1985-03-25`. */
function readNumeric(tokens: Tokens, i: number): DateReading | null {
  if (i + 4 >= tokens.count) return null;
  const separator = tokens.text.charCodeAt(tokens.starts[i + 1]!);
  if (separator !== SLASH && separator !== HYPHEN) return null;
  if (tokens.text.charCodeAt(tokens.starts[i + 3]!) !== separator) return null;
  for (let k = i + 1; k <= i + 4; k++) if (spaceBefore(tokens, k)) return null;
  if (kindOf(tokens, i + 2) !== TokenKind.Number || kindOf(tokens, i + 4) !== TokenKind.Number) return null;
  // Part of a longer row of numbers: a file number, no date.
  if (i > 0 && !spaceBefore(tokens, i) && isOneOf(tokens, i - 1, '/-–.')) return null;
  if (i + 5 < tokens.count && !spaceBefore(tokens, i + 5) && isOneOf(tokens, i + 5, '/-–')) return null;
  const [a, b, c] = [i, i + 2, i + 4].map((k) => ({ value: numberAt(tokens, k), length: lengthOf(tokens, k) })) as [
    Digits,
    Digits,
    Digits,
  ];
  if (separator === HYPHEN && a.length === 4 && isYear(a.value) && b.length === 2 && c.length === 2) {
    if (b.value < 1 || b.value > 12 || c.value < 1) return null;
    return finish(
      tokens,
      i,
      i,
      i + 5,
      { month: b.value, day: c.value },
      null,
      null,
      { value: a.value, after: 0 },
      null,
    );
  }
  if (a.length > 2 || b.length > 2 || a.value < 1 || b.value < 1) return null;
  const year = c.length === 4 && isYear(c.value) ? c.value : c.length === 2 ? 1900 + c.value : null;
  if (year === null || (a.value > 12 && b.value > 12) || a.value > 31 || b.value > 31) return null;
  // The American order, unless only the other one can be.
  const [month, day] = a.value > 12 ? [b.value, a.value] : [a.value, b.value];
  return finish(tokens, i, i, i + 5, { month, day }, null, null, { value: year, after: 0 }, null);
}

interface Digits {
  readonly value: number;
  readonly length: number;
}

interface Written {
  readonly month: number;
  readonly day: number | null;
}

function finish(
  tokens: Tokens,
  first: number,
  start: number,
  after: number,
  from: Written,
  to: Written | null,
  startYear: number | null,
  year: Year | null,
  weekday: NamedWeekday | null,
): DateReading {
  const lastYear = year?.value ?? null;
  // `December 30–January 2, 1962` began the year before.
  const wraps = to !== null && startYear === null && lastYear !== null && to.month < from.month;
  const firstYear = startYear ?? (wraps ? lastYear - 1 : lastYear);
  const impossible = !exists(from, firstYear) || (to !== null && !exists(to, lastYear));
  // A bracket that opened before the date closes behind it (`[May 3, 1962]`): it is no part of the date.
  let last = after - 1;
  if (isMark(tokens, last, CLOSE) && !opensWithin(tokens, start, last)) last--;
  if (isMark(tokens, last, STOP) && lengthOf(tokens, last - 1) > 4) last--;
  return {
    first,
    after: last + 1,
    span: { start: tokens.starts[start]!, end: year?.end ?? tokens.ends[last]! },
    from: { year: firstYear, month: from.month, day: exists(from, firstYear) ? from.day : null },
    to: to === null ? null : { year: lastYear, month: to.month, day: exists(to, lastYear) ? to.day : null },
    weekday: weekday?.span ?? null,
    weekdayNumber: weekday?.number ?? null,
    impossible,
  };
}

function exists(written: Written, year: number | null): boolean {
  return written.day === null || (written.day >= 1 && written.day <= daysIn(written.month, year));
}

function opensWithin(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isMark(tokens, i, OPEN)) return true;
  return false;
}
