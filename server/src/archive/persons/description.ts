import { MONTHS, monthNumber } from '../../data/months';
import type { Office } from '../resolution';

/** One clause of a description: its words as printed, and the office and term that they tell. */
export interface DescribedPart {
  readonly words: string;
  readonly title: string;
  /** ISO, as far as told; null where it is not. */
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * Reads the description of a list's entry as offices with their terms: `Ambassador to France until January 1957; thereafter Deputy
 * Under Secretary of State` -> two offices, the first to 1957-01, the second from 1957-01. Linear in the description's length.
 */
export function officesOfDescription(description: string, source: string): Office[] {
  return partsOfDescription(description)
    .filter((part) => part.title !== '')
    .map(({ title, from, to }) => ({ title, from, to, source }));
}

/** The clauses of a description, in its order. Linear in its length. */
export function partsOfDescription(description: string): DescribedPart[] {
  const parts: DescribedPart[] = [];
  let end: string | null = null;
  for (const words of partsBetween(description)) {
    const { title, from, to, thereafter } = readPart(words);
    parts.push({ words, title, from: from ?? (thereafter ? end : null), to });
    if (title !== '') end = to;
  }
  return parts;
}

/** The parts between semicolons outside of brackets. */
function partsBetween(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (c === '(') depth++;
    else if (c === ')') depth = Math.max(0, depth - 1);
    else if (c === ';' && depth === 0) {
      parts.push(text.slice(start, i));
      start = i + 1;
    }
  }
  parts.push(text.slice(start));
  return parts.map((p) => p.trim()).filter((p) => p !== '');
}

/** A date as far as lists give it: `July 16, 1982`, `July 1982`, `mid-1970`, `1982`, `May` (of the year that follows). */
const DATE = new RegExp(
  `\\b(?:(?:early|late|mid)[- ]?)?(?:(${MONTHS.join('|')}|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\\.?(?: (\\d{1,2}),?)?(?: (\\d{4}))?|(\\d{4}))(?![\\p{L}\\d])`,
  'gu',
);
/** Words that say what a date is to a term. */
const BEGIN = /(?:\bfrom|\bafter|\bsince|\bbeginning|\bas of)(?: the)? ?$/i;
const END = /(?:\buntil|\bto|\btill|\bthrough|\bbefore|[-–]) ?$/i;
const THEREAFTER = /\bthereafter\b,? ?|\bthen\b,? |\bafterwards?\b,? |\blater\b,? /i;

interface Part {
  readonly title: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly thereafter: boolean;
}

interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly month: number | null;
  readonly day: number | null;
  readonly year: number | null;
}

function readPart(part: string): Part {
  const dates = findDates(part);
  let from: string | null = null;
  let to: string | null = null;
  let cut = part.length;
  dates.forEach((date, i) => {
    const before = part.slice(Math.max(0, date.start - 14), date.start);
    // `May–July 1955`: the year of the later one
    const year = date.year ?? dates.slice(i + 1).find((d) => d.year !== null)?.year ?? null;
    if (year === null) return;
    const iso = isoOf(year, date.month, date.day);
    const ends = END.test(before) && i > 0 ? true : /\b(?:until|till|through|to|before) ?$/i.test(before);
    if (ends) to = iso;
    else {
      from ??= iso;
      // A date without a word: the whole of a term of one year or day
      const next = part.slice(date.end, date.end + 4);
      if (!BEGIN.test(before) && !/^ ?[-–]|^ (?:to|un)/.test(next) && to === null) to = iso;
    }
    const word =
      /(?:,? ?\b(?:from|after|since|beginning|as of|until|till|through|to|before|in|during)(?: the)?| ?[-–]|,) ?$/i.exec(
        part.slice(0, date.start),
      );
    cut = Math.min(cut, word ? word.index : date.start);
  });
  const thereafter = THEREAFTER.test(part);
  const title = part
    .slice(0, dates.length > 0 && cut > 0 ? cut : part.length)
    .replace(THEREAFTER, '')
    .replace(/[\s,]+$/, '')
    .replace(/^(?:and|also)\s+/i, '')
    .trim();
  return { title, from, to, thereafter };
}

function findDates(part: string): FoundDate[] {
  const found: FoundDate[] = [];
  for (const m of part.matchAll(DATE)) {
    const month = m[1] === undefined ? null : monthNumber(m[1]);
    if (month === undefined) continue;
    const year = m[3] ?? m[4];
    if (month === null && !(Number(year) >= 1800 && Number(year) < 2100)) continue;
    // `May` may be a verb, and a month needs a year or a day beside it, or another date behind it.
    if (
      month !== null &&
      year === undefined &&
      m[2] === undefined &&
      !/^ ?(?:[-–]|to\b|until\b|through\b)/.test(part.slice(m.index + m[0].length))
    )
      continue;
    found.push({
      start: m.index,
      end: m.index + m[0].length,
      month,
      day: m[2] === undefined ? null : Number(m[2]),
      year: year === undefined ? null : Number(year),
    });
  }
  return found;
}

function isoOf(year: number, month: number | null, day: number | null): string {
  if (month === null) return String(year);
  const iso = `${year}-${String(month).padStart(2, '0')}`;
  return day === null ? iso : `${iso}-${String(day).padStart(2, '0')}`;
}
