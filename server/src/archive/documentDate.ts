import type { DateMention } from '../document/mentions';
import type { CalendarDate, FrusDocument } from '../document/model';
import { encloses } from '../text/span';
import type { DocumentDate } from './resolution';

/**
 * The date of a document: of its dateline, else of its heading, else an estimate from its notes: from the day it was drafted on, or
 * the earliest full date in the source note, to the first day on which something was done with it (`…added the date 3/26/85`).
 * Null where nothing tells.
 */
export function documentDate(document: FrusDocument): DocumentDate | null {
  const dateline = document.datelines.find((d) => d.date !== null)?.date;
  if (dateline) return exact(dateline, 'dateline');
  if (document.heading?.date) return exact(document.heading.date, 'heading');
  if (document.kind === 'editorial note') return null;
  return estimate(document);
}

function exact(date: CalendarDate, basis: 'dateline' | 'heading'): DocumentDate {
  return { iso: date.iso, isoEnd: date.isoEnd, basis, notes: [] };
}

/** A document is dated within this many days of its drafting, else two dates have nothing to do with one another. */
const DAYS_OF_WORK = 60;

/** Words that say what somebody did with the document itself. */
const DONE =
  /\b(?:initial(?:ed|led)|approved|signed|stamped|transcription|marginal|marginalia|wrote|indicates?|concurred|checked|disapproved|saw)\b/i;

function estimate(document: FrusDocument): DocumentDate | null {
  const { source } = document;
  if (!source) return null;
  const drafted = source.draftedOn ?? datesIn(document, source.note)[0] ?? null;
  const done = laterDates(document, source.note);
  const whole = drafted && drafted.iso.length === 10 && !/^0/.test(drafted.iso) ? drafted.iso : null;
  const day = whole ?? (drafted ? yearless(drafted, done) : null);
  if (day === null) {
    const first = done.find((d) => d.date.iso.length === 10);
    return first ? { iso: first.date.iso, isoEnd: null, basis: 'notes', notes: [first.note] } : null;
  }
  const end = done.find(({ date }) => date.iso.length === 10 && date.iso >= day && days(day, date.iso) <= DAYS_OF_WORK);
  return {
    iso: day,
    isoEnd: end && end.date.iso !== day ? end.date.iso : null,
    basis: 'notes',
    notes: end && end.date.iso !== day ? [source.note, end.note] : [source.note],
  };
}

/** `Drafted by Schmidt on March 18`: the year is that of a date soon after it in another note. */
function yearless(date: CalendarDate, later: readonly { date: DateMention; note: number }[]): string | null {
  const monthDay = /(\d\d-\d\d)$/.exec(date.iso)?.[1];
  if (!monthDay) return null;
  for (const { date: other } of later) {
    if (other.yearAssumed || other.iso.length !== 10) continue;
    const year = other.iso.slice(0, 4);
    const iso = `${year}-${monthDay}`;
    if (iso <= other.iso && days(iso, other.iso) <= DAYS_OF_WORK) return iso;
  }
  return null;
}

function datesIn(document: FrusDocument, note: number): DateMention[] {
  const { span } = document.notes[note]!;
  return document.dates.filter((d) => encloses(span, d.span) && !d.impossible);
}

/** Full dates in the other notes that say what was done with the document, earliest first. */
function laterDates(document: FrusDocument, sourceNote: number): { date: DateMention; note: number }[] {
  const found: { date: DateMention; note: number }[] = [];
  document.notes.forEach((note, index) => {
    if (index === sourceNote || !DONE.test(document.text.slice(note.span.start, note.span.end))) return;
    for (const date of datesIn(document, index)) found.push({ date, note: index });
  });
  return found.sort((a, b) => (a.date.iso < b.date.iso ? -1 : 1));
}

/** Days from one ISO date to a later one. */
function days(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
