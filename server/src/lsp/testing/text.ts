import type { Position, Range } from 'vscode-languageserver';
import { LineStore } from '../../text/lines';

/** The position in a text where `|` stands in a wording of it: `cursor(text, 'guidance.|2')`. The wording occurs once. */
export function cursor(text: string, wording: string): Position {
  const mark = wording.indexOf('|');
  const plain = wording.replace('|', '');
  const at = text.indexOf(plain);
  if (mark < 0 || at < 0 || text.includes(plain, at + 1)) throw new Error(`not once in the text: ${wording}`);
  return LineStore.of(text).positionAt(at + mark);
}

/** The words that a range covers. */
export function wordsIn(text: string, range: Range): string {
  const lines = LineStore.of(text);
  return text.slice(lines.offsetAt(range.start), lines.offsetAt(range.end));
}

/** The text after edits, as an editor makes them: all against the text before. */
export function edited(text: string, edits: readonly { range: Range; newText: string }[]): string {
  const lines = LineStore.of(text);
  const sorted = edits
    .map(({ range, newText }) => ({ start: lines.offsetAt(range.start), end: lines.offsetAt(range.end), newText }))
    .sort((a, b) => b.start - a.start || b.end - a.end);
  return sorted.reduce((made, { start, end, newText }) => made.slice(0, start) + newText + made.slice(end), text);
}
