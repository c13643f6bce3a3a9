import type { DateMention } from '../document/mentions';
import { TokenKind, type Tokens } from '../text/tokens';
import { type DateReading, daysIn, isoOf, readDateAt } from './calendar';
import { mayBeginDate } from './calendarParts';

/**
 * Finds the dates of a text. Spans are relative to the tokens' text. A date without a year takes that of the date before it in the
 * same text; where there is none, `iso` is `--03-18` until {@link settleYears} knows the document's.
 */
export function readDates(tokens: Tokens): DateMention[] {
  const dates: DateMention[] = [];
  let year: number | null = null;
  let i = 0;
  while (i < tokens.count) {
    const kind = tokens.kinds[i]! & 0x7f;
    // Most tokens are words in lower case and marks.
    if (kind === TokenKind.Lower || kind === TokenKind.Mark) {
      i++;
      continue;
    }
    const reading = mayBeginDate(tokens, i) ? readDateAt(tokens, i) : null;
    if (!reading || gluedInside(tokens, i)) {
      i++;
      continue;
    }
    dates.push(mention(reading, year));
    year = reading.to?.year ?? reading.from.year ?? year;
    i = Math.max(i + 1, reading.after);
  }
  return dates;
}

function mention(reading: DateReading, assumed: number | null): DateMention {
  const own = reading.from.year ?? reading.to?.year ?? null;
  const year = own ?? assumed;
  return {
    span: reading.span,
    iso: isoOf(reading.from, year) ?? truncated(reading.from),
    isoEnd: reading.to ? (isoOf(reading.to, year) ?? truncated(reading.to)) : null,
    weekday: reading.weekday,
    yearAssumed: own === null,
    impossible: reading.impossible,
  };
}

/** A date without a year, as ISO 8601 once wrote it. */
function truncated({ month, day }: { month: number | null; day: number | null }): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `--${month === null ? '' : two(month)}${day === null ? '' : `-${two(day)}`}`;
}

/** A number that goes on from something else is no date: `762.00/11–1658`, `D850239`. */
function gluedInside(tokens: Tokens, i: number): boolean {
  if (i === 0 || (tokens.kinds[i]! & 0x80) !== 0) return false;
  const before = tokens.text.charCodeAt(tokens.starts[i]! - 1);
  const mark = before === 0x2f || before === 0x2e || before === 0x2013 || before === 0x2d;
  return (tokens.kinds[i]! & 0x7f) === TokenKind.Number && mark;
}

/**
 * Gives the dates of a whole document without a year of their own the document's year (`April 6` in a note to a telegram of 1985);
 * one that took the year of a date beside it keeps it where it is at most a year away, else that date was about another time.
 * `year` is null where the document has no date; then the year that most full dates of the document bear serves.
 */
export function settleYears(dates: readonly DateMention[], year: number | null): DateMention[] {
  const settled = year ?? commonestYear(dates);
  if (settled === null) return [...dates];
  return dates.map((date) => (date.yearAssumed ? withYear(date, settled) : date));
}

function withYear(date: DateMention, year: number): DateMention {
  const known = date.iso.startsWith('--') ? null : Number(date.iso.slice(0, 4));
  if (known !== null && Math.abs(known - year) <= 1) return date;
  const iso = inYear(date.iso, year);
  if (iso === null) return date;
  const turns = date.isoEnd !== null && monthAndDay(date.isoEnd) < monthAndDay(date.iso);
  const end = date.isoEnd === null ? null : inYear(date.isoEnd, turns ? year + 1 : year);
  return { ...date, iso, isoEnd: end ?? date.isoEnd };
}

/** `03-18` of `--03-18` and `1985-03-18`. */
function monthAndDay(iso: string): string {
  return iso.startsWith('--') ? iso.slice(2) : iso.slice(5);
}

/** The date moved to a year; null for a February 29 that the year has not. */
function inYear(iso: string, year: number): string | null {
  const rest = monthAndDay(iso);
  if (rest === '02-29' && daysIn(2, year) < 29) return null;
  return rest === '' ? String(year) : `${year}-${rest}`;
}

/** The year that most dates with one bear, the later of two as frequent; null where no date has a year. */
export function commonestYear(dates: readonly DateMention[]): number | null {
  const counts = new Map<number, number>();
  for (const { iso, yearAssumed } of dates) {
    if (yearAssumed || !/^\d{4}/.test(iso)) continue;
    const year = Number(iso.slice(0, 4));
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  let best: number | null = null;
  for (const [year, count] of counts)
    if (best === null || count > counts.get(best)! || (count === counts.get(best)! && year > best)) best = year;
  return best;
}
