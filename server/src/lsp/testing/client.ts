import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import path from 'node:path';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';
import type {
  ClientCapabilities,
  Diagnostic,
  InitializeResult,
  Position,
  PublishDiagnosticsParams,
  TextDocumentContentChangeEvent,
} from 'vscode-languageserver';

/** The capabilities of an editor that can do all that the server asks about. */
export const ABLE: ClientCapabilities = {
  textDocument: {
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    definition: { linkSupport: true },
    documentLink: { tooltipSupport: true },
    diagnostic: { relatedDocumentSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source.fixAll'] } } },
    rename: { prepareSupport: true },
  },
  workspace: {
    configuration: true,
    workspaceEdit: { documentChanges: true },
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
  },
};

/** A client of the real server: a process of its own, spoken to over its standard streams. */
export class TestClient {
  readonly published: PublishDiagnosticsParams[] = [];
  readonly logged: string[] = [];
  readonly requested: string[] = [];
  /** What the client answers to a request for the settings `frus`. */
  settings: unknown;
  private version = 1;

  private constructor(
    private readonly server: ChildProcessWithoutNullStreams,
    readonly connection: MessageConnection,
    readonly initialized: InitializeResult,
  ) {}

  /** Starts a server and shakes hands with it. `folders` are addresses. */
  static async start(
    capabilities: ClientCapabilities = ABLE,
    folders: readonly string[] = [],
    settings: unknown = {},
  ): Promise<TestClient> {
    // Compiled the server runs as it is; from its sources it needs the same loader as this test.
    const extension = path.extname(__filename);
    const main = path.join(__dirname, '..', `main${extension}`);
    const loader = extension === '.ts' ? ['--require', 'tsx/cjs'] : [];
    const server = spawn(process.execPath, [...loader, main, '--stdio']);
    const connection = createMessageConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    let client: TestClient | undefined;
    const early: (() => void)[] = [];
    const keep = (take: (client: TestClient) => void) =>
      client ? take(client) : early.push(() => client && take(client));
    connection.onRequest('client/registerCapability', () => null);
    connection.onRequest('workspace/configuration', () => [client?.settings ?? settings]);
    connection.onRequest((method: string) => {
      keep((c) => c.requested.push(method));
      return null;
    });
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      keep((c) => c.published.push(params));
    });
    connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      keep((c) => c.logged.push(message));
    });
    connection.listen();
    const initialized = await connection.sendRequest<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
      capabilities,
    });
    client = new TestClient(server, connection, initialized);
    for (const take of early) take();
    await connection.sendNotification('initialized', {});
    return client;
  }

  request<R>(method: string, params: unknown): Promise<R> {
    return this.connection.sendRequest<R>(method, params);
  }

  async open(uri: string, text: string, languageId = 'frus'): Promise<void> {
    this.version = 1;
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId, version: 1, text },
    });
  }

  async change(uri: string, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    this.version++;
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: this.version },
      contentChanges,
    });
  }

  /** A request about a place in a file. */
  at<R>(method: string, uri: string, position: Position, more: object = {}): Promise<R> {
    return this.request<R>(method, { textDocument: { uri }, position, ...more });
  }

  /** Pulls the diagnostics of a file until the answer is not `unchanged`. */
  async diagnostics(uri: string): Promise<Diagnostic[]> {
    const report = await this.request<{ items: Diagnostic[] }>('textDocument/diagnostic', { textDocument: { uri } });
    return report.items;
  }

  /** Waits until something is there; fails after five seconds. */
  async until<T>(ask: () => T | undefined): Promise<T> {
    for (const end = Date.now() + 5000; Date.now() < end; ) {
      const answer = ask();
      if (answer !== undefined) return answer;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    throw new Error('it did not come within five seconds');
  }

  /** Ends the server as the protocol asks, and gives its exit code. */
  async stop(): Promise<number | null> {
    const ended = new Promise<number | null>((resolve) => this.server.once('exit', resolve));
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    const code = await ended;
    this.connection.dispose();
    return code;
  }
}
