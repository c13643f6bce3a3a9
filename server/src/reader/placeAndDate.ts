import type { CalendarDate } from '../document/model';
import type { Span } from '../text/span';
import { isCapitalised, kindOf, TokenKind, type Tokens, tokenText } from '../text/tokens';
import { type CalendarDay, type DateReading, isoOf, readDateAt } from './calendar';
import { isYear } from './calendarParts';

/** Place, date and time as datelines and old headings give them; spans are relative to the tokens' text. */
export interface PlaceAndDate {
  readonly place: Span | null;
  /** Null where the document is undated, or only a place is given. */
  readonly date: DateReading | null;
  /** The end of the span of days, where a second date follows the first (`August 16 and August 17, 1956`). */
  readonly until: DateReading | null;
  readonly time: Span | null;
  readonly undated: boolean;
  /** The end of the wording: without the stop behind it, but with the one of `p.m.`. */
  readonly end: number;
}

/** No place or time takes more tokens. */
const LONGEST = 48;

/** Reads tokens `from` to the last as a dateline; null where they hold anything else. */
export function readPlaceAndDate(tokens: Tokens, from: number): PlaceAndDate | null {
  if (tokens.count - from > 2 * LONGEST) return null;
  for (let i = from; i < tokens.count && i - from <= LONGEST; i++) {
    if (isMark(tokens, i, '[')) {
      // What is withheld stands in brackets in lower case: `[place not declassified]`.
      const close = closing(tokens, i);
      if (close < 0 || kindOf(tokens, i + 1) !== TokenKind.Lower || wordAt(tokens, i + 1) === 'undated') continue;
      if (holdsWord(tokens, i, close, 'date')) return withheldDate(tokens, from, i, close);
      i = close;
      continue;
    }
    const undated = wordAt(tokens, i) === 'undated';
    const date = undated ? null : (readDateAt(tokens, i) ?? yearAlone(tokens, from, i));
    if (undated || date !== null) {
      const place = placeBetween(tokens, from, date?.first ?? i);
      const rest = place === undefined ? null : readTimes(tokens, date?.after ?? i + 1);
      return rest === null || place === undefined
        ? null
        : { place, date, until: rest.until, time: rest.time, undated, end: rest.end };
    }
    if (!fitsPlace(tokens, i)) return null;
  }
  return null;
}

/**
 * Reads the place and date with which a heading may end: `…, Washington, January 4, 1957, 10 a.m.`. `place` is the last piece
 * between commas, with the one before it where the last names a state or country and `isRegion` says so.
 */
export function readClosingDate(
  tokens: Tokens,
  from: number,
  isRegion: (words: string) => boolean,
): (PlaceAndDate & { readonly start: number }) | null {
  // The last date but those of a time span decides; look for the first one behind which only times follow.
  let depth = 0;
  for (let i = from; i < tokens.count; i++) {
    if (isMark(tokens, i, '(')) depth++;
    else if (isMark(tokens, i, ')')) depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    const undated = wordAt(tokens, i) === 'undated';
    const date = undated ? null : readDateAt(tokens, i);
    if (!undated && date === null) continue;
    const rest = readTimes(tokens, date?.after ?? i + 1);
    const first = date?.first ?? i;
    if (rest === null || first === from || !isMark(tokens, first - 1, ',')) {
      if (date) i = date.after - 1;
      continue;
    }
    const place = closingPlace(tokens, from, first - 1, isRegion);
    const start = place?.start ?? tokens.starts[first]!;
    return { place, date, until: rest.until, time: rest.time, undated, end: rest.end, start };
  }
  return null;
}

/** The date of the reading as the model has it, its spans moved by `by`. */
export function calendarDate(found: PlaceAndDate, by: number, assumedYear: number | null): CalendarDate | null {
  if (found.date === null) return null;
  const last = found.until ?? found.date;
  const to: CalendarDay | null = found.until === null ? found.date.to : (found.until.to ?? found.until.from);
  const year = found.date.from.year ?? to?.year ?? assumedYear;
  const iso = isoOf(found.date.from, year);
  if (iso === null) return null;
  const isoEnd = to === null ? null : isoOf(to, year);
  return {
    span: { start: found.date.span.start + by, end: last.span.end + by },
    iso,
    isoEnd: isoEnd === iso ? null : isoEnd,
  };
}

/** `Oslo, 1962.`: a year as all that is left of a date. */
function yearAlone(tokens: Tokens, from: number, i: number): DateReading | null {
  if (i === from || kindOf(tokens, i) !== TokenKind.Number || tokens.ends[i]! - tokens.starts[i]! !== 4) return null;
  const year = Number(tokenText(tokens, i));
  if (!isYear(year) || !isOneOf(tokens, i - 1, ',]')) return null;
  return {
    first: i,
    after: i + 1,
    span: { start: tokens.starts[i]!, end: tokens.ends[i]! },
    from: { year, month: null, day: null },
    to: null,
    weekday: null,
    weekdayNumber: null,
    impossible: false,
  };
}

/** `Oslo, [date not declassified].` */
function withheldDate(tokens: Tokens, from: number, open: number, close: number): PlaceAndDate | null {
  const place = placeBetween(tokens, from, open);
  if (place === undefined) return null;
  const rest = readTimes(tokens, close + 1);
  return rest === null ? null : { place, date: null, until: null, time: rest.time, undated: false, end: rest.end };
}

function holdsWord(tokens: Tokens, from: number, to: number, word: string): boolean {
  for (let i = from; i < to; i++) if (wordAt(tokens, i) === word) return true;
  return false;
}

/** The words before the date, without brackets and the comma behind them; null for none, undefined where they are no place. */
function placeBetween(tokens: Tokens, from: number, to: number): Span | null | undefined {
  let first = from;
  let last = to - 1;
  while (first <= last && (isMark(tokens, first, '[') || isMark(tokens, first, '“'))) {
    const close = closing(tokens, first);
    if (close >= 0 && close <= last && wordAt(tokens, first + 1) !== null && !isCapitalWord(tokens, first + 1)) {
      // `[place not declassified]`: no place is known, but others may follow.
      first = close + 1;
      while (first <= last && isOneOf(tokens, first, ',;')) first++;
    } else first++;
  }
  while (last >= first && isOneOf(tokens, last, ',;.:—–-[](')) {
    // The stop of an abbreviation (`D.C.`) belongs to the place.
    if (isMark(tokens, last, '.') && last > first && isAbbreviated(tokens, last - 1)) break;
    last--;
  }
  if (last < first) return null;
  if (!isCapitalWord(tokens, first) && !/^(?:aboard|on|en|at|in|near)$/i.test(wordAt(tokens, first) ?? ''))
    return undefined;
  return { start: tokens.starts[first]!, end: tokens.ends[last]! };
}

/** The piece before the comma at `comma`, back to the comma before it. */
function closingPlace(tokens: Tokens, from: number, comma: number, isRegion: (words: string) => boolean): Span | null {
  let first = pieceStart(tokens, from, comma);
  if (first === null) return null;
  const words = tokens.text.slice(tokens.starts[first]!, tokens.ends[comma - 1]!);
  if (isRegion(words) && isMark(tokens, first - 1, ',')) {
    // `Glassboro, New Jersey`; but not the country of a post (`the Embassy in Libya, October 17`).
    const before = pieceStart(tokens, from, first - 1);
    if (before !== null && isCapitalWord(tokens, before)) first = before;
  }
  let last = comma - 1;
  while (first < last && isOneOf(tokens, first, '[')) first++;
  while (last > first && isOneOf(tokens, last, ']')) last--;
  if (!isCapitalWord(tokens, first)) return null;
  return { start: tokens.starts[first]!, end: tokens.ends[last]! };
}

/** The token after the comma before `comma`; null where the piece is no place. */
function pieceStart(tokens: Tokens, from: number, comma: number): number | null {
  for (let i = comma - 1; i >= from; i--) {
    if (isMark(tokens, i, ',') || isMark(tokens, i, ')')) return i + 1 < comma ? i + 1 : null;
    if (!fitsPlace(tokens, i) && !isOneOf(tokens, i, '[]')) return null;
  }
  // No comma stands before it: the words are the title itself.
  return null;
}

interface Times {
  readonly time: Span | null;
  readonly until: DateReading | null;
  readonly end: number;
}

const TIME_WORDS: ReadonlySet<string> = new Set(
  'a p m am pm z noon midnight to and until through hours hour hrs local time o clock eastern standard daylight central pacific summer est edt cst cdt pst gmt cet washington paris moscow saigon berlin continued approximately about circa ca morning afternoon evening'.split(
    ' ',
  ),
);

/** Reads tokens `from` to the last as times, further dates and `[Received …]`; null where anything else stands there. */
function readTimes(tokens: Tokens, from: number): Times | null {
  let until: DateReading | null = null;
  let start = -1;
  let end = from > 0 ? tokens.ends[from - 1]! : 0;
  let timeEnd = -1;
  if (tokens.count - from > LONGEST) return null;
  for (let i = from; i < tokens.count; i++) {
    const kind = kindOf(tokens, i);
    if (kind === TokenKind.Mark) {
      const mark = tokens.text[tokens.starts[i]!]!;
      if ((mark === '[' || mark === '(') && /^rec(?:eived|d|’d)?$/i.test(wordAt(tokens, i + 1) ?? '')) {
        const close = closing(tokens, i);
        if (close < 0) return null;
        i = close;
        end = tokens.ends[close]!;
        continue;
      }
      if (!",.–—-:;[]()?/’'”".includes(mark)) return null;
      if (mark === ']' || mark === ')' || mark === '?') end = tokens.ends[i]!;
      if (mark === '.' && i > from && isAbbreviated(tokens, i - 1)) {
        end = tokens.ends[i]!;
        if (start >= 0) timeEnd = end;
      } else if (mark === ']' && timeEnd >= 0) timeEnd = end;
      continue;
    }
    if (kind === TokenKind.Capital || kind === TokenKind.Caps || kind === TokenKind.Number) {
      const date = readDateAt(tokens, i);
      if (date !== null) {
        until = date;
        i = date.after - 1;
        end = tokens.ends[i]!;
        continue;
      }
    }
    const word = wordAt(tokens, i);
    if (word !== null && !TIME_WORDS.has(word)) return null;
    end = tokens.ends[i]!;
    if (word === 'to' || word === 'and' || word === 'continued') continue;
    if (start < 0) start = bracketBefore(tokens, i);
    timeEnd = end;
  }
  return { time: start < 0 ? null : { start, end: timeEnd }, until, end };
}

/** Where token `i` starts, with a bracket right before it. */
function bracketBefore(tokens: Tokens, i: number): number {
  return i > 0 && isMark(tokens, i - 1, '[') ? tokens.starts[i - 1]! : tokens.starts[i]!;
}

const PLACE_WORDS: ReadonlySet<string> = new Set(
  'of the and de la le les du des da do dos das del di el al en et on in at near aboard board route sur am an der den von upon by off sea via'.split(
    ' ',
  ),
);

/** Whether a token can stand in the name of a place. */
function fitsPlace(tokens: Tokens, i: number): boolean {
  const kind = kindOf(tokens, i);
  if (isCapitalised(kind)) return true;
  if (kind === TokenKind.Lower) return PLACE_WORDS.has(tokenText(tokens, i));
  return kind === TokenKind.Mark && ",.’'-–—“”]()/&;".includes(tokens.text[tokens.starts[i]!]!);
}

/** The token that closes the bracket at `open`, or -1. */
function closing(tokens: Tokens, open: number): number {
  const close = isMark(tokens, open, '(') ? ')' : ']';
  for (let i = open + 1; i < tokens.count && i - open < LONGEST; i++) if (isMark(tokens, i, close)) return i;
  return -1;
}

/** Whether a stop behind token `i` belongs to it: `p.m.`, `D.C.`. */
function isAbbreviated(tokens: Tokens, i: number): boolean {
  const length = tokens.ends[i]! - tokens.starts[i]!;
  const kind = kindOf(tokens, i);
  return (
    length === 1 && (kind === TokenKind.Initial || kind === TokenKind.Lower) && i > 0 && isMark(tokens, i - 1, '.')
  );
}

/** The word at a token in lower case, or null. */
function wordAt(tokens: Tokens, i: number): string | null {
  if (i < 0 || i >= tokens.count || kindOf(tokens, i) > TokenKind.Mixed) return null;
  return tokenText(tokens, i).toLowerCase();
}

function isCapitalWord(tokens: Tokens, i: number): boolean {
  return i < tokens.count && isCapitalised(kindOf(tokens, i));
}

function isMark(tokens: Tokens, i: number, mark: string): boolean {
  return i >= 0 && i < tokens.count && tokens.text[tokens.starts[i]!] === mark;
}

function isOneOf(tokens: Tokens, i: number, marks: string): boolean {
  return kindOf(tokens, i) === TokenKind.Mark && marks.includes(tokens.text[tokens.starts[i]!]!);
}
