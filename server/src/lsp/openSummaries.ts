import { type DocumentSummary, sameForOthers } from '../archive/summary';
import type { FileReading } from '../reader/file';
import { difference } from '../text/difference';
import type { OpenFile } from './documents';
import type { Background } from './scheduling';
import { readSummaries, summariesOf, summaryOf } from './summaries';

/** A file of more UTF-16 code units than this is read in the background. */
const QUICK = 100_000;

/** What has changed in the summaries of a file: nothing but what is shown, or something that others may depend on. */
export interface SummaryChange {
  readonly redrawn: readonly DocumentSummary[];
  readonly restructured: boolean;
}

const NOTHING: SummaryChange = { redrawn: [], restructured: false };

/**
 * The summaries of an open file as it is edited. A long file is read in the background: until it is, it has none, but for those that
 * are asked for one by one.
 */
export class OpenSummaries {
  private seen: { readonly reading: FileReading; readonly summaries: readonly DocumentSummary[] } | null = null;
  private isClosed = false;
  /** Settles when all documents have been read; undefined once they are. Never rejects. */
  reading: Promise<void> | undefined;

  constructor(
    readonly file: OpenFile,
    /** Null for a file that holds no documents. */
    background: Background | null,
    /** Called when a long file has been read. */
    read: () => void,
  ) {
    if (background && file.reading.length > QUICK)
      this.reading = this.read(background).then(() => {
        this.reading = undefined;
        if (!this.isClosed) read();
      });
  }

  /** Reads all documents, also where edits come in between. */
  private async read(background: Background): Promise<void> {
    // Who opened it asks for the documents at hand first.
    await background.pause();
    for (let read: unknown = null; read === null && !this.isClosed; ) {
      const { reading, uri } = this.file;
      read = await readSummaries(reading, uri, background, () => this.isClosed || this.file.reading !== reading);
    }
  }

  close(): void {
    this.isClosed = true;
  }

  /** The summaries in the order of the file, as of the last {@link catchUp}; null for a file that is still being read. */
  get summaries(): readonly DocumentSummary[] | null {
    return this.seen?.summaries ?? null;
  }

  /** The summary of one document, at hand or not; null where there is none. */
  at(index: number): DocumentSummary | null {
    if (this.seen) return this.seen.summaries[index] ?? null;
    const { reading, uri } = this.file;
    const source = reading.documents[index];
    return source ? summaryOf(source, reading, uri, index) : null;
  }

  /** Takes in what was edited since the last time. Costs a look at each document that has changed. */
  catchUp(): SummaryChange {
    const { reading, uri } = this.file;
    const before = this.seen;
    if (this.reading || before?.reading === reading) return NOTHING;
    const summaries = summariesOf(reading, uri, before);
    this.seen = { reading, summaries };
    if (!before || summaries.length !== before.summaries.length) return { redrawn: [], restructured: true };
    const { from, inserted } = difference(before.summaries, summaries);
    const changed = summaries.slice(from, from + inserted);
    const restructured = changed.some((summary, i) => !sameForOthers(before.summaries[from + i]!, summary));
    return { redrawn: changed, restructured };
  }
}
