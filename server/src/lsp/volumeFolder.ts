import type { DocumentSummary } from '../archive/summary';
import { createVolume, type ListedVolume, type Volume } from '../archive/volume';
import type { VolumeStatement } from '../archive/volumeStatement';
import { volumeNamed } from '../config/addresses';
import type { FileReading } from '../reader/file';
import { ClosedFiles } from './closedFiles';
import type { OpenFile } from './documents';
import type { FileSystem } from './fileSystem';
import { type FirstLine, FirstLines } from './firstLines';
import type { IndexProgress } from './indexer';
import type { IndexStore } from './indexStore';
import { OpenSummaries } from './openSummaries';
import { type Background, Flux, someAtOnce } from './scheduling';
import {
  type Around,
  aroundVolume,
  isTranscription,
  type ListName,
  Lists,
  listNamed,
  volumeFiles,
} from './surroundings';
import { inFolder, nameOf, uriKey } from './uris';

/** What surrounds the documents of a volume at one moment. */
export interface VolumeView {
  readonly around: Around;
  /** Another object after every change that a resolution or finding can depend on; the same one otherwise. */
  readonly structure: object;
  readonly lists: Lists;
}

/** A view, and what it was made of. */
interface OwnView extends VolumeView {
  readonly own: object;
}

/** Another volume that was asked for; `folder` is null where it was not found. */
interface Asked {
  readonly id: string;
  readonly folder: VolumeFolder | null;
  readonly structure: object | null;
}

/** The other volumes of the workspace, as a volume's references ask for them. */
export interface OtherVolumes {
  /** The folder of a volume; null where the workspace has none of that id. */
  find(id: string): VolumeFolder | null;
  /** What the team says of the volume in a folder, as far as that has been read. */
  statementOf(folder: string): VolumeStatement | null;
  /** Reads what the team says of the volume in a folder. Never rejects. */
  loadStatement(folder: string): Promise<void>;
  /** Another object whenever {@link find} may find others than before. */
  readonly known: object;
}

/** What is found out about volumes elsewhere: in an earlier session, or by a thread. */
export interface Elsewhere {
  /** Where what is found out is kept for the next session; null for nowhere. */
  readonly store: IndexStore | null;
  /** Has the volume of a folder indexed by a thread, as `Indexer.index` says; null where there are none. */
  readonly indexing:
    | ((folder: string, said: (progress: IndexProgress) => void, signal: AbortSignal) => Promise<string | null>)
    | null;
}

/** Nothing is known from elsewhere. */
export const NOWHERE: Elsewhere = { store: null, indexing: null };

/** A folder of fewer files is read before a thread has begun. */
const MANY = 30;

/** Files of a folder that are read at one time. */
const AT_ONCE = 8;

/** Milliseconds after the last edit of a list in which closed documents are not resolved anew. */
const QUIET_LIST = 1500;

/**
 * A folder as a volume: the summaries of its documents and its lists. Texts of closed files are read once and let go; open files stand
 * before those on disk. A file that lies in no folder is a volume by itself.
 */
export class VolumeFolder {
  private readonly open = new Map<string, OpenSummaries>();
  /** The readings of open lists that were seen last. */
  private readonly listsSeen = new WeakMap<OpenFile, FileReading>();
  private readonly listTexts = new Map<ListName, string>();
  /** The lists' addresses: a name may be written with capitals. */
  private readonly listUris = new Map<ListName, string>();
  /** Whether a list is being typed in: each keystroke there concerns every document of the volume. */
  readonly listInFlux = new Flux(QUIET_LIST);
  private lists: Lists | undefined;
  private view: OwnView | undefined;
  private own: { readonly volume: ListedVolume; readonly structure: object } | undefined;
  private restructured = true;
  /** Summaries that differ from those of the volume in nothing that others depend on. */
  private redrawn: DocumentSummary[] = [];
  /** The other volumes that references asked for, as they were then: a few, which are looked at before each answer. */
  private asked: Asked[] = [];
  private knownThen: object | undefined;
  private loaded: Promise<void> | undefined;
  private reading = false;
  private stopped = false;
  private stated: VolumeStatement | null = null;
  private skimmed: Promise<void> | undefined;
  private readonly heads: FirstLines;
  /** Called while the folder is read, and while a thread indexes it. */
  onProgress: ((progress: Partial<IndexProgress>) => void) | undefined;
  /** Somebody waits for what is in the folder. */
  private isWanted = false;
  /** Has a thread give up that indexes the folder. */
  private apart: AbortController | undefined;
  private isLoaded = false;
  /** Its files as they are on disk; those that are open stand before them. */
  readonly closed: ClosedFiles;

  constructor(
    /** Null for a file that lies in no folder. */
    readonly uri: string | null,
    private readonly files: FileSystem,
    private readonly others: OtherVolumes,
    private readonly changed: () => void,
    private readonly background: Background,
    private readonly elsewhere: Elsewhere,
  ) {
    this.closed = new ClosedFiles(files, background, elsewhere.store);
    this.heads = new FirstLines(background);
  }

  /** Whether the folder and its open files have been read, so that what is not among the documents is not there. */
  get isWhole(): boolean {
    return this.isLoaded && this.beingRead.length === 0;
  }

  private get beingRead(): Promise<void>[] {
    return [...this.open.values()].flatMap(({ reading }) => reading ?? []);
  }

  /** The id in the series: as stated, else the folder's name; null where neither is one. */
  get id(): string | null {
    const stated = this.uri === null ? null : this.others.statementOf(this.uri);
    return stated?.id ?? (this.name === null ? null : volumeNamed(this.name));
  }

  get name(): string | null {
    return this.uri === null ? null : nameOf(this.uri);
  }

  /** What people know it by: its id, else its folder's name. */
  get label(): string {
    return this.id ?? this.name ?? '';
  }

  get isLoading(): boolean {
    return this.reading;
  }

  /** Reads the folder, once; resolves when all of it and of its open files is there, or the reading was stopped. Never rejects. */
  load(): Promise<void> {
    this.want();
    return this.prepare();
  }

  /** The same for somebody who can wait: a thread may index the folder first, where there is one, until it is to be {@link load}ed. */
  async prepare(): Promise<void> {
    this.loaded ??= this.readFolder();
    await this.loaded;
    await Promise.all(this.beingRead);
  }

  private want(): void {
    this.isWanted = true;
    this.apart?.abort();
  }

  /** Gives up reading the folder, where it is not done. What was read stays. */
  stop(): void {
    this.apart?.abort();
    this.stopped = !this.isLoaded;
  }

  /** The same as {@link prepare}, also where the reading was stopped. */
  resume(): Promise<void> {
    if (this.stopped) {
      this.stopped = false;
      this.loaded = this.loaded?.then(() => this.readFolder());
    }
    return this.prepare();
  }

  private async readFolder(): Promise<void> {
    const { uri } = this;
    if (uri === null) return;
    this.reading = true;
    await this.others.loadStatement(uri);
    await this.closed.recallVolume(uri);
    const names = await volumeFiles(this.files, uri);
    if (names.length >= MANY) await this.indexApart(uri);
    const wanted = names.map((name) => inFolder(uri, name)).filter((file) => !this.isKnown(file));
    const isStopped = () => this.stopped;
    let read = names.length - wanted.length;
    await someAtOnce(AT_ONCE, wanted, isStopped, async (file) => {
      if (!this.isKnown(file)) await this.readClosed(file);
      this.onProgress?.({ read: ++read, files: names.length });
    });
    this.heads.clear();
    this.reading = false;
    this.isLoaded = !this.stopped;
    this.restructured = true;
    this.changed();
  }

  /** Has a thread index the folder, unless that is known from an earlier session, or somebody waits. */
  private async indexApart(uri: string): Promise<void> {
    const { indexing } = this.elsewhere;
    if (!indexing || this.closed.isRecalled || this.isWanted || this.stopped) return;
    // A thread takes time to start, and the other processor.
    await this.background.untilFree();
    if (this.isWanted || this.stopped) return;
    const apart = new AbortController();
    this.apart = apart;
    const text = await indexing(uri, (progress) => this.onProgress?.(progress), apart.signal);
    this.apart = undefined;
    if (text !== null && !apart.signal.aborted) await this.closed.adopt(uri, text);
  }

  private isKnown(uri: string): boolean {
    return this.closed.has(uriKey(uri)) || this.open.has(uriKey(uri));
  }

  /** Looks at the first lines of a folder that is still to be read, once: by these its documents are found meanwhile. */
  skim(): Promise<void> {
    this.skimmed ??= this.skimFolder();
    return this.skimmed;
  }

  private async skimFolder(): Promise<void> {
    const { uri } = this;
    if (uri === null || this.isLoaded) return;
    await this.closed.recallVolume(uri);
    // Then the folder is read as quickly as its first lines would be.
    if (this.closed.isRecalled) return;
    const files = (await volumeFiles(this.files, uri)).map((name) => inFolder(uri, name));
    for (const file of files) if (listNamed(nameOf(file))) await this.readClosed(file);
    const texts = files.filter((file) => isTranscription(nameOf(file)) && !this.isKnown(file));
    await this.heads.skim(texts, this.files, () => this.isLoaded);
  }

  /** The first lines of documents that are still to be read. */
  get unread(): readonly FirstLine[] {
    // A look that was under way when the folder had been read may add a file that has gone since.
    return this.isLoaded ? [] : this.heads.where((uri) => !this.isKnown(uri));
  }

  /** Looks for files that have come or gone without a word, as their folder was renamed, moved or deleted. */
  async rescan(): Promise<void> {
    const { uri } = this;
    if (uri === null || !this.loaded) return;
    await this.loaded;
    await this.others.loadStatement(uri);
    const files = new Map((await volumeFiles(this.files, uri)).map((name) => [uriKey(inFolder(uri, name)), name]));
    for (const key of this.closed.keys()) if (!files.has(key)) this.closed.drop(key);
    const lists = new Set([...files.values()].map(listNamed));
    for (const list of [...this.listTexts.keys()]) if (!lists.has(list)) this.dropList(list);
    for (const [key, name] of files)
      if (isTranscription(name) ? !this.closed.has(key) && !this.open.has(key) : !this.listTexts.has(listNamed(name)!))
        await this.readClosed(inFolder(uri, name));
    this.restructured = true;
  }

  private dropList(list: ListName): void {
    this.listTexts.delete(list);
    this.listUris.delete(list);
    this.lists = undefined;
  }

  /** Reads a file of the folder again, as its disk copy has changed or gone. */
  async refresh(uri: string): Promise<void> {
    this.closed.forgetReading(uriKey(uri));
    await this.readClosed(uri);
    this.changed();
  }

  private async readClosed(uri: string): Promise<void> {
    const list = listNamed(nameOf(uri));
    if (list) {
      const text = await this.files.read(uri);
      this.dropList(list);
      if (text !== null) {
        this.listTexts.set(list, text);
        this.listUris.set(list, uri);
      }
    } else if (isTranscription(nameOf(uri))) await this.closed.read(uri, !this.isLoaded);
    this.restructured = true;
  }

  /** Takes an open file in; its text stands for the file from now on. */
  opened(file: OpenFile): void {
    this.want();
    const background = listNamed(nameOf(file.uri)) ? null : this.background;
    this.open.set(uriKey(file.uri), new OpenSummaries(file, background, this.changed));
    this.restructured = true;
  }

  /** Settles when all documents of an open file have been read; undefined where they are. */
  openRead({ uri }: OpenFile): Promise<void> | undefined {
    return this.open.get(uriKey(uri))?.reading;
  }

  /** Lets an open file go; what is on disk counts again. */
  async wasClosed(uri: string): Promise<void> {
    const entry = this.open.get(uriKey(uri));
    if (!entry) return;
    entry.close();
    this.open.delete(uriKey(uri));
    // Until it is read: what was on disk last, which alone tells what has gone since.
    this.closed.assume(uriKey(uri), entry.summaries ?? []);
    this.restructured = true;
    if (this.uri !== null) await this.refresh(uri);
  }

  /** Whether the volume is its files on disk and nothing else: none is open, and of none that has gone is anything known. */
  get isAlone(): boolean {
    return this.isWhole && this.open.size === 0 && this.closed.removed.size === 0;
  }

  /** Whether it is so, and just as an earlier session left it. */
  get isAsThen(): boolean {
    return this.isAlone && this.closed.isAsThen(this.current().around.volume.stated);
  }

  get openFiles(): readonly OpenFile[] {
    return [...this.open.values()].map(({ file }) => file);
  }

  /** Reads the other volumes that references asked for in an earlier session: what was found out then holds where they are at hand. */
  async volumesThenRead(): Promise<void> {
    for (const id of this.closed.volumesThen) await (id === this.id ? null : this.others.find(id)?.prepare());
  }

  /** Lets go of what is not needed as long as nothing of the volume is open: texts, and what was made of the lists. */
  letGo(): void {
    this.closed.letGo();
    if (this.open.size === 0) this.lists?.letGo();
  }

  /** What surrounds the volume's documents now. Costs a look at each document of the open files whose text has changed. */
  current(): VolumeView {
    const own = this.ownDocuments();
    this.lists ??= new Lists(this.listText('persons'), this.listText('terms'), own.volume.id);
    const { view } = this;
    const same = view !== undefined && view.own === own.structure && view.lists === this.lists && !this.othersChanged();
    if (same && view.around.volume === own.volume) return view;
    const around = aroundVolume(own.volume, this.lists, (id) => this.otherVolume(id));
    if (!same) this.asked = [];
    this.knownThen = this.others.known;
    this.view = { around, structure: same ? view.structure : {}, own: own.structure, lists: this.lists };
    return this.view;
  }

  /** The volume's documents alone, without a look at other volumes. */
  private ownDocuments(): { readonly volume: Volume; readonly structure: object } {
    if (this.open.size > 0) for (const entry of this.open.values()) this.catchUp(entry);
    const stated = this.uri === null ? null : this.others.statementOf(this.uri);
    if (stated !== this.stated) {
      this.stated = stated;
      this.lists = undefined;
      this.restructured = true;
    }
    if (!this.own || this.restructured) this.own = { volume: this.volume(), structure: {} };
    else if (this.redrawn.length > 0)
      this.own = { volume: this.own.volume.redrawn(this.redrawn), structure: this.own.structure };
    this.restructured = false;
    this.redrawn = [];
    return this.own;
  }

  /** Another volume for a reference of this one; read in the background when it is first asked for. */
  private otherVolume(id: string): Volume | null {
    if (id === this.id) return this.ownDocuments().volume;
    const folder = this.others.find(id);
    if (!folder) {
      this.ask({ id, folder, structure: null });
      return null;
    }
    void folder.prepare();
    const { volume, structure } = folder.ownDocuments();
    this.ask({ id, folder, structure });
    return folder.isWhole ? volume : null;
  }

  private ask(asked: Asked): void {
    const before = this.asked.findIndex(({ id }) => id === asked.id);
    if (before < 0) this.asked.push(asked);
    else this.asked[before] = asked;
  }

  private othersChanged(): boolean {
    const { known } = this.others;
    const others = known !== this.knownThen;
    for (const { id, folder, structure } of this.asked) {
      if (
        folder
          ? folder.ownDocuments().structure !== structure || (others && this.others.find(id) !== folder)
          : others && this.others.find(id)
      )
        return true;
    }
    this.knownThen = known;
    return false;
  }

  /** Waits for the other volumes that references have asked for. */
  async othersReady(): Promise<void> {
    for (const { folder } of [...this.asked]) await folder?.load();
  }

  private catchUp(open: OpenSummaries): void {
    const { file } = open;
    const list = listNamed(nameOf(file.uri));
    if (list) {
      if (this.listsSeen.get(file) === file.reading) return;
      this.listsSeen.set(file, file.reading);
      this.listUris.set(list, file.uri);
      this.listInFlux.renew();
      this.lists = undefined;
      this.restructured = true;
      return;
    }
    const { redrawn, restructured } = open.catchUp();
    this.redrawn.push(...redrawn);
    this.restructured ||= restructured;
  }

  private volume(): ListedVolume {
    const documents: DocumentSummary[] = [];
    for (const [key, summaries] of this.closed) if (!this.open.has(key)) documents.push(...summaries);
    for (const [key, { summaries }] of this.open) documents.push(...(summaries ?? this.closed.get(key) ?? []));
    const { id, stated } = this;
    const { removed } = this.closed;
    // Half read, it cannot be known to lack a document.
    return createVolume(id, documents, { stated, removed, ...(this.isWhole ? {} : { complete: false }) });
  }

  /** The text of a list, of the editor where it is open; null where the volume has none. */
  listText(list: ListName): string | null {
    for (const { file } of this.open.values()) if (listNamed(nameOf(file.uri)) === list) return file.text();
    return this.listTexts.get(list) ?? null;
  }

  /** The address of a list, whether or not it is there. */
  listUri(list: ListName): string | null {
    const found = this.listUris.get(list);
    if (found !== undefined) return found;
    return this.uri === null ? null : inFolder(this.uri, `${list}.txt`);
  }

  /** The summary of a document of an open file; null where there is none. */
  summaryIn(file: OpenFile, index: number): DocumentSummary | null {
    this.current();
    return this.open.get(uriKey(file.uri))?.at(index) ?? null;
  }
}
