import { type DocumentSummary, sameForOthers, summarize } from '../archive/summary';
import type { DocumentSource, FileReading } from '../reader/file';
import { difference } from '../text/difference';
import { KeptWith } from '../text/keptWith';
import type { Background } from './scheduling';

/** The summaries of one reading of a file. */
export interface Summarized {
  readonly reading: FileReading;
  readonly summaries: readonly DocumentSummary[];
}

/**
 * The summaries of a file's documents, of which those that an edit did not touch are taken over. A summary stays the same object while
 * nothing in it changes, so that what is built on it can be kept; `start` alone may be out of date for a file that is open, whose
 * reading has the true one.
 */
export function summariesOf(reading: FileReading, uri: string, before: Summarized | null): readonly DocumentSummary[] {
  const old = before?.summaries ?? [];
  const { from, removed, inserted } = difference(before?.reading.documents ?? [], reading.documents);
  // Where documents came or went, those further down have another place in the file.
  const below = removed === inserted ? old.slice(from + removed) : [];
  const to = reading.documents.length - below.length;
  const made: DocumentSummary[] = [];
  for (let i = from; i < to; i++) {
    const summary = summaryOf(reading.documents[i]!, reading, uri, i);
    const kept = old[i];
    made.push(kept && same(kept, summary) ? kept : summary);
  }
  if (removed === inserted && made.every((summary, i) => summary === old[from + i])) return old;
  return [...old.slice(0, from), ...made, ...below];
}

/** The same for a file that is read in the background; null where it is `over` before. */
export async function readSummaries(
  reading: FileReading,
  uri: string,
  background: Background,
  over: () => boolean = () => false,
): Promise<DocumentSummary[] | null> {
  const made: DocumentSummary[] = [];
  for (const [i, source] of reading.documents.entries()) {
    made.push(summaryOf(source, reading, uri, i));
    await background.pause();
    if (over()) return null;
  }
  return made;
}

/** How many summaries were made since the start; the tests hold the cost of an edit by it. */
export const summaryCount = { made: 0 };

const summarized = new KeptWith<DocumentSummary>();

/** The summary of one document of a file. */
export function summaryOf(source: DocumentSource, reading: FileReading, uri: string, index: number): DocumentSummary {
  const known = summarized.get(source);
  if (known && known.index === index && known.file === uri) return known;
  summaryCount.made++;
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

/** A summary by itself: strings that were cut out of a text would keep all of the text. */
export function detached(summary: DocumentSummary): DocumentSummary {
  return JSON.parse(JSON.stringify(summary)) as DocumentSummary;
}
