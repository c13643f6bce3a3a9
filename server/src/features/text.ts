import { isSpace } from '../text/span';
import { inOneLine } from '../text/whiteSpace';

/** Text for one line of a list: white space runs become one blank, the rest of a long text an ellipsis. `most` counts UTF-16 code units. */
export function oneLine(text: string, most = 120): string {
  // Only so much of a long text is looked at as can be shown.
  const flat = inOneLine(text.slice(0, most * 4));
  if (flat.length <= most && text.length <= most * 4) return flat;
  const cut = flat.lastIndexOf(' ', most - 1);
  return `${flat.slice(0, cut > most / 2 ? cut : most - 1).trimEnd()} …`;
}

/** Whether nothing but white space stands between two offsets. */
export function isBlankBetween(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isSpace(text.charCodeAt(i))) return false;
  return true;
}

/** The offset of the first character of the line that holds `offset`. */
export function lineStart(text: string, offset: number): number {
  let i = offset;
  while (i > 0 && text.charCodeAt(i - 1) !== 10 && text.charCodeAt(i - 1) !== 13) i--;
  return i;
}

/** The offset behind the last character of the line that holds `offset`, its terminator left out. */
export function lineEnd(text: string, offset: number): number {
  let i = offset;
  while (i < text.length && text.charCodeAt(i) !== 10 && text.charCodeAt(i) !== 13) i++;
  return i;
}
