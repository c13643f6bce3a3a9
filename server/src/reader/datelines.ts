import { placeNamed } from '../data/places';
import { isRegion } from '../data/regions';
import type { Dateline } from '../document/model';
import { LetterPattern } from '../text/letterPattern';
import type { Span } from '../text/span';
import type { Draft } from './draft';
import { headerLabel } from './headerLabel';
import type { Opening } from './heading';
import { readKind } from './kind';
import { beginsItem } from './lineShape';
import type { Line } from './lines';
import { calendarDate, type PlaceAndDate } from './placeAndDate';

/** A dateline takes a line of its own, and no long one. */
const LONGEST = 170;

/** How many blocks below the heading a dateline without a date may stand (`[Paris,]`). */
const PLACE_REACH = 2;

/** Finds the datelines, those of letters inside the document and of attachments too, and gives their blocks the role. */
export function readDatelines(draft: Draft, opening: Opening): Dateline[] {
  const found: Dateline[] = [];
  const { lines } = opening;
  let year = opening.heading?.date ? Number(opening.heading.date.iso.slice(0, 4)) : yearOfFileLine(draft, opening);
  let above: Line | null = null;
  let seen = 0;
  for (let i = lines.next(-1); i >= 0; i = lines.next(i)) {
    const line = lines.at(i);
    const before = above;
    above = line;
    if (line === null || draft.blocks[i]!.role !== 'paragraph') continue;
    seen++;
    if (line.text.length > LONGEST || line.lineCount > 3) continue;
    // In quotation marks stands what the document quotes; items and tables hold dates of their own.
    if (line.text.includes('\t') || beginsItem(line.text) || /^["'“‘]/.test(line.text)) continue;
    // `DATE` and below it the date: an entry of a header list.
    if (before !== null && draft.blocks[before.index]!.role !== 'heading' && headerLabel(before.text) !== null)
      continue;
    const reading = line.opening;
    const dateline = reading
      ? fromReading(line, reading, year, found.length === 0 && !opening.heading?.date)
      : seen <= PLACE_REACH
        ? placeAlone(line)
        : null;
    if (dateline === null) continue;
    draft.blocks[i]!.role = 'dateline';
    if (dateline.date) year = Number(dateline.date.iso.slice(0, 4));
    found.push(dateline);
  }
  return found;
}

function fromReading(line: Line, reading: PlaceAndDate, year: number | null, first: boolean): Dateline | null {
  const by = line.placed({ start: 0, end: 0 }).start;
  const place = reading.place === null ? null : line.placed(reading.place);
  const words = reading.place === null ? '' : line.tokens.text.slice(reading.place.start, reading.place.end);
  if (place !== null && !isPlace(words, reading, isSetOff(line, reading))) return null;
  // `15 OCT 69`, `R 211420Z JAN 72`: the line of a telegram form repeats the date of the dateline above it.
  if (
    !first &&
    reading.date !== null &&
    reading.date.from.year !== null &&
    /[^\d’']\d\d$/.test(wordsOf(line, reading.date.span))
  )
    return null;
  // A month and day alone, without place and year, is no more than words of the text.
  if (place === null && reading.time === null && !reading.undated && reading.date?.from.year === null) return null;
  return {
    span: { start: line.span.start, end: Math.min(line.span.end, reading.end + by) },
    place,
    date: calendarDate(reading, by, year),
    time: reading.time === null ? null : line.placed(reading.time),
    undated: reading.undated,
  };
}

/** Whether the words before a date can be a place: no document (`Progress Report, May 1960`), no post held since (`Captain in June`). */
function isPlace(words: string, { date }: PlaceAndDate, setOff: boolean): boolean {
  if (placeNamed(words) !== undefined) return true;
  if (/(?:^|\s)(?:in|on|at|of|from|and|the|by|through|until|since|before|after|dated)$/i.test(words)) return false;
  if (readKind(words) !== 'other') return false;
  if (date !== null && date.from.month === null) return false;
  if (words.split(/,\s*/).some((piece) => placeNamed(piece) !== undefined || isRegion(piece))) return true;
  // Where the day is not given, or figures stand for the month, the place must be known: `Chief of Staff, July 1944` is a career.
  return setOff && words.split(/\s+/).length <= 7 && (date === null || date.from.day !== null || date.impossible);
}

/** Whether a comma or bracket parts the place from what follows, which is no row of figures (`CMS 4/15/69`). */
function isSetOff(line: Line, { place, date }: PlaceAndDate): boolean {
  const { text } = line.tokens;
  const end = place === null ? 0 : place.end;
  const next = date?.weekday?.start ?? date?.span.start ?? end + 3;
  return /[,;\])–—-]/.test(text.slice(end, next)) || (date === null && /^[,\s]/.test(text.slice(end)));
}

function wordsOf(line: Line, span: Span): string {
  return line.tokens.text.slice(span.start, span.end);
}

/** Up to four words with capitals, perhaps in brackets. */
const PLACE = new LetterPattern(/^(\[?)((?:\p{Lu}[\p{L}.’'-]*[ ,]*){1,4}?),?\.?(\]?)\.?$/u);

/** `[Paris,]`, or the name of a known place alone, right under the heading. */
function placeAlone(line: Line): Dateline | null {
  const match = PLACE.exec(line.text);
  if (!match) return null;
  const words = match[2]!.replace(/[ ,]+$/, '');
  const bracketed = match[1] !== '' && match[3] !== '';
  if (!bracketed && placeNamed(words) === undefined) return null;
  if (bracketed && placeNamed(words) === undefined && !/,\]/.test(line.text)) return null;
  const start = match[1]!.length;
  return { span: line.span, place: line.spanOf(start, start + words.length), date: null, time: null, undated: false };
}

/** The year of a decimal file's date, `501.BB Korea/11–2748`: its last two digits, between 1940 and 1963. */
function yearOfFileLine(draft: Draft, opening: Opening): number | null {
  if (opening.fileLine === null) return null;
  const words = draft.text.slice(opening.fileLine.start, opening.fileLine.end);
  const match = /\/\d{1,2}[–—-]\d{0,2}(\d\d)\b/.exec(words);
  const value = match ? 1900 + Number(match[1]) : 0;
  return value >= 1940 && value <= 1963 ? value : null;
}
