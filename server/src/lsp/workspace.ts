import type { DocumentSummary } from '../archive/summary';
import type { VolumeStatement } from '../archive/volumeStatement';
import { volumeNamed } from '../config/addresses';
import { CONFIG_NAME } from '../config/model';
import { FileReading } from '../reader/file';
import { LineStore } from '../text/lines';
import { isConfigFile, isConfiguration, WorkspaceConfiguration } from './configuration';
import type { OpenFile } from './documents';
import type { Entry, FileSystem } from './fileSystem';
import type { Place } from './positions';
import { Background } from './scheduling';
import { isTranscription, listNamed } from './surroundings';
import { folderOf, inFolder, nameOf, uriKey } from './uris';
import { type Elsewhere, NOWHERE, type OtherVolumes, VolumeFolder } from './volumeFolder';

/** How deep below a workspace folder volumes are looked for, and in how many folders at most. */
const DEPTH = 3;
const FOLDERS = 2000;

/** Readings of closed files that are kept for the next look. */
const KEPT = 4;

/** The volumes of the workspace: which files belong together, which of them are open, where another volume lies. */
export class Workspace implements OtherVolumes {
  known: object = {};
  private readonly volumes = new Map<string, VolumeFolder>();
  /** Addresses of folders of the workspace that are volumes, by their keys. */
  private readonly found = new Map<string, string>();
  /** The same by the ids of the volumes, as they were known then. */
  private ids: { readonly known: object; readonly byId: ReadonlyMap<string, string> } | undefined;
  private readonly readings = new Map<string, FileReading>();
  private readonly open = new Map<string, OpenFile>();
  private readonly changes = new Set<Promise<void>>();
  private roots: readonly string[] = [];
  searched: Promise<void> = Promise.resolve();
  readonly configuration: WorkspaceConfiguration;
  readonly background = new Background();

  constructor(
    private readonly files: FileSystem,
    /** Called when something changed that no edit of an open file told: a folder read, a file changed on disk. */
    private readonly changed: () => void,
    private readonly elsewhere: Elsewhere = NOWHERE,
  ) {
    this.configuration = new WorkspaceConfiguration(files, () => {
      // A volume may bear another id now.
      this.known = {};
      changed();
    });
  }

  /** Where what is found out is kept for the next session; null for nowhere. */
  get store(): Elsewhere['store'] {
    return this.elsewhere.store;
  }

  /** Whether a volume lies in a folder of the workspace, and is not merely that of an open file. */
  holds({ uri }: VolumeFolder): boolean {
    return uri !== null && this.isInside(uri);
  }

  private isInside(uri: string): boolean {
    return this.roots.some((root) => `${uriKey(uri)}/`.startsWith(`${uriKey(root).replace(/\/$/, '')}/`));
  }

  /** Looks for volumes in the workspace folders, in the background. */
  search(roots: readonly string[]): Promise<void> {
    this.roots = roots;
    const before = this.known;
    this.searched = this.walk(roots).then(() => {
      if (this.known !== before) this.changed();
    });
    return this.searched;
  }

  private async walk(roots: readonly string[]): Promise<void> {
    let level = [...roots];
    let seen = 0;
    for (let depth = 0; depth <= DEPTH && level.length > 0; depth++) {
      const below: string[] = [];
      for (const folder of level) {
        if (++seen > FOLDERS) return;
        const entries = await this.files.list(folder);
        if (await this.isVolume(folder, entries)) this.foundVolume(folder);
        for (const { kind, name } of entries)
          if (kind === 'folder' && !name.startsWith('.') && name !== 'node_modules') below.push(inFolder(folder, name));
      }
      level = below;
    }
  }

  /** The volume of a file, begun on first use. */
  volumeOf(uri: string): VolumeFolder {
    const folder = folderOf(uri);
    return folder === null ? this.volumeAt(uriKey(uri), null) : this.volumeIn(folder);
  }

  /** The volume of a folder, the same. */
  volumeIn(folder: string): VolumeFolder {
    return this.volumeAt(uriKey(folder), folder);
  }

  private volumeAt(key: string, uri: string | null): VolumeFolder {
    let volume = this.volumes.get(key);
    if (!volume) {
      volume = new VolumeFolder(uri, this.files, this, this.changed, this.background, this.elsewhere);
      this.volumes.set(key, volume);
    }
    return volume;
  }

  /** A volume of the series that lies in the workspace; null where none was found. Of two of one id, the first that was found. */
  find(id: string): VolumeFolder | null {
    const folder = this.byId().get(id);
    return folder === undefined ? null : this.volumeIn(folder);
  }

  private byId(): ReadonlyMap<string, string> {
    if (this.ids?.known !== this.known) {
      const byId = new Map<string, string>();
      for (const folder of this.found.values()) {
        const id = this.statementOf(folder)?.id ?? volumeNamed(nameOf(folder));
        if (id !== null && !byId.has(id)) byId.set(id, folder);
      }
      this.ids = { known: this.known, byId };
    }
    return this.ids.byId;
  }

  private foundVolume(folder: string): void {
    const key = uriKey(folder);
    if (this.found.has(key)) return;
    this.found.set(key, folder);
    this.known = {};
  }

  /** Whether a folder is a volume by what it holds, or because the team says so. */
  private async isVolume(folder: string, entries: readonly Entry[]): Promise<boolean> {
    const files = entries.filter(({ kind }) => kind === 'file');
    if (files.some(({ name }) => name === CONFIG_NAME)) {
      await this.loadStatement(folder);
      if (this.statementOf(folder) && files.some(({ name }) => isTranscription(name))) return true;
    }
    return files.some(({ name }) => isVolumeFile(folder, name));
  }

  statementOf(folder: string): VolumeStatement | null {
    return this.configuration.ofFolder(folder).volume;
  }

  loadStatement(folder: string): Promise<void> {
    return this.configuration.load(inFolder(folder, CONFIG_NAME));
  }

  /**
   * Looks for all volumes and their files again, as folders were renamed, moved or deleted: of such no file tells by itself. Until it is
   * done, {@link settled} waits.
   */
  rescan(roots: readonly string[] = this.roots): Promise<void> {
    this.roots = roots;
    return this.during(this.lookAgain());
  }

  private async lookAgain(): Promise<void> {
    await this.searched;
    this.found.clear();
    this.known = {};
    this.readings.clear();
    this.searched = this.walk(this.roots);
    await this.searched;
    for (const [key, volume] of [...this.volumes]) {
      await volume.rescan();
      if (volume.openFiles.length > 0 || this.found.has(key)) continue;
      volume.stop();
      this.volumes.delete(key);
    }
    this.changed();
  }

  /** Where `frus.yaml` files of the workspace may be: in its folders, those of the volumes, and those between. */
  configFiles(): string[] {
    const found = new Map<string, string>();
    const add = (folder: string) => found.set(uriKey(folder), inFolder(folder, CONFIG_NAME));
    this.roots.forEach(add);
    for (const { uri } of this.knownVolumes)
      for (let at = uri; at !== null && !found.has(uriKey(at)); at = folderOf(at)) {
        add(at);
        if (!this.isInside(at)) break;
      }
    return [...found.values()];
  }

  /** The text of a file, of the editor where it is open; null where there is none. */
  async textOf(uri: string): Promise<string | null> {
    return this.openFile(uri)?.text() ?? this.files.read(uri);
  }

  /** Whether a file lies in one of {@link knownVolumes}. */
  isInVolume(uri: string): boolean {
    const folder = folderOf(uri);
    return this.volumes.has(uriKey(folder ?? uri));
  }

  /** The volumes that are open or were found in the workspace so far, those with open files first. */
  get knownVolumes(): VolumeFolder[] {
    for (const folder of this.found.values()) this.volumeIn(folder);
    const all = [...this.volumes.values()];
    const isOpen = (volume: VolumeFolder) => volume.openFiles.length > 0;
    return [...all.filter(isOpen), ...all.filter((volume) => !isOpen(volume))];
  }

  /** All volumes that are open or were found in the workspace, read. */
  async allVolumes(): Promise<VolumeFolder[]> {
    await this.searched;
    await this.settled();
    const all = this.knownVolumes;
    for (const volume of all) await volume.resume();
    return all;
  }

  opened(file: OpenFile): void {
    this.open.set(uriKey(file.uri), file);
    if (isConfigFile(file.uri)) return;
    void this.configuration.load(file.uri);
    const volume = this.volumeOf(file.uri);
    volume.opened(file);
    void volume.load();
  }

  async closed(uri: string): Promise<void> {
    this.open.delete(uriKey(uri));
    if (isConfigFile(uri)) return;
    const volume = this.volumeOf(uri);
    await volume.wasClosed(uri);
    if (volume.uri === null) this.volumes.delete(uriKey(uri));
  }

  openFile(uri: string): OpenFile | undefined {
    return this.open.get(uriKey(uri));
  }

  get openFiles(): readonly OpenFile[] {
    return [...this.open.values()];
  }

  /** Takes in that a file has changed, come or gone on disk; until it is done, {@link settled} waits. */
  changedOnDisk(uri: string): Promise<void> {
    return this.during(this.takeIn(uri));
  }

  private during(work: Promise<void>): Promise<void> {
    const taken = work.finally(() => this.changes.delete(taken));
    this.changes.add(taken);
    return taken;
  }

  /** Waits until what is known to have changed on disk was read. */
  async settled(): Promise<void> {
    await Promise.all(this.changes);
  }

  private async takeIn(uri: string): Promise<void> {
    this.readings.delete(uriKey(uri));
    if (isConfiguration(uri)) return this.configurationChanged(uri);
    // A folder that came or went.
    if (volumeNamed(nameOf(uri)) !== null && !isTranscription(nameOf(uri))) return this.lookAgain();
    const folder = folderOf(uri);
    const name = nameOf(uri);
    if (folder === null || (!isTranscription(name) && !listNamed(name))) return;
    if (isVolumeFile(folder, name)) this.foundVolume(folder);
    const volume = this.volumes.get(uriKey(folder));
    if (!volume || this.openFile(uri)) return;
    await volume.prepare();
    await volume.refresh(uri);
  }

  private async configurationChanged(uri: string): Promise<void> {
    await this.configuration.changedOnDisk();
    const folder = folderOf(uri);
    if (folder === null || !isConfigFile(uri)) return;
    if (await this.isVolume(folder, await this.files.list(folder))) this.foundVolume(folder);
  }

  /** A file's text as documents: of the editor where it is open, else from disk. Null where it cannot be read. */
  async readingOf(uri: string): Promise<FileReading | null> {
    const open = this.openFile(uri);
    if (open) return open.reading;
    const key = uriKey(uri);
    const kept = this.readings.get(key);
    if (kept) return kept;
    const fresh = this.volumeOf(uri).closed.takeReading(uri);
    if (fresh) return fresh;
    const text = await this.files.read(uri);
    if (text === null) return null;
    const reading = FileReading.of(LineStore.of(text));
    this.readings.set(key, reading);
    if (this.readings.size > KEPT) this.readings.delete(this.readings.keys().next().value!);
    return reading;
  }

  /** Where a summary's document stands in its file now; null where it is gone. */
  async placeOf(summary: DocumentSummary): Promise<Place | null> {
    const reading = await this.readingOf(summary.file);
    return reading && summary.index < reading.documents.length ? { reading, index: summary.index } : null;
  }
}

/** Whether a file makes its folder a volume: `.frus` or a document's usual name (`d11.txt`) anywhere, `.txt` in a folder with a volume's name. */
function isVolumeFile(folder: string, name: string): boolean {
  if (/\.frus(?:\.txt)?$|^d\d{1,4}[a-z]?\.txt$/i.test(name)) return true;
  return volumeNamed(nameOf(folder)) !== null && isTranscription(name);
}
