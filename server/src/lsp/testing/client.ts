import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import path from 'node:path';
import {
  type CancellationToken,
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';
import type {
  ClientCapabilities,
  Diagnostic,
  DocumentDiagnosticReport,
  InitializeResult,
  Position,
  PublishDiagnosticsParams,
  TextDocumentContentChangeEvent,
} from 'vscode-languageserver';
import type { FolderEntry, InitializationOptions } from '../protocol';

/** The capabilities of an editor that can do all that the server asks about. */
export const ABLE: ClientCapabilities = {
  textDocument: {
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    definition: { linkSupport: true },
    documentLink: { tooltipSupport: true },
    diagnostic: { relatedDocumentSupport: true, relatedInformation: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source.fixAll'] } } },
    rename: { prepareSupport: true },
  },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    workspaceEdit: { documentChanges: true },
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
  },
};

export interface ClientOptions {
  readonly capabilities?: ClientCapabilities;
  /** Addresses of the workspace folders. */
  readonly folders?: readonly string[];
  readonly options?: InitializationOptions;
  /** The settings `frus`. */
  readonly settings?: unknown;
  /** Files that the client reads for the server, by their addresses. */
  readonly files?: Readonly<Record<string, string>>;
  /** What such a read waits for. */
  readonly beforeRead?: (uri: string) => Promise<void>;
}

/** A message that the server sent by itself. */
export interface Sent {
  readonly method: string;
  readonly params: unknown;
}

/** How long a test waits for what the server sends by itself, on a slow machine too. Milliseconds. */
const PATIENCE = 20_000;

/** A client of the real server: a process of its own, spoken to over its standard streams. */
export class TestClient {
  /** Notifications and requests of the server, in their order. */
  readonly sent: Sent[] = [];
  /** What the client answers to a request for the settings `frus`. */
  settings: unknown;
  initialized!: InitializeResult;
  /** Resolves with the exit code once the server has ended; null where a signal ended it. */
  readonly ended: Promise<number | null>;
  private readonly versions = new Map<string, number>();

  private constructor(
    readonly server: ChildProcessWithoutNullStreams,
    readonly connection: MessageConnection,
    options: ClientOptions,
  ) {
    this.settings = options.settings ?? {};
    // What is still asked of a server that has ended is answered by an error.
    this.ended = new Promise((resolve) => {
      server.once('close', (code) => {
        connection.dispose();
        resolve(code);
      });
    });
    const note = (method: string, params: unknown): void => {
      this.sent.push({ method, params });
    };
    connection.onRequest('workspace/configuration', (params) => {
      note('workspace/configuration', params);
      return [this.settings];
    });
    connection.onRequest('frus/fs/read', async ({ uri }: { uri: string }) => {
      await options.beforeRead?.(uri);
      return options.files?.[uri] ?? null;
    });
    connection.onRequest('frus/fs/list', ({ uri }: { uri: string }) => listed(options.files ?? {}, uri));
    connection.onRequest((method, params) => {
      note(method, params);
      return null;
    });
    connection.onNotification(note);
    connection.onUnhandledProgress((params) => note('$/progress', params));
    connection.listen();
  }

  /** Starts a server and shakes hands with it. */
  static async start(options: ClientOptions = {}): Promise<TestClient> {
    const client = TestClient.spawn(options);
    client.initialized = await client.request<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: (options.folders ?? []).map((uri) => ({ uri, name: uri })),
      capabilities: options.capabilities ?? ABLE,
      ...(options.options ? { initializationOptions: options.options } : {}),
    });
    await client.notify('initialized', {});
    return client;
  }

  /** Starts a server and says nothing yet. */
  static spawn(options: ClientOptions = {}): TestClient {
    // Compiled the server runs as it is; from its sources it needs the same loader as this test.
    const extension = path.extname(__filename);
    const main = path.join(__dirname, '..', `main${extension}`);
    const loader = extension === '.ts' ? ['--require', 'tsx/cjs'] : [];
    const server = spawn(process.execPath, [...loader, main, '--stdio']);
    server.stderr.pipe(process.stderr);
    const connection = createMessageConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    return new TestClient(server, connection, options);
  }

  request<R>(method: string, params: unknown, token?: CancellationToken): Promise<R> {
    return token
      ? this.connection.sendRequest<R>(method, params, token)
      : this.connection.sendRequest<R>(method, params);
  }

  notify(method: string, params: unknown): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  async open(uri: string, text: string, languageId = 'frus'): Promise<void> {
    this.versions.set(uri, 1);
    await this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
  }

  async change(uri: string, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    const version = (this.versions.get(uri) ?? 0) + 1;
    this.versions.set(uri, version);
    await this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
  }

  async close(uri: string): Promise<void> {
    await this.notify('textDocument/didClose', { textDocument: { uri } });
  }

  /** A request about a whole file. */
  of<R>(method: string, uri: string, more: object = {}): Promise<R> {
    return this.request<R>(method, { textDocument: { uri }, ...more });
  }

  /** A request about a place in a file. */
  at<R>(method: string, uri: string, position: Position, more: object = {}): Promise<R> {
    return this.request<R>(method, { textDocument: { uri }, position, ...more });
  }

  /** Tells that a file has come (1), changed (2) or gone (3) on disk. */
  async onDisk(uri: string, type: 1 | 2 | 3): Promise<void> {
    await this.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] });
  }

  /** The diagnostics of a file, pulled. */
  async diagnostics(uri: string): Promise<Diagnostic[]> {
    const report = await this.of<DocumentDiagnosticReport>('textDocument/diagnostic', uri);
    return report.kind === 'full' ? report.items : [];
  }

  /** What the server sent by itself under a method. */
  sentAs<P>(method: string): P[] {
    return this.sent.filter((message) => message.method === method).map(({ params }) => params as P);
  }

  /** What was published for a file last; waits until it is good. */
  published(uri: string, good: (diagnostics: Diagnostic[]) => boolean = () => true): Promise<PublishDiagnosticsParams> {
    return this.until(() => {
      const last = this.sentAs<PublishDiagnosticsParams>('textDocument/publishDiagnostics').findLast(
        (params) => params.uri === uri,
      );
      return last && good(last.diagnostics) ? last : undefined;
    });
  }

  /** Asks until there is an answer. */
  async until<T>(ask: () => T | undefined | Promise<T | undefined>): Promise<T> {
    for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
      const answer = await ask();
      if (answer !== undefined) return answer;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    throw new Error(`it did not come within ${PATIENCE} ms`);
  }

  /** Ends the server as the protocol asks, and gives its exit code. */
  async stop(): Promise<number | null> {
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    return this.ended;
  }
}

/** What a folder holds of files that are given by their addresses. */
function listed(files: Readonly<Record<string, string>>, folder: string): FolderEntry[] {
  const names = new Map<string, FolderEntry['kind']>();
  for (const uri of Object.keys(files)) {
    if (!uri.startsWith(`${folder}/`)) continue;
    const [name, ...below] = uri.slice(folder.length + 1).split('/');
    names.set(name!, below.length > 0 ? 'folder' : 'file');
  }
  return [...names].map(([name, kind]) => ({ name, kind }));
}
