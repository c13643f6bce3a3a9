import { type DocumentSummary, sameForOthers, summarize } from '../archive/summary';
import type { DocumentSource, FileReading } from '../reader/file';
import { Slices } from './scheduling';

/**
 * The summaries of a file's documents. A summary stays the same object while nothing in it changes, so that what is built on it can
 * be kept; `start` alone may be out of date for a file that is open, whose reading has the true one.
 */
export function summariesOf(
  reading: FileReading,
  uri: string,
  before: readonly DocumentSummary[],
): readonly DocumentSummary[] {
  let changed = before.length !== reading.documents.length;
  const made = reading.documents.map((source, i) => {
    const old = before[i];
    const summary = summaryOf(source, reading, uri, i);
    if (old && same(old, summary)) return old;
    changed = true;
    return summary;
  });
  return changed ? made : before;
}

/** The same for a file that is read in the background: lets messages through between two documents. */
export async function readSummaries(reading: FileReading, uri: string): Promise<DocumentSummary[]> {
  const slices = new Slices();
  const made: DocumentSummary[] = [];
  for (const [i, source] of reading.documents.entries()) {
    made.push(summaryOf(source, reading, uri, i));
    await slices.pause();
  }
  return made;
}

const summarized = new WeakMap<DocumentSource, DocumentSummary>();

function summaryOf(source: DocumentSource, reading: FileReading, uri: string, index: number): DocumentSummary {
  const known = summarized.get(source);
  if (known && known.index === index && known.file === uri) return known;
  const made = summarize(source.document, uri, index, reading.startOf(index));
  summarized.set(source, made);
  return made;
}

/** Whether two summaries differ in nothing but where their document starts. */
function same(a: DocumentSummary, b: DocumentSummary): boolean {
  return a === b || (sameForOthers(a, b) && a.title === b.title && a.place === b.place && a.opening === b.opening);
}

/**
 * Whether a file holds FRUS documents at all: somewhere a number, notes, a date, a kind of document, correspondents. The first line of any
 * text may be a heading, and a folder may hold other text beside the documents.
 */
export function looksTranscribed(reading: FileReading): boolean {
  return reading.documents.some(
    ({ document: { number, notes, datelines, kind, heading } }) =>
      number !== null ||
      notes.length > 0 ||
      datelines.length > 0 ||
      kind !== 'other' ||
      (heading !== null && heading.from.length + heading.to.length > 0),
  );
}
