import { isUpper } from '../text/letters';
import { isSpace } from '../text/span';

/** What the first characters of a line say about it, without a look at its neighbours. Hand-written single passes. */

/** How the label of a note is written. */
export type NoteForm =
  /** `  1. ` or `  1) `: one to four blanks deep */
  | 'indented'
  /** `[1] ` */
  | 'bracket'
  /** `[^1]: ` */
  | 'caret'
  /** `¹ ` */
  | 'raised'
  /** `^1 ` */
  | 'hat'
  /** `1. ` or `1) ` at the margin: as often a numbered paragraph */
  | 'flush'
  /** `1 ` without stop */
  | 'bare'
  /** `* `, `† ` */
  | 'symbol';

/** The label at the beginning of a line that may be a note; offsets are relative to the line. */
export interface NoteLabel {
  /** `1`, `12`, `*`: without stop or brackets, raised digits as plain ones. */
  readonly label: string;
  readonly form: NoteForm;
  /** Where the label begins, after the indentation. */
  readonly start: number;
  /** Where it ends, after its stop, bracket or colon. */
  readonly end: number;
}

/** Notes stand at most this deep; deeper lines are further paragraphs of a note. */
const DEEPEST_LABEL = 4;

/** Note numbers have at most three digits. */
const MOST_DIGITS = 3;

/** A list item: bullets, dashes, `a.`, `(1)`. */
const ITEM = /^[ \t\u00A0]*(?:[•◦▪·*\-–—](?=[ \t\u00A0])|[—–]|\(?[A-Za-z0-9]{1,4}[.)](?=[ \t\u00A0]))/;

const PAGE_MARK =
  /^[ \t\u00A0]*(?:\[Page [0-9ivxlcdmIVXLCDM]{1,8}\]|Page \d{1,4}|\[\d{1,4}\])[ \t\u00A0]*(?:\r?\n|\r)?$/;

/**
 * Whether the line begins with what is surely the label of a note (indented, bracketed or raised). `1. ` and `1 ` at the margin are
 * as often numbered paragraphs: they are left to the reader of notes, which sees the whole document.
 */
export function beginsNote(line: string): boolean {
  const label = noteLabel(line);
  return label !== null && isSureForm(label.form);
}

/** Whether a label of this form is hardly anything but a note's. */
export function isSureForm(form: NoteForm): boolean {
  return form !== 'flush' && form !== 'bare' && form !== 'symbol';
}

/** The label with which a line may begin as a note, or null. */
export function noteLabel(line: string): NoteLabel | null {
  const start = indentation(line);
  const depth = line.charCodeAt(0) === 0xfeff ? start - 1 : start;
  if (depth > DEEPEST_LABEL || start >= line.length) return null;
  const code = line.charCodeAt(start);
  if (isDigit(code)) {
    const end = digitsEnd(line, start);
    if (end - start > MOST_DIGITS) return null;
    const label = line.slice(start, end);
    const after = line[end];
    if ((after === '.' || after === ')') && endsLabel(line, end + 1))
      return { label, form: depth > 0 ? 'indented' : 'flush', start, end: end + 1 };
    return endsLabel(line, end) && end < line.length ? { label, form: 'bare', start, end } : null;
  }
  if (code === 0x5b /* [ */) {
    const caret = line[start + 1] === '^';
    const from = caret ? start + 2 : start + 1;
    const to = digitsEnd(line, from);
    if (to === from || to - from > MOST_DIGITS || line[to] !== ']') return null;
    const end = line[to + 1] === ':' ? to + 2 : to + 1;
    return endsLabel(line, end) ? { label: line.slice(from, to), form: caret ? 'caret' : 'bracket', start, end } : null;
  }
  if (code === 0x5e /* ^ */) {
    const to = digitsEnd(line, start + 1);
    if (to === start + 1 || to - start - 1 > MOST_DIGITS) return null;
    const end = line[to] === '.' || line[to] === ':' ? to + 1 : to;
    return endsLabel(line, end) ? { label: line.slice(start + 1, to), form: 'hat', start, end } : null;
  }
  if (isRaisedDigit(code)) {
    let to = start;
    while (to < line.length && isRaisedDigit(line.charCodeAt(to))) to++;
    if (to - start > MOST_DIGITS) return null;
    const end = line[to] === '.' || line[to] === ')' ? to + 1 : to;
    return { label: foldSuperscripts(line.slice(start, to)), form: 'raised', start, end };
  }
  if (isNoteSymbol(code)) {
    let end = start;
    while (end < line.length && line.charCodeAt(end) === code) end++;
    if (end - start > 4 || !endsLabel(line, end)) return null;
    return { label: line.slice(start, end), form: 'symbol', start, end };
  }
  return null;
}

/** How many blanks and tabs the line begins with (a byte order mark counts as one). */
export function indentation(line: string): number {
  let i = 0;
  while (i < line.length && !isLineEnd(line.charCodeAt(i)) && isSpace(line.charCodeAt(i))) i++;
  return i;
}

/** Whether a further paragraph of a note may begin so: five blanks deep as a rule, three or a tab at the least. */
export function isDeep(line: string): boolean {
  if (line.charCodeAt(0) === 9) return true;
  return indentation(line) >= 3;
}

/** Whether the line begins as an item of a list. */
export function beginsItem(line: string): boolean {
  return ITEM.test(line);
}

/** Whether the line is a page mark and nothing else. */
export function isPageMarkLine(line: string): boolean {
  const first = line.charCodeAt(indentation(line));
  return (first === 0x5b /* [ */ || first === 0x50) /* P */ && PAGE_MARK.test(line);
}

/** `²³` → `23`. Other text is given back as it is. */
export function foldSuperscripts(text: string): string {
  let out = '';
  for (const c of text) {
    const at = '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(c);
    out += at < 0 ? c : String(at);
  }
  return out;
}

/** `0` to `9`. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** `⁰` to `⁹`. */
export function isRaisedDigit(code: number): boolean {
  return code === 0xb9 || code === 0xb2 || code === 0xb3 || code === 0x2070 || (code >= 0x2074 && code <= 0x2079);
}

/** The signs that notes of the original documents bear before numbers came into use. */
export function isNoteSymbol(code: number): boolean {
  return code === 0x2a /* * */ || code === 0x2020 /* † */ || code === 0x2021 /* ‡ */ || code === 0xa7; /* § */
}

function digitsEnd(text: string, from: number): number {
  let i = from;
  while (i < text.length && isDigit(text.charCodeAt(i))) i++;
  return i;
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}

function endsLabel(line: string, at: number): boolean {
  return at >= line.length || isSpace(line.charCodeAt(at));
}

/** Whether a line begins with a capital, perhaps behind a bracket or quotation mark. */
export function startsCapital(text: string): boolean {
  return isUpper(text.charCodeAt(/^[[(“"]/.test(text) ? 1 : 0));
}
