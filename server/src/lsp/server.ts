import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
} from 'vscode-languageserver';
import { keepTokensFor } from '../reader/blocks';
import { abilitiesOf, type ClientAbilities } from './capabilities';
import { clientFileSystem, fileSystemBy } from './clientFileSystem';
import { Diagnostics } from './diagnostics';
import { createDocuments, type OpenFile } from './documents';
import type { FileSystem } from './fileSystem';
import { registerCitations } from './handlers/citations';
import { registerCodeActions } from './handlers/codeActions';
import { registerEditing } from './handlers/editing';
import { registerFileOperations } from './handlers/fileOperations';
import { registerNavigation } from './handlers/navigation';
import { registerReading } from './handlers/reading';
import { registerStructure } from './handlers/structure';
import { registerWorkspaceSymbols } from './handlers/workspaceSymbols';
import type { Host } from './host';
import type { Indexer, IndexProgress } from './indexer';
import { Indexing } from './indexing';
import type { IndexStore } from './indexStore';
import { rehearseOpening } from './openingRehearsal';
import { VOLUME_STATUS, type VolumeStatusParams } from './protocol';
import { rehearse } from './rehearsal';
import { Debounced, within } from './scheduling';
import { Session } from './session';
import { readSettings } from './settings';
import { uriKey } from './uris';
import { Workspace } from './workspace';

export { indexVolume } from './indexVolume';

/** Milliseconds in which nothing was typed or done before memory is given back. */
const IDLE = 5000;

/** Milliseconds in which a client may tell its settings before volumes are indexed without. */
const SETTINGS = 1000;

/** Text, in UTF-16 code units, of which the tokens are kept: three times that of the longest documents of the series. */
const TOKENS = 1 << 18;

/** Milliseconds in which changes on disk are gathered before open files are looked at again. */
const GATHER = 50;

/** What is to be done as the client says. */
export interface Server {
  /** It is ready. */
  readonly initialized: () => Promise<void>;
  /** It will ask no more. */
  readonly shutdown: () => Promise<void>;
}

/**
 * The language server on a connection, for a client that was answered by what `capabilities.ts` says; the caller lets the connection
 * listen.
 */
export function createServer(connection: Connection, host: Host, params: InitializeParams): Server {
  keepTokensFor(TOKENS);
  const { files } = host;
  const client = abilitiesOf(params);
  const ofClient = client.own.files ? clientFileSystem(connection) : null;
  const all = files
    ? fileSystemBy(
        (uri) => uri.startsWith('file:'),
        files,
        () => ofClient,
      )
    : (ofClient ?? NO_FILES);
  const store = client.own.storage === undefined ? null : (host.storeIn?.(client.own.storage) ?? null);
  const { indexer } = host;
  const kept = storeFor(client, store ?? (indexer ? nothingKept(indexer) : null));
  const workspace = new Workspace(all, () => surroundings.trigger(), {
    store: kept,
    indexing: indexer && kept ? (folder, said, signal) => indexApart(indexer, kept, folder, said, signal) : null,
  });
  const current: Session = new Session(connection, client, workspace);
  const session = (): Session => current;
  let roots = params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []);
  const documents = createDocuments();
  const indexing = new Indexing(
    connection,
    session,
    (volume) => diagnostics.volumeChanged(volume),
    (volume) => {
      for (const file of volume.openFiles) tellStatus(file);
    },
    // While threads index, this one takes in what others have found out.
    indexer ? indexer.atOnce + 1 : 1,
  );
  const diagnostics = new Diagnostics(connection, session, indexing);
  let settingsKnown: Promise<void> = Promise.resolve();
  const surroundings = new Debounced(GATHER, () => {
    void indexing.run();
    diagnostics.surroundingsChanged();
    const { client, workspace } = session();
    if (client.refreshSemanticTokens) connection.languages.semanticTokens.refresh().catch(() => undefined);
    for (const file of workspace.openFiles) tellStatus(file);
  });

  async function initialized(): Promise<void> {
    const { workspace } = session();
    if (client.configuration) settingsKnown = fetchSettings();
    void workspace.search(roots);
    const indexed = indexing.run();
    void indexed.then(releaseMemory);
    // Whoever opens a workspace waits for what is known of it, and not for this.
    if (host.compileSoon) void indexed.then(() => rehearseOpening(session())).catch(logRehearsal);
    if (client.workspaceFolders) watchFolders();
    if (client.dynamicConfiguration)
      void connection.client.register(DidChangeConfigurationNotification.type, { section: 'frus' });
    if (client.dynamicWatchers)
      void connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [
          { globPattern: '**/*.{txt,frus,yaml,yml}' },
          { globPattern: '**/{.frusignore,*baseline*.json,frus[0-9]*}' },
        ],
      });
    await settingsKnown;
  }

  /** Has a thread index a volume on this machine's disk, by the settings that the client has. */
  async function indexApart(
    indexer: Indexer,
    { program }: IndexStore,
    folder: string,
    said: (progress: IndexProgress) => void,
    signal: AbortSignal,
  ): Promise<string | null> {
    if (!folder.startsWith('file:')) return null;
    await within(SETTINGS, settingsKnown);
    const { relatedInformation } = client;
    return indexer.index({ folder, program, relatedInformation, lint: session().settings.lint }, said, signal);
  }

  /** The reading of a large workspace leaves several times the memory that its index needs. */
  async function releaseMemory(): Promise<void> {
    await session().workspace.background.idle(IDLE);
    host.releaseMemory?.();
  }

  function watchFolders(): void {
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = new Set(removed.map(({ uri }) => uriKey(uri)));
      roots = [...roots.filter((uri) => !gone.has(uriKey(uri))), ...added.map(({ uri }) => uri)];
      void session().workspace.rescan(roots);
      void indexing.run();
    });
  }

  connection.onDidChangeConfiguration(async ({ settings }) => {
    if (session().client.configuration) await fetchSettings();
    else takeSettings((settings as { frus?: unknown } | null)?.frus);
  });

  async function fetchSettings(): Promise<void> {
    try {
      takeSettings(await connection.workspace.getConfiguration('frus'));
    } catch (error) {
      session().log(`configuration: ${String(error)}`);
    }
  }

  function takeSettings(value: unknown): void {
    const before = session().settings;
    session().settings = readSettings(value, before);
    if (session().settings !== before) surroundings.trigger();
  }

  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri } of changes) void session().workspace.changedOnDisk(uri);
  });

  const logRehearsal = (error: unknown) => session().log(`rehearsal: ${String(error)}`);
  let rehearsed = false;
  documents.onDidOpen(({ document }) => {
    session().workspace.opened(document);
    void indexing.run();
    tellStatus(document);
    if (session().file(document.uri) && !rehearsed) {
      rehearsed = true;
      void rehearse(session(), document, host).catch(logRehearsal);
    }
  });
  documents.onDidChangeContent(({ document }) => {
    session().workspace.background.disturbed();
    diagnostics.changed(document);
  });
  documents.onDidClose(({ document }) => {
    told.delete(uriKey(document.uri));
    diagnostics.closed(document.uri);
    void session().workspace.closed(document.uri);
  });

  /** What the status item showed last of each open file. */
  const told = new Map<string, string>();

  function tellStatus(file: OpenFile): void {
    if (!session().client.own.volumeStatus) return;
    const volume = session().workspace.volumeOf(file.uri);
    const { around } = volume.current();
    const { id, stated } = around.volume;
    const status: VolumeStatusParams = {
      uri: file.uri,
      folder: volume.uri,
      name: id ?? volume.name,
      title: stated?.title ?? (id === null ? null : (around.catalogue.byId(id)?.title ?? null)),
      documents: around.volume.documents.length,
      persons: around.gazetteer.listed.length,
      terms: around.terms.listed.length,
      loading: volume.isLoading,
      resolved: indexing.resolvedOf(volume),
    };
    const said = JSON.stringify(status);
    if (told.get(uriKey(file.uri)) === said) return;
    told.set(uriKey(file.uri), said);
    void connection.sendNotification(VOLUME_STATUS, status);
  }

  registerStructure(connection, session);
  registerNavigation(connection, session);
  registerCitations(connection, session);
  registerReading(connection, session);
  registerWorkspaceSymbols(connection, session);
  registerEditing(connection, session);
  registerCodeActions(connection, session);
  registerFileOperations(connection, session);
  documents.listen(connection);
  return { initialized, shutdown: () => session().keeping.flush() };
}

/** What is kept for a client: of one to which less is told, other diagnostics are. */
function storeFor({ relatedInformation }: ClientAbilities, store: IndexStore | null): IndexStore | null {
  if (!store) return null;
  const { write } = store;
  return {
    get program() {
      return `${store.program} ${relatedInformation}`;
    },
    read: (name) => store.read(name),
    ...(write ? { write: (name: string, text: string) => write(name, text) } : {}),
    digest: (text) => store.digest(text),
  };
}

/** Threads tell what they found out by the same digests, where nothing is kept for another session. */
function nothingKept({ digest }: Indexer): IndexStore {
  return { program: 'this session', digest, read: () => Promise.resolve(null) };
}

/** Neither the server nor the client reads files: what is open is all there is. */
const NO_FILES: FileSystem = { read: () => Promise.resolve(null), list: () => Promise.resolve([]) };
