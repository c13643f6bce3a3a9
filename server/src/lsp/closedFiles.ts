import type { DocumentSummary } from '../archive/summary';
import { documentName } from '../archive/volume';
import type { VolumeStatement } from '../archive/volumeStatement';
import { FileReading } from '../reader/file';
import { LineStore } from '../text/lines';
import type { FileSystem } from './fileSystem';
import { FreshReadings } from './freshReadings';
import type { IndexStore } from './indexStore';
import { Subjects } from './placedOccurrences';
import type { Background } from './scheduling';
import { type ListReport, type Recalled, StoredVolume } from './storedVolume';
import { detached, looksTranscribed, readSummaries } from './summaries';
import type { Lists } from './surroundings';
import { uriKey } from './uris';

/**
 * The files of a volume as they are on disk, by the keys of their addresses: the summaries of their documents, and what an earlier
 * session found out about them. Texts are read once and let go.
 */
export class ClosedFiles {
  /** Those that hold documents. */
  private readonly files = new Map<string, readonly DocumentSummary[]>();
  /** Digests of their texts, also of those that hold none. */
  private readonly digests = new Map<string, string>();
  /** Names of documents that were there and are there no more. */
  readonly removed = new Set<string>();
  /** Readings that were made for their summaries and will be resolved next, see {@link takeReading}. */
  private readonly fresh = new FreshReadings();
  private stored: StoredVolume | null = null;
  /** Whether they are the files that were kept, as far as they were read. */
  private isKept = true;
  private recalling: Promise<void> | undefined;
  private listsNow: { readonly lists: Lists; readonly digest: string } | undefined;
  /** What their documents mention. */
  subjects = new Subjects();
  /** What is reported of the volume's lists, by their addresses. */
  listReports = new Map<string, ListReport>();

  constructor(
    private readonly disk: FileSystem,
    private readonly background: Background,
    private readonly store: IndexStore | null,
  ) {}

  /** Takes in what an earlier session found out about the volume of a folder, once. Never rejects. */
  recallVolume(folder: string): Promise<void> {
    this.recalling ??= this.readStored(folder);
    return this.recalling;
  }

  private async readStored(folder: string): Promise<void> {
    const text = await this.store?.read(uriKey(folder));
    if (text) this.takeOver(text);
  }

  /** Takes in what a thread found out about the volume of a folder, as if an earlier session had. */
  async adopt(folder: string, text: string): Promise<void> {
    this.takeOver(text);
    await this.store?.write?.(uriKey(folder), text);
  }

  private takeOver(text: string): void {
    this.stored = this.store && StoredVolume.of(text, this.store.program);
    if (!this.stored) return;
    this.subjects = this.stored.subjects;
    this.listReports = new Map(this.stored.listReports);
  }

  /** Ids of the other volumes that its documents asked for then. */
  get volumesThen(): ReadonlySet<string> {
    return this.stored?.volumes ?? new Set();
  }

  /** Whether an earlier session left anything of the volume. */
  get isRecalled(): boolean {
    return this.stored !== null;
  }

  /** Whether they are just the files of an earlier session, with just these texts, and the team says the same of their volume. */
  isAsThen(stated: VolumeStatement | null): boolean {
    return this.isKept && this.stored?.wasJust(this.digests.size, stated) === true;
  }

  /** What a document came to then; null where that is not known, or the lists were others. */
  recall(summary: DocumentSummary, lists: Lists): Recalled | null {
    return this.stored?.recall(summary, this.digestOf(lists)) ?? null;
  }

  /** A digest of the volume's lists. */
  digestOf(lists: Lists): string {
    if (this.listsNow?.lists !== lists) this.listsNow = { lists, digest: this.store?.digest(lists.texts) ?? '' };
    return this.listsNow.digest;
  }

  /**
   * Reads a file, as it has come, changed or gone.
   * @param again whether its documents will be looked at soon, so that the reading is worth keeping
   */
  async read(uri: string, again: boolean): Promise<void> {
    const key = uriKey(uri);
    if (await this.takeStored(uri, key)) return;
    this.isKept = false;
    const text = await this.disk.read(uri);
    const digest = text === null ? null : (this.store?.digest(text) ?? '');
    await this.background.pause();
    const reading = text === null ? null : FileReading.of(LineStore.of(text));
    const isTranscribed = reading !== null && looksTranscribed(reading);
    const summaries = isTranscribed ? await readSummaries(reading, uri, this.background) : null;
    this.keep(key, (summaries ?? []).map(detached), digest);
    if (isTranscribed && again) this.fresh.keep(key, reading);
    else this.fresh.drop(key);
  }

  /** Takes a file in as an earlier session left it; false where it is another now. */
  private async takeStored(uri: string, key: string): Promise<boolean> {
    const digest = this.stored && (await this.disk.digest?.(uri));
    await this.background.pause();
    const known = digest ? this.stored?.take(key, digest) : null;
    if (known) this.keep(key, known, digest!);
    return known !== null && known !== undefined;
  }

  /** Takes the documents of a file in; those that it held before and holds no more are known to have gone. */
  private keep(key: string, summaries: readonly DocumentSummary[], digest: string | null): void {
    const before = this.files.get(key);
    if (before) {
      const names = new Set(summaries.map(documentName));
      for (const name of before.map(documentName)) if (name !== null && !names.has(name)) this.removed.add(name);
    }
    if (summaries.length > 0) this.files.set(key, summaries);
    else this.files.delete(key);
    if (digest === null) this.digests.delete(key);
    else this.digests.set(key, digest);
  }

  /** A file may be another than it was when it was read. */
  forgetReading(key: string): void {
    this.fresh.drop(key);
  }

  /** A file has gone. */
  drop(key: string): void {
    this.isKept = false;
    this.forgetReading(key);
    this.keep(key, [], null);
  }

  /** What is known of a file by other means, until it is read. */
  assume(key: string, summaries: readonly DocumentSummary[]): void {
    if (!this.files.has(key)) this.files.set(key, summaries);
  }

  has(key: string): boolean {
    return this.files.has(key);
  }

  get(key: string): readonly DocumentSummary[] | undefined {
    return this.files.get(key);
  }

  /** Keys and summaries of those that hold documents. */
  [Symbol.iterator](): IterableIterator<[string, readonly DocumentSummary[]]> {
    return this.files[Symbol.iterator]();
  }

  keys(): string[] {
    return [...this.files.keys()];
  }

  /** All that were read, with the digests of their texts. */
  get withDigests(): { readonly key: string; readonly text: string; readonly summaries: readonly DocumentSummary[] }[] {
    return [...this.digests].map(([key, text]) => ({ key, text, summaries: this.files.get(key) ?? [] }));
  }

  /** The reading of a file where it is still there from the reading of the folder; it is let go with that. */
  takeReading(uri: string): FileReading | null {
    const key = uriKey(uri);
    const reading = this.fresh.get(key);
    // A file of several documents is asked for with each of them.
    if (reading?.documents.length === 1) this.fresh.drop(key);
    return reading;
  }

  /** Lets go of all texts. */
  letGo(): void {
    this.fresh.clear();
  }
}
