import { looksLikeFileLine } from './headingShape';
import type { Lines } from './lines';

/**
 * Decimal file and date, `501.BB Korea/11–2748: Telegram`, `611.61/1–3050`, also with a correction in brackets; or the files and
 * lot of an office, `S/S–NSC files, lot 63 D 351`.
 */
const DECIMAL = /^\d{3}[A-Za-z]?(?:\.(?! )| (?=[A-Z]{2}))[^\n/]{1,60}\/\s?\d[^\n]{0,60}$/;
const LOT = /\b(?:[Ll]ot|LOT)\b[^\n]{0,80}\d/;
const FILES = /^(?:[A-Z][\w/–&.’'-]*[ ,]+){0,6}(?:[Ff]iles?|[Pp]apers|[Rr]ecords)\b[^\n]{0,100}$/;

/** How many characters a file line takes at the most. */
const LONGEST = 160;

/** Whether the line at block `index`, the first of a document, is the file line above an old heading. */
export function isFileLine(lines: Lines, index: number): boolean {
  const line = lines.at(index);
  if (line === null || line.text.length > LONGEST) return false;
  if (looksLikeFileLine(line.text)) return true;
  return DECIMAL.test(line.text) || LOT.test(line.text) || FILES.test(line.text);
}
