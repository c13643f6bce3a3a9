import { MONTHS } from '../data/months';

/**
 * A date as the series prints it: `March 25, 1985`, `March 18–26, 1985`, `March 1985`, `1985`.
 * @param iso as far as known: `1985-03-25`, `1985-03`, `1985`; `--03-25` without a year
 * @param isoEnd the last day of a span of days
 */
export function printedDate(iso: string, isoEnd: string | null = null): string {
  const from = partsOf(iso);
  if (isoEnd === null || isoEnd === iso) return one(from);
  const to = partsOf(isoEnd);
  if (from.year !== to.year) return `${one(from)}–${one(to)}`;
  if (from.day === null || to.day === null) return `${monthName(from.month)}–${one(to)}`;
  if (from.month !== to.month)
    return `${monthName(from.month)} ${from.day}–${monthName(to.month)} ${to.day}, ${to.year}`;
  return `${monthName(from.month)} ${from.day}–${to.day}, ${to.year}`;
}

interface Parts {
  readonly year: string;
  readonly month: number | null;
  readonly day: number | null;
}

function partsOf(iso: string): Parts {
  // A day whose year is not known: `--03-18`.
  if (iso.startsWith('--')) {
    const [month, day] = iso.slice(2).split('-');
    return { year: '', month: Number(month), day: day ? Number(day) : null };
  }
  const [year = iso, month, day] = iso.split('-');
  return { year, month: month ? Number(month) : null, day: day ? Number(day) : null };
}

function one({ year, month, day }: Parts): string {
  if (month === null) return year;
  const days = day === null ? monthName(month) : `${monthName(month)} ${day}`;
  if (year === '') return days;
  return day === null ? `${days} ${year}` : `${days}, ${year}`;
}

function monthName(month: number | null): string {
  return MONTHS[(month ?? 0) - 1] ?? '';
}
