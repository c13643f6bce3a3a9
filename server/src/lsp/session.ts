import type { CancellationToken, Connection, Position } from 'vscode-languageserver';
import type { Snapshot } from '../archive/snapshot';
import type { DocumentSummary } from '../archive/summary';
import { isIgnored } from '../config/ignore';
import { type LintSettings, lintSettings } from '../config/lintSettings';
import { reportable } from '../config/reportable';
import { directivesOf } from '../config/suppression';
import type { FileReading } from '../reader/file';
import type { Finding } from '../rules/rule';
import { Analysis, Basis } from './analysis';
import type { ClientAbilities } from './capabilities';
import { isConfigFile } from './configuration';
import { IndexedDocument, indexDocument } from './documentIndex';
import type { OpenFile } from './documents';
import { FileFindings, type FindingsBasis } from './fileFindings';
import { IndexKeeping } from './indexKeeping';
import type { ListDocument } from './lists';
import { locatePosition, type Place } from './positions';
import { type Background, Slices, Superseded, unlessCancelled, within } from './scheduling';
import { DEFAULT_SETTINGS, type Settings } from './settings';
import type { KeptDocument } from './storedVolume';
import { listNamed } from './surroundings';
import { nameOf, uriKey } from './uris';
import type { VolumeFolder, VolumeView } from './volumeFolder';
import type { Workspace } from './workspace';

/** A FRUS document of a file, resolved. */
export interface Located extends Place {
  readonly uri: string;
  readonly volume: VolumeFolder;
  readonly snapshot: Snapshot;
}

/** A place in an open file: the document that holds it, and the offset in that document. */
export interface Pointed extends Located {
  readonly file: OpenFile;
  readonly offset: number;
}

/** What a closed document came to, and on what that rests. */
interface Indexed {
  readonly indexed: IndexedDocument;
  readonly basis: Basis;
  readonly settings: LintSettings | null;
}

/** What the handlers share: the client’s abilities, the settings, the workspace, and what was analysed of it. */
export class Session {
  settings: Settings = DEFAULT_SETTINGS;
  private readonly analysis = new Analysis();
  /** What closed documents came to. A file that is read again has other summaries. */
  private readonly index = new WeakMap<DocumentSummary, Indexed>();
  /** Settings are those of one folder's configuration, and so is their baseline. */
  private readonly told = new WeakMap<LintSettings, string>();
  readonly keeping = new IndexKeeping(this);

  /** What is reported of open files. */
  readonly findings = new FileFindings(this);

  constructor(
    readonly connection: Connection,
    readonly client: ClientAbilities,
    readonly workspace: Workspace,
  ) {}

  log(message: string): void {
    this.connection.console.error(message);
  }

  /** An open file of FRUS documents; null for what is not open, and for the lists of a volume. */
  file(uri: string): OpenFile | null {
    return listNamed(nameOf(uri)) || isConfigFile(uri) ? null : (this.workspace.openFile(uri) ?? null);
  }

  /** An open file of FRUS documents, or a list of a volume; null for any other. */
  textFile(uri: string): OpenFile | null {
    return isConfigFile(uri) ? null : (this.workspace.openFile(uri) ?? null);
  }

  /** The document at a position of an open file, resolved with what is known of its volume now; null where there is none. */
  point(uri: string, position: Position): Pointed | null {
    const file = this.file(uri);
    if (!file) return null;
    file.lookedAt = position.line;
    const { index, offset } = locatePosition(file.reading, position);
    const located = this.locate(file, index);
    return located && { ...located, file, offset };
  }

  /**
   * The same once the volume has been read; given up where the text changes meanwhile.
   * @param patience milliseconds after which what is known so far must do, where the answer is still of use then
   */
  async pointInVolume(
    uri: string,
    position: Position,
    token: CancellationToken,
    patience?: number,
  ): Promise<Pointed | null> {
    const file = this.file(uri);
    if (!file) return null;
    const { reading } = file;
    const ready = async () => {
      await this.volumeReady(file, token);
      // References may have asked for other volumes of the workspace, which are read now.
      this.point(uri, position);
      await this.workspace.volumeOf(uri).othersReady();
    };
    await (patience === undefined ? ready() : within(patience, ready()));
    unlessCancelled(token);
    if (file.reading !== reading) throw new Superseded('changed');
    return this.point(uri, position);
  }

  /** Waits for a file’s volume to be read; gives up where the file changes meanwhile. */
  async volumeReady(file: OpenFile, token: CancellationToken): Promise<void> {
    const { reading } = file;
    await this.workspace.searched;
    await this.workspace.settled();
    await this.workspace.volumeOf(file.uri).load();
    unlessCancelled(token);
    if (file.reading !== reading) throw new Superseded('changed');
  }

  /** A document of an open file by its index. */
  locate(file: OpenFile, index: number): Located | null {
    const volume = this.workspace.volumeOf(file.uri);
    const view = volume.current();
    const self = volume.summaryIn(file, index);
    if (!self) return null;
    const place = { reading: file.reading, index };
    return { ...place, uri: file.uri, volume, snapshot: this.analysis.snapshot(place, view, self) };
  }

  /** A document of a volume by its summary, open or not; null where it is gone. */
  async locateSummary(volume: VolumeFolder, summary: DocumentSummary): Promise<Located | null> {
    const place = await this.workspace.placeOf(summary);
    if (!place) return null;
    const snapshot = this.analysis.snapshot(place, volume.current(), summary);
    return { ...place, uri: summary.file, volume, snapshot };
  }

  /** Waits until all documents of an open file have been read; gives up where the file changes meanwhile. */
  async fileRead(file: OpenFile, token: CancellationToken): Promise<FileReading> {
    const { reading } = file;
    await this.workspace.volumeOf(file.uri).openRead(file);
    unlessCancelled(token);
    if (file.reading !== reading) throw new Superseded('changed');
    return reading;
  }

  /** The documents of an open file, one by one, with messages let through between them; given up where the file changes meanwhile. */
  async *documentsOf(
    file: OpenFile,
    token: CancellationToken,
    from = 0,
    to = Number.MAX_SAFE_INTEGER,
  ): AsyncGenerator<Located> {
    const { reading } = file;
    const slices = new Slices();
    for (let index = from; index <= to && index < reading.documents.length; index++) {
      const located = this.locate(file, index);
      if (located) yield located;
      await slices.pause();
      unlessCancelled(token);
      if (file.reading !== reading) throw new Superseded('changed');
    }
  }

  /** The volume and summary of a document now, by its file and place in it; null where it is gone. */
  findSummary(uri: string, index: number): { readonly volume: VolumeFolder; readonly summary: DocumentSummary } | null {
    const volume = this.workspace.volumeOf(uri);
    const { documents } = volume.current().around.volume;
    const summary = documents.find((d) => d.index === index && uriKey(d.file) === uriKey(uri));
    return summary ? { volume, summary } : null;
  }

  /** What a document comes to, of whatever volume it is. */
  async indexedBy(summary: DocumentSummary): Promise<IndexedDocument | null> {
    const found = this.findSummary(summary.file, summary.index);
    return found && this.indexed(found.volume, found.summary);
  }

  /**
   * What a volume's documents come to, in its order; given up when the request is cancelled.
   * @param settle `in time`: while one of its lists is typed in, closed documents may be as they were before
   */
  async *indexedDocuments(
    volume: VolumeFolder,
    token: CancellationToken,
    settle: 'now' | 'in time' = 'now',
  ): AsyncGenerator<IndexedDocument> {
    await volume.resume();
    await this.workspace.settled();
    const slices = new Slices();
    for (const summary of volume.current().around.volume.documents) {
      unlessCancelled(token);
      const indexed = await this.indexed(volume, summary, settle);
      if (indexed) yield indexed;
      await slices.pause();
    }
  }

  /**
   * What a document of a volume comes to. That of a closed file is kept without its text for as long as its questions to the volume
   * are answered as before, and else made again from disk; null where the file is gone.
   */
  async indexed(
    volume: VolumeFolder,
    summary: DocumentSummary,
    settle: 'now' | 'in time' = 'now',
  ): Promise<IndexedDocument | null> {
    await this.workspace.configuration.load(summary.file);
    const settings = this.lintSettings(summary.file);
    const view = volume.current();
    const kept = this.index.get(summary) ?? this.recalled(volume, summary, settings, view);
    if (kept?.settings === settings) {
      if ((settle === 'in time' && volume.listInFlux.isOn) || kept.basis.holds(view)) return kept.indexed;
    }
    const located = await this.locateSummary(volume, summary);
    if (!located) return null;
    const now = volume.current();
    const { self } = located.snapshot;
    const findings = settings ? this.reportedOf(located, now, self, settings) : [];
    const indexed = indexDocument(located, findings, this.client.relatedInformation);
    // The places of an open file move with each edit.
    if (!this.file(located.uri)) {
      this.index.set(summary, { indexed, settings, basis: this.analysis.basis(located, now, self) });
      this.keeping.changed(volume);
    }
    return indexed;
  }

  /** What an earlier session found out about a document of a closed file, where it was checked by the same settings. */
  private recalled(
    volume: VolumeFolder,
    summary: DocumentSummary,
    settings: LintSettings | null,
    { lists }: VolumeView,
  ): Indexed | undefined {
    const found = volume.closed.recall(summary, lists);
    if (!found || found.checked !== this.checkedBy(summary.file, settings)) return undefined;
    const indexed = new IndexedDocument(summary, found.entry, volume.closed.subjects);
    const kept = { indexed, settings, basis: new Basis(lists, null, [...found.lookups]) };
    this.index.set(summary, kept);
    return kept;
  }

  /** What is known of a document of a closed file and holds now, to be kept for another session; null where nothing is. */
  kept(volume: VolumeFolder, summary: DocumentSummary): KeptDocument | null {
    const settings = this.lintSettings(summary.file);
    const view = volume.current();
    const kept = this.index.get(summary) ?? this.recalled(volume, summary, settings, view);
    if (!kept?.basis.holds(view) || kept.settings !== settings) return null;
    const { indexed, basis } = kept;
    return { indexed, checked: this.checkedBy(summary.file, kept.settings), lookups: basis.lookups };
  }

  /** All that the report of a list rests on, `uses` where it is asked who of it is named in no document; null where nothing is kept. */
  listBasis({ uri, volume }: ListDocument, settings: LintSettings, uses: string | null): string | null {
    if (this.workspace.store === null) return null;
    return JSON.stringify([volume.closed.digestOf(volume.current().lists), this.checkedBy(uri, settings), uses]);
  }

  /** What tells the settings of a file, and its baseline, from others. */
  private checkedBy(uri: string, settings: LintSettings | null): string {
    if (settings === null) return '';
    let told = this.told.get(settings);
    if (told === undefined) {
      const { baseline } = this.workspace.configuration.of(uri);
      const known = baseline && [baseline.folder, [...baseline.files].map(([file, counts]) => [file, [...counts]])];
      told = this.workspace.store?.digest(JSON.stringify([settings, known])) ?? '';
      this.told.set(settings, told);
    }
    return told;
  }

  /** What is reported of a document of a closed file. Where comments speak to the linter all of the file is looked at, as they may reach far. */
  private reportedOf(
    located: Located,
    view: VolumeView,
    self: DocumentSummary,
    settings: LintSettings,
  ): readonly Finding[] {
    const { reading, index, uri } = located;
    const whole = reading.documents.some(({ document }) => directivesOf(document).length > 0);
    const beside = new Map<number, DocumentSummary>();
    if (whole)
      for (const summary of view.around.volume.documents)
        if (uriKey(summary.file) === uriKey(uri)) beside.set(summary.index, summary);
    beside.set(index, self);
    const documents = reading.documents.map(({ document }, i) => {
      const summary = beside.get(i);
      const findings = summary ? this.analysis.findings({ reading, index: i }, view, summary, settings) : [];
      return { start: reading.startOf(i), document, findings };
    });
    const { baseline } = this.workspace.configuration.of(uri);
    return reportable(documents, { levels: settings.levels, baseline, file: uriKey(uri), whole })[index] ?? [];
  }

  /** What the findings of an open file rest on beside its text. */
  findingsBasis({ uri }: OpenFile): FindingsBasis {
    const { structure } = this.workspace.volumeOf(uri).current();
    return { structure, settings: this.lintSettings(uri), baseline: this.workspace.configuration.of(uri).baseline };
  }

  /** What the rules find in a document of an open file. */
  checked(file: OpenFile, index: number, settings: LintSettings): readonly Finding[] {
    const volume = this.workspace.volumeOf(file.uri);
    const self = volume.summaryIn(file, index);
    return self ? this.analysis.findings({ reading: file.reading, index }, volume.current(), self, settings) : [];
  }

  /** The same where it is known by now; null where it is not. */
  checkedBefore(file: OpenFile, index: number, settings: LintSettings): readonly Finding[] | null {
    const source = file.reading.documents[index];
    return source ? this.analysis.findingsBefore(source, this.workspace.volumeOf(file.uri).current(), settings) : null;
  }

  /** Whether an open file has documents that have not been read yet. */
  isBeingRead(file: OpenFile): boolean {
    return this.workspace.volumeOf(file.uri).openRead(file) !== undefined;
  }

  get background(): Background {
    return this.workspace.background;
  }

  /** How a file is checked; null where it is not. */
  lintSettings(uri: string): LintSettings | null {
    const config = this.workspace.configuration.of(uri);
    const address = uriKey(uri);
    if (isIgnored(config.ignores, address)) return null;
    return lintSettings(config, address, { editor: this.settings.lint });
  }
}
