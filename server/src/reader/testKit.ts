import type { FrusDocument } from '../document/model';
import { LineStore } from '../text/lines';
import { FileReading } from './file';

/** What the reader's tests have in common. Not part of the program. */

/** The one document of a text. Fails where there are several. */
export function readOne(text: string): FrusDocument {
  const reading = readFile(text);
  if (reading.documents.length !== 1) throw new Error(`${reading.documents.length} documents, expected one`);
  return reading.documents[0]!.document;
}

/** A text read as a file. */
export function readFile(text: string): FileReading {
  return FileReading.of(LineStore.of(text));
}

/** A text with marks taken out: `⟦2⟧` stands for the call 2. */
export interface Marked {
  readonly text: string;
  /** `start:end label` of each mark, in order. */
  readonly marks: readonly string[];
}

/** Takes the marks `⟦…⟧` out of a text and tells where they stood, as `start:end text`. */
export function unmark(marked: string): Marked {
  let text = '';
  const marks: string[] = [];
  let start = 0;
  for (const char of marked) {
    if (char === '⟦') start = text.length;
    else if (char === '⟧') marks.push(`${start}:${text.length} ${text.slice(start)}`);
    else text += char;
  }
  return { text, marks };
}

/** The calls of a document as {@link unmark} gives marks. */
export function callsOf(document: FrusDocument): string[] {
  return document.calls.map(({ span }) => `${span.start}:${span.end} ${document.text.slice(span.start, span.end)}`);
}

/** The notes of a document, `label|text` each. */
export function notesOf(document: FrusDocument): string[] {
  return document.notes.map(({ label, span }) => `${label}|${document.text.slice(span.start, span.end)}`);
}

/** Everything about a document that does not depend on how it came to be read. */
export function essence(document: FrusDocument): unknown {
  const { blocks, ...rest } = document;
  return { ...rest, blocks: blocks.map(({ block, start, role }) => [block.kind, block.text, start, role]) };
}
