import { LetterPattern } from '../../text/letterPattern';
import { isLetter as isLetterCode, isMark, isUpper as isUpperCode } from '../../text/letters';
import { isSpace } from '../../text/span';
import { isDigit } from '../lineShape';

/**
 * How much the characters around a bare number speak for a footnote call: about the logarithm of the odds, from counts in published
 * volumes, rounded. The order of the notes decides afterwards; the figures need to be right in their ranks only.
 */

/** Never a call. */
const NEVER = -9;

const MONTH =
  /(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec|January|February|March|April|August|September|October|November|December)\.? ?$/;

const MONTH_AFTER = /^ (?:Jan|Feb|Mar|Apr|May|June|July|Aug|Sep|Oct|Nov|Dec)/;

/** What numbers count. */
const MEASURE =
  /^[ -](?:words?|lines?|pages?|per|percent|million|billion|thousand|hundred|miles?|years?|months?|weeks?|days?|hours?|minutes?|men|persons?|people|tons?|divisions?|aircraft|votes?|copies|feet|meters|kilometers)\b/;

/** Abbreviations that stand before numbers: `No.2`, `vol.3` with a lost blank. */
const NUMBERED = new LetterPattern(
  /(?:^|[^\p{L}])(?:[Nn]os?|[Vv]ols?|[Pp]{1,2}|[Pp]ars?|[Pp]aras?|[Ss]ecs?|[Aa]rts?|[Cc]h|[Ff]ig|[Dd]ocs?|[Pp]t|[Rr]ev|[Aa]dd|[Cc]orr|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.$/u,
);

/** The prior of a whole run of digits, `start` to `end`; `last` where nothing but calls follow in the block. */
export function wholePrior(text: string, start: number, end: number, last: boolean): number {
  if (goesOn(text, end)) {
    // `safety2,3.`: two calls with a comma between.
    if (!(text[end] === ',' && isLetter(text[start - 1]))) return NEVER;
  }
  const behind = letterAfter(text, end);
  if (behind === 'lower' || isTime(text, end)) return NEVER;
  let prior = before(text, skipZeroWidth(text, start), end - start, end, last);
  // A lost blank: `week.4He`.
  if (behind === 'upper') prior -= 2;
  if (text[end] === '.' || text[end] === ',') prior -= AFTER_STOP;
  return prior;
}

/** Where the text before a number ends: zero-width characters that a copy brought along do not part it from its word. */
export function skipZeroWidth(text: string, start: number): number {
  let i = start;
  while (i > 0 && isZeroWidth(text.charCodeAt(i - 1))) i--;
  return i;
}

function isZeroWidth(code: number): boolean {
  return (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff;
}

/** By what stands directly before the number. */
function before(text: string, start: number, size: number, end: number, last: boolean): number {
  const at = start - 1;
  const char = text[at];
  if (char === undefined) return alone(text, end);
  if (isSpace(text.charCodeAt(at))) return spaced(text, start, end, last);
  if (isLetter(char)) return afterLetter(text, start);
  const earlier = text[at - 1];
  const glued = earlier !== undefined && !isSpace(text.charCodeAt(at - 1));
  switch (char) {
    case '.':
      return afterStop(text, start, size, end);
    case ',':
      if (!glued) return -3;
      if (!isDigit(text.charCodeAt(at - 1))) return 6;
      return size === 3 ? NEVER : yearEnds(text, at) ? 4 : 0;
    case ':':
      if (!glued) return -3;
      return isDigit(text.charCodeAt(at - 1)) ? (size === 2 ? NEVER : 2) : 5;
    case ')':
      return closesNumber(text, at) ? 2 : 6;
    case ';':
    case '”':
    case '»':
    case '!':
    case '?':
    case '…':
      return 6;
    case ']':
      return 5;
    case '’':
    case "'":
    case '"':
    case '‘':
      // An apostrophe for the century: `spring of ’54`, `FY’58`.
      if (size === 2 && isUpper(earlier ?? ' ')) return -3;
      return glued && !/[(\u2014]/.test(earlier) ? 5 : NEVER;
    case '“':
      return glued ? 2 : NEVER;
    case '—':
      return glued && isLetter(earlier) ? 0 : -1;
    case '*':
    case '†':
    case '‡':
      return 3;
    case '%':
      return 3;
    default:
      return NEVER;
  }
}

/** At the beginning of a block: the whole of it, or the call of a paragraph before its number (`3 23. Western …`). */
function alone(text: string, end: number): number {
  let i = end;
  while (i < text.length && isSpace(text.charCodeAt(i))) i++;
  if (i >= text.length) return 0;
  return i > end && /^\d{1,3}\. /.test(text.slice(i, i + 5)) ? 0 : NEVER;
}

/** The number and the first word of a heading. */
const FIRST_WORD = new LetterPattern(/^\W*\d{1,4}[a-z]?\. \p{L}+$/u);

/** Behind a blank: hardly ever a call but behind headings, which the document tells. */
function spaced(text: string, start: number, end: number, last: boolean): number {
  let i = start - 1;
  let tabs = false;
  while (i >= 0 && isSpace(text.charCodeAt(i))) {
    if (text.charCodeAt(i) === 9) tabs = true;
    i--;
  }
  if (i < 0 || tabs) return NEVER;
  // In the midst of a heading: `422. 1 Telegram From …`, `… to the British Embassy 1 Aide-mémoire`; not `Telegram 1 From …`.
  if (!last && (!isUpper(text[end + 1] ?? ' ') || !isSpace(text.charCodeAt(end)))) return NEVER;
  const earlier = text.slice(Math.max(0, i - 10), i + 1);
  if (MONTH.test(earlier) || NUMBERED.test(earlier)) return NEVER;
  if (last) return -3;
  if (i < 8 && /^\W*\d{1,4}[a-z]?\.?$/.test(text.slice(0, i + 1))) return -3;
  return isLetter(text[i]) && (i > 40 || !FIRST_WORD.test(text.slice(0, i + 1))) ? -4 : NEVER;
}

function afterLetter(text: string, start: number): number {
  let i = start - 1;
  let capitals = true;
  while (i >= 0 && isLetter(text[i])) {
    if (!isUpper(text[i]!)) capitals = false;
    i--;
  }
  const word = text.slice(i + 1, start);
  if (word.length === 1) {
    // `Hunter’s1`, `a.m.1`
    if (!capitals) return /[’'.]/.test(text[i] ?? '') ? 6 : 0;
    // `Annex C7` is called, `F4` is an aircraft.
    if (
      /(?:Annex|Tab|Part|Appendix|Enclosure|Attachment|Section|Title|Table) $/.test(
        text.slice(Math.max(0, i - 12), i + 1),
      )
    )
      return 3;
    return text[i] === '.' ? 3 : -2;
  }
  if (!capitals) return /^(?:[ckd]?m|mid|Nos?|pp?|vol)$/.test(word) ? -2 : 6;
  return 3;
}

/** `HICOM/P(54)`, `4(b)`: a bracket that belongs to a number. */
function closesNumber(text: string, at: number): boolean {
  for (let i = at - 1; i > at - 6 && i > 0; i--)
    if (text[i] === '(') return isLetter(text[i - 1]) || isDigit(text.charCodeAt(i - 1));
  return false;
}

function afterStop(text: string, start: number, size: number, end: number): number {
  const at = start - 1;
  const earlier = text[at - 1];
  if (earlier === undefined) return NEVER;
  // The dots of an omission: `. . .2`.
  if (isSpace(text.charCodeAt(at - 1))) return text[at - 2] === '.' ? 6 : NEVER;
  if (isDigit(text.charCodeAt(at - 1))) {
    // `in 1954.2 He` ends a sentence, `Deptel 420.1 118th` ends a reference; `5.2 million` and `611.93` are numbers.
    if (size > 2) return NEVER;
    const next = afterBlanks(text, end);
    if (next === undefined || isUpper(next) || /[“"(‘'[)\]]/.test(next)) return yearEnds(text, at) ? 5 : 2;
    return isDigit(next.charCodeAt(0)) && isDigit(text.charCodeAt(at - 3)) ? 2 : -4;
  }
  if (!isLetter(earlier)) return 6;
  if (NUMBERED.test(text.slice(Math.max(0, at - 6), start))) return 0;
  // `S/PV.753`, `section II.A.1`, `760E.13` are no ends of sentences; `U.S.2` may be one.
  let letters = 0;
  while (letters < 5 && isUpper(text[at - 1 - letters] ?? ' ')) letters++;
  if (letters === 0 || letters > 3) return 6;
  if (isDigit(text.charCodeAt(at - 1 - letters))) return earlier === 'Z' ? 6 : size > 1 ? NEVER : -1;
  return size > 2 ? -2 : 3;
}

/** What stands around a run of digits, as far as it decides on its endings: the same for each of them. */
export interface Endings {
  readonly start: number;
  readonly end: number;
  /** A unit of measure follows. */
  readonly measured: boolean;
  /** The name of a month stands before it. */
  readonly afterMonth: boolean;
  /** The name of a month follows. */
  readonly beforeMonth: boolean;
}

/** The endings of a run of digits, `start` to `end`; null where none can be a call. */
export function endingsOf(text: string, start: number, end: number): Endings | null {
  if (goesOn(text, end) || letterAfter(text, end) !== 'none') return null;
  const next = text[end];
  // `1027. Following …` opens a telegram.
  if (start === 0 && next === '.') return null;
  return {
    start,
    end,
    measured: (next === ' ' || next === '-') && MEASURE.test(text.slice(end, end + 12)),
    afterMonth: MONTH.test(text.slice(Math.max(0, start - 11), start)),
    beforeMonth: next === ' ' && MONTH_AFTER.test(text.slice(end, end + 10)),
  };
}

/** The prior of the digits from `at` on as a call, where those before them belong to the text. */
export function suffixPrior(text: string, endings: Endings, at: number): number {
  const { start, end } = endings;
  const left = at - start;
  const char = text[start - 1];
  if (char !== undefined && '$£€¥'.includes(char)) return -3;
  const earlier = text[start - 2];
  const inNumber = earlier !== undefined && isDigit(text.charCodeAt(start - 2));
  if (char === ',' && inNumber) return left === 3 ? 4 : NEVER;
  if (char === ':' && inNumber) return left === 2 ? 4 : NEVER;
  if (char === '.' && inNumber) return left <= 3 ? -2 : -4;
  let prior = numberPrior(text, endings, at);
  // `15 words`, `150 men`: a number of things is not parted from them by a call.
  if (endings.measured) prior -= 3;
  if (text[end] === '.' || text[end] === ',') prior -= AFTER_STOP;
  // The source note is number 0 where there is one, and is called behind the heading.
  if (text[at] === '0') prior -= 3;
  return prior;
}

/** Calls stand behind stops and commas: one before them (`558.` for 55 and 8) is unusual. */
const AFTER_STOP = 1.5;

/** By what the number means: a year or a day that would be impossible with one digit more is followed by a call. */
function numberPrior(text: string, { start, end, afterMonth, beforeMonth }: Endings, at: number): number {
  const left = at - start;
  const all = end - start;
  const char = text[start - 1];
  const inNumber = isDigit(text.charCodeAt(start - 2));
  const year = isYear(text, start, at);
  if ((char === '–' || char === '-') && inNumber) return year && all > 4 ? 3 : left === 2 && all === 3 ? -1 : -2;
  // `NSC 5602/1` and a call; `3/26/85` and a call.
  if (char === '/' && inNumber) {
    if (left === 1 && all === 2 && isDigit(text.charCodeAt(start - 4))) return 2;
    return left === 2 && all === 3 ? 0 : -2;
  }
  if (afterMonth) {
    const day = Number(text.slice(start, at));
    const whole = Number(text.slice(start, end));
    if (day < 1 || day > 31) return year ? 4 : -4;
    // `Sept 68` may be the year.
    return whole <= 31 ? -2 : whole > 44 && whole < 100 ? 1 : 4;
  }
  if (beforeMonth && Number(text.slice(start, end)) <= 31) return -4;
  if (year && all > 4) return 4;
  if (char === '’' || char === '‘' || char === "'") return left === 2 ? 3 : -3;
  // Figures of a year alone, and numbers below a hundred, are seldom cut.
  if (isYear(text, start, end)) return -4;
  return left >= 2 ? -1 : -2;
}

/** A further digit belongs to the number: `2,500`, `3.5`, `8–10`, `3/26`, `3:30`; or a sign of measure follows. */
function goesOn(text: string, end: number): boolean {
  const char = text[end];
  if (char === undefined) return false;
  if (char === '%' || char === '°' || char === '½' || char === '¢') return true;
  const next = text.charCodeAt(end + 1);
  if ('.,:–-/'.includes(char)) {
    if (isDigit(next)) return true;
    // `2-year`, `3/c`
    return (char === '-' || char === '/') && isLetter(text[end + 1]);
  }
  return false;
}

function letterAfter(text: string, end: number): 'lower' | 'upper' | 'none' {
  const char = text[end];
  if (!isLetter(char)) return 'none';
  return isUpper(char!) ? 'upper' : 'lower';
}

/** `3 p.m.`, `11 o’clock`, `9 a. m.` */
function isTime(text: string, end: number): boolean {
  if (!isSpace(text.charCodeAt(end))) return false;
  const first = text[end + 1] ?? '';
  return (
    ('apon'.includes(first) || isSpace(first.charCodeAt(0))) &&
    /^\s{1,2}(?:[ap]\. ?m\.|o[’']clock|noon\b)/.test(text.slice(end, end + 9))
  );
}

/** 1860 to 2029, four digits: the years of the series. */
function isYear(text: string, start: number, end: number): boolean {
  if (end - start !== 4) return false;
  let year = 0;
  for (let i = start; i < end; i++) {
    if (!isDigit(text.charCodeAt(i))) return false;
    year = 10 * year + text.charCodeAt(i) - 0x30;
  }
  return year >= 1860 && year <= 2029;
}

/** Whether the four characters before `at` are a year. */
function yearEnds(text: string, at: number): boolean {
  return isYear(text, at - 4, at) && !isDigit(text.charCodeAt(at - 5));
}

function afterBlanks(text: string, at: number): string | undefined {
  let i = at;
  while (i < text.length && isSpace(text.charCodeAt(i))) i++;
  return text[i];
}

function isLetter(char: string | undefined): boolean {
  if (char === undefined) return false;
  const code = char.charCodeAt(0);
  return isLetterCode(code) || isMark(code);
}

function isUpper(char: string): boolean {
  return isUpperCode(char.charCodeAt(0));
}
