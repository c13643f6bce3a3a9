import type { LintPart } from '../config/model';

/** A volume that is to be indexed, and how. Plain data: it goes to a thread. */
export interface IndexRequest {
  /** The address of its folder. */
  readonly folder: string;
  /** As `IndexStore.program`. */
  readonly program: string;
  /** Whether diagnostics name other places. */
  readonly relatedInformation: boolean;
  /** The editor's own settings. */
  readonly lint: LintPart;
}

/** How far the indexing of a volume is; plain data, too. */
export interface IndexProgress {
  readonly read: number;
  readonly files: number;
  readonly resolved: number;
  /** 0 until all files have been read. */
  readonly documents: number;
}

/** Indexes volumes beside the work that somebody waits for, as an earlier session would have: what it finds out is taken over as that is. */
export interface Indexer {
  /** How many volumes it indexes at one time. */
  readonly atOnce: number;
  /**
   * The text that `StoredVolume.of` reads; null where it was given up by the signal, or went wrong. Never rejects.
   * @param said called now and then with how far it is
   */
  index(request: IndexRequest, said: (progress: IndexProgress) => void, signal: AbortSignal): Promise<string | null>;
  /** As `IndexStore.digest`. */
  digest(text: string): string;
}
