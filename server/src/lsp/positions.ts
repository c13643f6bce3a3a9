import type { Position, Range } from 'vscode-languageserver';
import type { DocumentSource, FileReading } from '../reader/file';
import { KeptWith } from '../text/keptWith';
import { contentLength } from '../text/lines';
import type { Span } from '../text/span';

/**
 * Offsets to positions and back, against one reading of a file: a reading is never changed, so a handler that waits converts with the
 * text it began with. Characters count UTF-16 code units. A document's lines are counted once and shared by all readings that hold it.
 */

/** Where a FRUS document stands in its file. */
export interface Place {
  readonly reading: FileReading;
  readonly index: number;
}

/** The range of a span that is relative to a FRUS document. */
export function rangeOf({ reading, index }: Place, span: Span): Range {
  const lines = linesOf(reading.documents[index]!);
  const first = reading.lineOf(index);
  const start = positionIn(lines, first, span.start);
  return { start, end: span.end === span.start ? start : positionIn(lines, first, span.end) };
}

/** The position of an offset that is relative to a FRUS document. */
export function positionOf({ reading, index }: Place, offset: number): Position {
  return positionIn(linesOf(reading.documents[index]!), reading.lineOf(index), offset);
}

/** A range that many lines further down; further up where `lines` is negative. */
export function lowered({ start, end }: Range, lines: number): Range {
  return {
    start: { line: start.line + lines, character: start.character },
    end: { line: end.line + lines, character: end.character },
  };
}

/** The FRUS document that holds a position, and the offset in it. Positions outside of the text are clamped, as LSP asks. */
export function locatePosition(
  reading: FileReading,
  position: Position,
): { readonly index: number; readonly offset: number } {
  const line = Math.max(0, position.line);
  const index = reading.indexAtLine(line);
  const source = reading.documents[index]!;
  const lines = linesOf(source);
  const within = line - reading.lineOf(index);
  if (within >= lines.starts.length) return { index, offset: source.length };
  const start = lines.starts[within]!;
  return { index, offset: start + Math.min(Math.max(0, position.character), lines.lengths[within]!) };
}

/** The part of a range that lies in a FRUS document, relative to it; null where they do not meet. */
export function spanIn({ reading, index }: Place, range: Range): Span | null {
  const start = locatePosition(reading, range.start);
  const end = locatePosition(reading, range.end);
  if (start.index > index || end.index < index) return null;
  return {
    start: start.index < index ? 0 : start.offset,
    end: end.index > index ? reading.documents[index]!.length : end.offset,
  };
}

/** The lines of a document: where each starts (relative to the document), and how long it is without its terminator. */
interface Lines {
  readonly starts: Int32Array;
  readonly lengths: Int32Array;
  /** The document's length. */
  readonly end: number;
}

const counted = new KeptWith<Lines>();

function linesOf(source: DocumentSource): Lines {
  const known = counted.get(source);
  if (known) return known;
  const starts = new Int32Array(source.lineCount);
  const lengths = new Int32Array(source.lineCount);
  let line = 0;
  let offset = 0;
  for (const { text, lineCount } of source.blocks) {
    let at = 0;
    for (let i = 0; i < lineCount; i++) {
      const end = i === lineCount - 1 ? text.length : nextLine(text, at);
      starts[line] = offset + at;
      lengths[line] = contentLength(text.slice(at, end));
      at = end;
      line++;
    }
    offset += text.length;
  }
  const made = { starts, lengths, end: source.length };
  counted.set(source, made);
  return made;
}

function nextLine(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10) return i + 1;
    if (code === 13) return text.charCodeAt(i + 1) === 10 ? i + 2 : i + 1;
  }
  return text.length;
}

function positionIn({ starts, lengths, end }: Lines, firstLine: number, offset: number): Position {
  const last = starts.length - 1;
  // Behind the terminator of its last line, a document ends where the next one's first line begins.
  if (offset >= end && starts[last]! + lengths[last]! < end) return { line: firstLine + last + 1, character: 0 };
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  const line = Math.max(0, low - 1);
  // An offset inside a line end stands at the end of the line.
  return { line: firstLine + line, character: Math.min(Math.max(0, offset - starts[line]!), lengths[line]!) };
}
