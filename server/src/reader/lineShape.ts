import { isSpace } from '../text/span';

/** What the first characters of a line say about it, without a look at its neighbours. Simple, anchored patterns only. */

/**
 * The label of a note at the foot: `  1. `, `[1] `, `[^1]: `, `1) `, `¹ `, `^1 `, `* `. Bare `1.` and `1` without indentation are as
 * often numbered paragraphs: {@link beginsNote} leaves them to the reader of notes, which sees the whole document.
 */
const SURE_NOTE =
  /^(?:\uFEFF)?(?:[ \t\u00A0]{1,4}\d{1,3}[.)]|[ \t\u00A0]{0,4}(?:\[\^?\d{1,3}\]:?|[¹²³⁰⁴-⁹]+|\^\d{1,3}))(?=[ \t\u00A0]|$|\r|\n)/;

/** Any line that may begin a note; group 1 is its label. */
const NOTE =
  /^\uFEFF?[ \t\u00A0]{0,4}(?:\[\^?(\d{1,3})\]:?|(\d{1,3})[.)]|([¹²³⁰⁴-⁹]{1,3})|\^(\d{1,3})|(\d{1,3})(?=[ \t\u00A0])|([*†‡§]{1,4}))(?=[ \t\u00A0]|$|\r|\n)/;

/** A list item: bullets, dashes, `a.`, `(1)`. */
const ITEM = /^[ \t\u00A0]*(?:[•◦▪·*\-–—](?=[ \t\u00A0])|[—–]|\(?[A-Za-z0-9]{1,4}[.)](?=[ \t\u00A0]))/;

const PAGE_MARK =
  /^[ \t\u00A0]*(?:\[Page [0-9ivxlcdmIVXLCDM]{1,8}\]|Page \d{1,4}|\[\d{1,4}\])[ \t\u00A0]*(?:\r?\n|\r)?$/;

/** Whether the line begins with what is surely the label of a note (indented, bracketed or raised). */
export function beginsNote(line: string): boolean {
  return SURE_NOTE.test(line);
}

/** The label with which a line may begin as a note, its end offset (after stop or bracket), or null. */
export function noteLabel(line: string): { label: string; start: number; end: number } | null {
  const match = NOTE.exec(line);
  if (!match) return null;
  const label = match[1] ?? match[2] ?? match[3] ?? match[4] ?? match[5] ?? match[6]!;
  let start = 0;
  while (start < match[0].length && isSpace(line.charCodeAt(start))) start++;
  return { label: foldSuperscripts(label), start, end: match[0].length };
}

/** Whether the line begins as an item of a list. */
export function beginsItem(line: string): boolean {
  return ITEM.test(line);
}

/** Whether the line is a page mark and nothing else. */
export function isPageMarkLine(line: string): boolean {
  return PAGE_MARK.test(line);
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
