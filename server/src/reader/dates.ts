import type { DateMention } from '../document/mentions';
import { TokenKind, type Tokens } from '../text/tokens';
import { type DateReading, isoOf, readDateAt } from './calendar';

/**
 * Finds the dates of a text. Spans are relative to the tokens' text. A date without a year takes that of the date before it in the
 * same text; where there is none, `iso` is `--03-18` and a reader must know the year from elsewhere.
 */
export function readDates(tokens: Tokens): DateMention[] {
  const dates: DateMention[] = [];
  let year: number | null = null;
  let i = 0;
  while (i < tokens.count) {
    const kind = (tokens.kinds[i]! & 0x7f) as TokenKind;
    const reading =
      kind === TokenKind.Number || kind === TokenKind.Capital || kind === TokenKind.Caps ? readDateAt(tokens, i) : null;
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
