import type { DateMention } from '../document/mentions';
import type { CalendarDate, DocumentKind, FrusDocument, SourceNote } from '../document/model';
import { datesOfDecimalFiles } from '../reader/decimalFile';
import { encloses, type Span, textOf } from '../text/span';
import type { DocumentDate } from './resolution';
import type { Years } from './volumeNumber';

/**
 * The date of a document: of its dateline, else of its heading, else of the decimal file number above it, else an estimate from its
 * notes. The estimate begins with the day that the source note tells (in a decimal file number; `Drafted by … on March 18`; the day of
 * a meeting; a folder of that day) and ends with the first day on which something was done with the paper (`…added the date 3/26/85`).
 * Null where nothing tells. `years`: what the volume covers, where it is known.
 */
export function documentDate(document: FrusDocument, years: Years | null = null): DocumentDate | null {
  const dateline = document.datelines.find((d) => d.date !== null)?.date;
  if (dateline) return exact(dateline, 'dateline');
  if (document.heading?.date) return exact(document.heading.date, 'heading');
  const filed = document.fileLine ? soleFileDate(textOf(document.text, document.fileLine)) : null;
  if (filed) return { iso: filed, isoEnd: null, basis: 'file', notes: [] };
  if (document.kind === 'editorial note' || !document.source) return null;
  return estimate(document, document.source, years);
}

function exact(date: CalendarDate, basis: 'dateline' | 'heading'): DocumentDate {
  return { iso: date.iso, isoEnd: date.isoEnd, basis, notes: [] };
}

function soleFileDate(text: string): string | null {
  const dates = datesOfDecimalFiles(text);
  return dates.length === 1 ? dates[0]! : null;
}

/** A document is dated within this many days of its drafting, else two dates have nothing to do with one another. */
const DAYS_OF_WORK = 60;

/** Words that say what somebody did with the document itself. */
const DONE =
  /\b(?:initial(?:ed|led)|approved|signed|stamped|transcription|marginal|marginalia|wrote|indicates?|concurred|checked|disapproved|saw)\b/i;

/** The meeting that the document records, and its day. */
const HELD =
  /\b(?:meeting|conversation|conference|session|call)\b[^.;]{0,60}\b(?:took place|was held|began|were held)\b[^.;]{0,80}$/i;

function estimate(document: FrusDocument, source: SourceNote, years: Years | null): DocumentDate | null {
  const filed = source.location && soleFileDate(textOf(document.text, source.location));
  if (filed) return { iso: filed, isoEnd: null, basis: 'notes', notes: [source.note] };
  const done = laterDates(document, source.note);
  const begun = source.draftedOn ?? dayHeld(document, source) ?? dayOfFolder(document, source);
  const day = begun && wholeDay(document, begun, done, years);
  if (!day) return null;
  const end = done.find(({ date }) => date.iso >= day && days(day, date.iso) <= DAYS_OF_WORK);
  const later = end && end.date.iso !== day ? end : null;
  return {
    iso: day,
    isoEnd: later?.date.iso ?? null,
    basis: 'notes',
    notes: later ? [source.note, later.note] : [source.note],
  };
}

/** `The meeting took place in the Cabinet Room on May 18.` in the source note. */
function dayHeld(document: FrusDocument, { note }: SourceNote): DateMention | null {
  const { start } = document.notes[note]!.span;
  return (
    datesIn(document, document.notes[note]!.span).find((d) => HELD.test(document.text.slice(start, d.span.start))) ??
    null
  );
}

/** Records of meetings are filed by the day of the meeting; of other papers the folder tells less. */
const MEETINGS: ReadonlySet<DocumentKind> = new Set<DocumentKind>([
  'memorandum of conversation',
  'memorandum of telephone conversation',
  'memorandum of discussion',
  'minutes',
  'notes',
  'summary',
]);

/** A folder of one day: `Memoranda of Conversations, October 3, 1976`. A publication bears its own date, not the document's. */
function dayOfFolder(document: FrusDocument, { location, note }: SourceNote): DateMention | null {
  const outside = document.references.some(
    (r) => r.note === note && r.elsewhere && location && encloses(location, r.span),
  );
  if (
    !location ||
    !MEETINGS.has(document.kind) ||
    outside ||
    /^(?:Department of State )?(?:Bulletin|Public Papers)\b/.test(textOf(document.text, location))
  )
    return null;
  const dates = datesIn(document, location).filter((d) => isDay(d.iso));
  return dates.length === 1 && dates[0]!.isoEnd === null && !dates[0]!.yearAssumed ? dates[0]! : null;
}

/** The day with its year: its own, that of a date soon after it, that of the volume, or the one year of all full dates of the notes. */
function wholeDay(
  document: FrusDocument,
  date: CalendarDate,
  done: readonly Done[],
  years: Years | null,
): string | null {
  const assumed = 'yearAssumed' in date && date.yearAssumed === true;
  if (isDay(date.iso) && !assumed) return date.iso;
  const monthDay = /(\d\d-\d\d)$/.exec(date.iso)?.[1];
  if (!monthDay) return null;
  for (const { date: other } of done) {
    if (other.yearAssumed) continue;
    const iso = `${other.iso.slice(0, 4)}-${monthDay}`;
    if (iso <= other.iso && days(iso, other.iso) <= DAYS_OF_WORK) return iso;
  }
  if (years && years.from === years.to) return `${years.from}-${monthDay}`;
  const found = new Set<string>();
  for (const note of document.notes)
    for (const other of datesIn(document, note.span)) if (!other.yearAssumed) found.add(other.iso.slice(0, 4));
  const [only] = found;
  return found.size === 1 && only !== undefined && (!years || (Number(only) >= years.from && Number(only) <= years.to))
    ? `${only}-${monthDay}`
    : null;
}

function isDay(iso: string): boolean {
  return iso.length === 10 && !iso.startsWith('--');
}

function datesIn(document: FrusDocument, span: Span): DateMention[] {
  return document.dates.filter((d) => encloses(span, d.span) && !d.impossible);
}

interface Done {
  readonly date: DateMention;
  readonly note: number;
}

/** Full days in the other notes that say what was done with the document, earliest first. */
function laterDates(document: FrusDocument, sourceNote: number): Done[] {
  const found: Done[] = [];
  document.notes.forEach((note, index) => {
    if (index === sourceNote || !DONE.test(textOf(document.text, note.span))) return;
    for (const date of datesIn(document, note.span)) if (isDay(date.iso)) found.push({ date, note: index });
  });
  return found.sort((a, b) => (a.date.iso < b.date.iso ? -1 : a.date.iso > b.date.iso ? 1 : a.note - b.note));
}

/** Days from one ISO date to a later one. */
function days(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
