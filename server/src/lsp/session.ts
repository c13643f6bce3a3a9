import type { CancellationToken, Connection, Position } from 'vscode-languageserver';
import type { DocumentSummary } from '../archive/summary';
import type { LintSettings } from '../config/lintSettings';
import type { FileReading } from '../reader/file';
import type { Finding } from '../rules/rule';
import { Analysis } from './analysis';
import type { ClientAbilities } from './capabilities';
import { isConfigFile } from './configuration';
import type { IndexedDocument, Located } from './documentIndex';
import type { OpenFile } from './documents';
import { FileFindings, type FindingsBasis } from './fileFindings';
import { IndexKeeping } from './indexKeeping';
import { locatePosition } from './positions';
import { type Background, Slices, Superseded, unlessCancelled, within } from './scheduling';
import { DEFAULT_SETTINGS, type Settings } from './settings';
import { listNamed } from './surroundings';
import { nameOf, uriKey } from './uris';
import type { VolumeFolder } from './volumeFolder';
import { VolumeIndex } from './volumeIndex';
import type { Workspace } from './workspace';

/** A place in an open file: the document that holds it, and the offset in that document. */
export interface Pointed extends Located {
  readonly file: OpenFile;
  readonly offset: number;
}

/** What the handlers share: the client’s abilities, the settings, the workspace, and what was analysed of it. */
export class Session {
  settings: Settings = DEFAULT_SETTINGS;
  private readonly analysis = new Analysis();
  readonly keeping = new IndexKeeping(this);
  /** What the documents of volumes come to, those of closed files above all. */
  readonly index: VolumeIndex;

  /** What is reported of open files. */
  readonly findings = new FileFindings(this);

  constructor(
    readonly connection: Connection,
    readonly client: ClientAbilities,
    readonly workspace: Workspace,
  ) {
    this.index = new VolumeIndex(workspace, this.analysis, {
      settingsOf: (uri) => this.lintSettings(uri),
      relatedInformation: client.relatedInformation,
      renewed: (volume) => this.keeping.changed(volume),
    });
  }

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
    return found && this.index.of(found.volume, found.summary);
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
      const indexed = await this.index.of(volume, summary, settle);
      if (indexed) yield indexed;
      await slices.pause();
    }
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
    return this.workspace.configuration.settingsOf(uri, this.settings.lint);
  }
}
