import { daysIn } from './calendar';

/**
 * The Department's Central Files of 1944 to January 1963 end their decimal number with the date of the paper: `762.00/11–1658` is of
 * November 16, 1958, `851G.00/6–149` of June 1, 1949. Source: the filing manual of the Department, as FRUS volumes explain it in their
 * chapters "Sources".
 */
const DECIMAL = /\b\d{3}[A-Za-z]?(?:\.[^\n/]{0,60}?)?\/\s?(\d{1,2})\s?[–—-]\s?(\d{1,2})(\d{2})(?!\d)/g;

/** The year that dates begin to stand in file numbers, and the last. */
const FIRST_YEAR = 44;
const LAST_YEAR = 63;

/** ISO dates in the decimal file numbers of a text, in order. */
export function datesOfDecimalFiles(text: string): string[] {
  const found: string[] = [];
  for (const [, month, day, year] of text.matchAll(DECIMAL)) {
    const [m, d, y] = [Number(month), Number(day), Number(year)];
    if (y < FIRST_YEAR || y > LAST_YEAR || m < 1 || m > 12 || d < 1 || d > daysIn(m, 1900 + y)) continue;
    found.push(`19${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`);
  }
  return found;
}
