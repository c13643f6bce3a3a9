import { classificationOf, handlingOf } from '../data/classifications';
import { isRegion } from '../data/regions';
import type { CalendarDate, DocumentKind, Heading } from '../document/model';
import { LetterPattern } from '../text/letterPattern';
import { type Span, textOf } from '../text/span';
import { type Correspondents, readCorrespondents } from './correspondents';
import type { Draft } from './draft';
import { isFileLine } from './fileLine';
import { headerLabel } from './headerLabel';
import { readKind } from './kind';
import { type Line, Lines } from './lines';
import { calendarDate, readClosingDate } from './placeAndDate';

/** The first lines of a document: file line, heading, classification. */
export interface Opening {
  readonly fileLine: Span | null;
  readonly heading: Heading | null;
  readonly number: string | null;
  readonly kind: DocumentKind;
  readonly classificationLine: Span | null;
  /** Index of the first block after the opening. */
  readonly bodyStart: number;
  /** The document's lines, for the stages that follow. */
  readonly lines: Lines;
}

/** `11. `, `60a. `, `[12] `, `[12.] `, `No. 210`, `No. 210. `: the number and what stands before the title. */
const NUMBER = new LetterPattern(
  /^(?:\[(?:No\.\s?)?(\d{1,4}[a-z]?)\.?\]\.?|No\.\s?(\d{1,4}[a-z]?)\.?|(\d{1,4}[a-z]?)\.)(?=\s|$|\p{Lu}\p{Ll})\s*/u,
);

/** A heading holds a title, not a paragraph. */
const LONGEST = 700;

/** Reads file line, heading and classification, and gives their blocks their roles. */
export function readHeading(draft: Draft): Opening {
  const lines = new Lines(draft);
  let index = lines.next(-1);
  let fileLine: Span | null = null;
  let printed: { number: string; span: Span } | null = null;

  // `No. 210` may stand on a line of its own, above the file line or right above the title.
  const alone = index < 0 ? null : numberAlone(lines.at(index));
  if (alone) {
    const below = lines.next(index);
    if (below >= 0 && (isFileLine(lines, below) || couldBeTitle(lines, below))) {
      printed = alone;
      draft.blocks[index]!.role = 'heading';
      index = below;
    }
  }
  if (index >= 0 && isFileLine(lines, index)) {
    const below = lines.next(index);
    if (below >= 0 && couldBeTitle(lines, below)) {
      draft.blocks[index]!.role = 'fileLine';
      fileLine = lines.at(index)!.span;
      index = below;
    }
  }
  const line = index < 0 ? null : lines.at(index);
  if (line === null || !couldBeTitle(lines, index)) {
    return {
      fileLine,
      heading: null,
      number: printed?.number ?? null,
      kind: 'other',
      classificationLine: null,
      bodyStart: Math.max(0, index),
      lines,
    };
  }
  draft.blocks[index]!.role = 'heading';
  const { heading, number, kind } = headingOf(line, printed);
  const classification = readClassification(draft, lines, index);
  const last = classification?.last ?? index;
  const next = lines.next(last);
  return {
    fileLine,
    heading,
    number,
    kind,
    classificationLine: classification?.span ?? null,
    bodyStart: next < 0 ? draft.blocks.length : next,
    lines,
  };
}

/** The number, when the line holds nothing else. */
function numberAlone(line: Line | null): { number: string; span: Span } | null {
  if (line === null || line.text.length > 12) return null;
  const match = NUMBER.exec(line.text);
  if (!match || match[0].length < line.text.length) return null;
  return { number: (match[1] ?? match[2] ?? match[3])!, span: line.span };
}

/** A title begins with a capital or a number, up to three marks before it. */
const BEGINNING = new LetterPattern(/^[^\p{L}\d]{0,3}[\p{Lu}\d]/u);

/** Whether a block may be the heading: a title, not a paragraph of sentences and not an item. */
function couldBeTitle(lines: Lines, index: number): boolean {
  const line = lines.at(index);
  if (line === null || line.text.length > LONGEST) return false;
  const number = NUMBER.exec(line.text);
  const title = number ? line.text.slice(number[0].length) : line.text;
  if (!BEGINNING.test(title)) return false;
  if (number) return true;
  return line.text.length <= 450 && !/^[•◦▪·*–—-]/.test(line.text) && !endsAsSentence(title);
}

const ABBREVIATED = new LetterPattern(/(?:\b[ap]\. ?m|\bJr|\bSr|\b\p{Lu}|\bNo|\bet al|\b\d{4})\.[)\]]?$/u);

/** A stop at the end that belongs to a sentence, not to an abbreviation, with more than a title before it. */
function endsAsSentence(title: string): boolean {
  if (!/[.?!:;][”’"')\]]*$/.test(title)) return false;
  if (ABBREVIATED.test(title)) return false;
  return title.length > 60 || /[?!:;]$/.test(title);
}

function titleText(line: Line, printed: { number: string } | null): string {
  const match = printed ? null : NUMBER.exec(line.text);
  // The call may stand between number and title; it is out of the words already.
  return match ? line.text.slice(match[0].length) : line.text;
}

/** What a line comes to as a heading. */
export interface HeadingOfLine {
  readonly heading: Heading;
  readonly number: string | null;
  readonly kind: DocumentKind;
}

/** A heading is read once, where it stands and is as it was: nearly all keys leave it so. */
function headingOf(line: Line, printed: { number: string; span: Span } | null): HeadingOfLine {
  if (printed !== null) return makeHeading(line, printed);
  line.heading ??= makeHeading(line, null);
  return line.heading;
}

function makeHeading(line: Line, printed: { number: string; span: Span } | null): HeadingOfLine {
  const match = printed ? null : NUMBER.exec(line.text);
  const number = printed?.number ?? match?.[1] ?? match?.[2] ?? match?.[3] ?? null;
  const titleStart = match ? match[0].length : 0;
  const end = line.span.end;
  const start = printed ? Math.min(printed.span.start, line.span.start) : line.span.start;
  const tokens = line.tokens;
  const firstToken = tokenAtOrAfter(line, titleStart);
  const closing = readClosingDate(tokens, firstToken, isRegion);
  let date: CalendarDate | null = null;
  let place: Span | null = null;
  let titleEnd = line.text.length;
  if (closing) {
    const by = line.placed({ start: 0, end: 0 }).start;
    date = calendarDate(closing, by, null);
    place = closing.place === null ? null : line.placed(closing.place);
    titleEnd = offsetIn(line, closing.start + by);
  }
  const parties: Correspondents = readCorrespondents(line, titleStart, titleEnd);
  return {
    number,
    kind: readKind(titleText(line, printed)),
    heading: {
      span: { start, end },
      numberSpan: printed?.span ?? (match ? line.spanOf(0, match[0].trimEnd().length) : null),
      title: { start: line.at(titleStart), end },
      from: parties.from,
      to: parties.to,
      place,
      date,
    },
  };
}

/** Index of the first token at or behind a character of the line's words. */
function tokenAtOrAfter(line: Line, offset: number): number {
  const place = line.at(offset) - line.placed({ start: 0, end: 0 }).start;
  const { starts, count } = line.tokens;
  let i = 0;
  while (i < count && starts[i]! < place) i++;
  return i;
}

/** The character of the line's words at an offset of the document. */
function offsetIn(line: Line, place: number): number {
  let low = 0;
  let high = line.text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (line.at(middle) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A piece of a line that classifies holds no more characters. */
const LONGEST_MARKING = 45;

/** How far below the heading a line that classifies may stand: behind the dateline, or two. */
const CLASSIFICATION_REACH = 4;

/** A code name under `SUBJECT` is an item, no marking. */
const BULLETED = /^[•◦▪·*–—-]/;

/** Lines such as `secret   us urgent`, `niact`, `top secret`, under the heading or its dateline, in volumes of 1948–54. */
function readClassification(draft: Draft, lines: Lines, heading: number): { span: Span; last: number } | null {
  let first: Span | null = null;
  let last = heading;
  let index = heading;
  for (let seen = 0; seen < CLASSIFICATION_REACH; seen++) {
    index = lines.next(index);
    const line = index < 0 ? null : lines.at(index);
    if (line === null || line.text.length > 120 || headerLabel(line.text) !== null) break;
    if (!BULLETED.test(line.text) && classifies(textOf(draft.text, line.span))) {
      draft.blocks[index]!.role = 'classification';
      first ??= line.span;
      if (last === heading && seen === 0) last = index;
    } else if (first !== null) break;
  }
  return first === null ? null : { span: first, last };
}

/** Whether every piece of a line (parted by two blanks or semicolons) is a classification or a handling marking. */
function classifies(text: string): boolean {
  const pieces = text.split(/\s{2,}|;\s*/);
  let degree = false;
  for (const piece of pieces) {
    const words = piece.trim().replace(/\.$/, '');
    if (words === '') continue;
    // `Eyes only for Hill from Marsh. …` is the text of a message.
    if (words.length > LONGEST_MARKING || /[.:“"\d]/.test(words.replace(/\bU\.S\./gi, ''))) return false;
    if (classificationOf(words) === undefined && handlingOf(words) === undefined) return false;
    degree = true;
  }
  return degree;
}
