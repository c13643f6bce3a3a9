/** A language server as an editor runs it: started over stdio, spoken to by `vscode-jsonrpc`, its memory looked at. */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';

/** What the editor of the measurements can do. Servers that offer pulled diagnostics are asked for them. */
const CAPABILITIES = {
  general: { positionEncodings: ['utf-16'] },
  window: { workDoneProgress: true },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    symbol: {},
    diagnostics: { refreshSupport: true },
  },
  textDocument: {
    synchronization: { dynamicRegistration: true },
    publishDiagnostics: { versionSupport: true },
    diagnostic: { dynamicRegistration: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    definition: {},
    hover: { contentFormat: ['markdown', 'plaintext'] },
    completion: {},
  },
};

/** Thrown where a server gives no answer in time. */
export class NoAnswer extends Error {}

export class Session {
  /** Diagnostics that were published: arrival in `performance.now()` milliseconds, and the version they are of. */
  #published = [];
  #waiting = new Set();
  /** When the server last asked that diagnostics be pulled again. */
  #refreshed = { at: 0, look: undefined };

  /**
   * @param {import('./servers.mjs').Server} server
   * @param {string} folder the workspace
   * @param {number} patience how long a request may take, in milliseconds
   */
  constructor(server, folder, patience) {
    this.server = server;
    this.folder = folder;
    this.patience = patience;
    this.documents = new Map();
  }

  /** Starts the server and shakes hands. @returns {Promise<number>} milliseconds that it took */
  async start() {
    const begun = performance.now();
    const [command, ...args] = this.server.command;
    this.process = spawn(command, args, { stdio: ['pipe', 'pipe', 'ignore'], cwd: this.folder });
    this.process.stdin.on('error', () => undefined);
    this.gone = new Promise((_, reject) => {
      this.process.once('exit', (code) => reject(new Error(`the server ended with code ${code}`)));
    });
    this.gone.catch(() => undefined);
    this.connection = createMessageConnection(
      new StreamMessageReader(this.process.stdout),
      new StreamMessageWriter(this.process.stdin),
    );
    this.#answerServer();
    this.connection.listen();
    const uri = pathToFileURL(this.folder).href;
    const { capabilities } = await this.request('initialize', {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: path.basename(this.folder) }],
      capabilities: CAPABILITIES,
      initializationOptions: this.server.initializationOptions ?? {},
    });
    await this.connection.sendNotification('initialized', {});
    if (this.server.settings)
      await this.connection.sendNotification('workspace/didChangeConfiguration', { settings: this.server.settings });
    this.capabilities = capabilities;
    this.registered = new Set();
    return performance.now() - begun;
  }

  /** What servers ask of an editor. */
  #answerServer() {
    const { connection } = this;
    const setting = (section) =>
      (section ?? '').split('.').reduce((value, key) => value?.[key], this.server.settings ?? {}) ?? null;
    connection.onRequest('workspace/configuration', ({ items }) => items.map(({ section }) => setting(section)));
    connection.onRequest('client/registerCapability', ({ registrations }) => {
      for (const { method } of registrations) this.registered?.add(method);
      return null;
    });
    connection.onRequest('client/unregisterCapability', () => null);
    connection.onRequest('window/workDoneProgress/create', () => null);
    connection.onRequest('workspace/diagnostic/refresh', () => {
      this.#refreshed.at = performance.now();
      this.#refreshed.look?.();
      return null;
    });
    connection.onRequest('workspace/semanticTokens/refresh', () => null);
    for (const [method, answer] of Object.entries(this.server.answers?.(this) ?? {}))
      connection.onRequest(method, answer);
    connection.onNotification('textDocument/publishDiagnostics', ({ uri, version, diagnostics }) => {
      this.#published.push({ uri, version, at: performance.now(), count: diagnostics.length });
      for (const look of this.#waiting) look();
    });
    connection.onError(() => undefined);
  }

  /** Whether diagnostics are asked for; else the server publishes them. */
  get pulls() {
    return Boolean(this.capabilities.diagnosticProvider) || this.registered.has('textDocument/diagnostic');
  }

  /** Whether the server said that it offers a feature. */
  offers(feature) {
    return Boolean(this.capabilities[`${feature}Provider`]) || this.registered.has(`textDocument/${feature}`);
  }

  /** Sends a request. Rejects with {@link NoAnswer} after the session's patience. */
  async request(method, params) {
    let timer;
    const late = new Promise((_, reject) => {
      timer = setTimeout(
        () => reject(new NoAnswer(`${method}: no answer in ${this.patience / 1000} s`)),
        this.patience,
      );
    });
    try {
      return await Promise.race([this.connection.sendRequest(method, params), late, this.gone]);
    } finally {
      clearTimeout(timer);
    }
  }

  notify(method, params) {
    return this.connection.sendNotification(method, params);
  }

  /** Opens a file. @returns {string} its address */
  open(file, text = fs.readFileSync(file, 'utf8')) {
    const uri = pathToFileURL(file).href;
    void this.notify('textDocument/didOpen', {
      textDocument: { uri, languageId: this.server.languageId, version: 1, text },
    });
    return uri;
  }

  /** The diagnostics of a version, pulled or published. @returns {Promise<number>} when they came, by `performance.now()` */
  async diagnostics(uri, version, previousResultId) {
    if (this.pulls) {
      const report = await this.request('textDocument/diagnostic', {
        textDocument: { uri },
        ...(this.resultId && previousResultId !== null ? { previousResultId: this.resultId } : {}),
      });
      this.resultId = report?.resultId;
      return performance.now();
    }
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#waiting.delete(look);
        reject(new NoAnswer(`no diagnostics in ${this.patience / 1000} s`));
      }, this.patience);
      const asked = performance.now();
      const look = () => {
        const found = this.#published.find(
          (p) => p.uri === uri && (p.version === undefined ? p.at >= asked : p.version >= version),
        );
        if (!found) return;
        clearTimeout(timer);
        this.#waiting.delete(look);
        resolve(found.at);
      };
      this.#waiting.add(look);
      look();
    });
  }

  /**
   * Asks for diagnostics again whenever the server says that there are more (or waits for what it publishes), until it has said nothing
   * for a while. @returns {Promise<number>} when the last came, by `performance.now()`
   */
  async allDiagnostics(uri, quiet = 5000) {
    let last = performance.now();
    for (;;) {
      const from = performance.now();
      const more = await new Promise((resolve) => {
        const timer = setTimeout(() => resolve(false), quiet);
        this.#refreshed.look = () => {
          clearTimeout(timer);
          resolve(true);
        };
        if (this.#refreshed.at > last) this.#refreshed.look();
      });
      this.#refreshed.look = undefined;
      const published = this.#published.filter((p) => p.uri === uri).at(-1)?.at ?? 0;
      if (published > last) last = published;
      if (!more && published < from) return last;
      if (more && this.pulls) last = await this.diagnostics(uri, 1, null);
    }
  }

  /** Memory of the server now and at its most, in MB; null where the system does not tell. */
  memory() {
    try {
      const status = fs.readFileSync(`/proc/${this.process.pid}/status`, 'utf8');
      const field = (name) => Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024);
      return { now: field('VmRSS'), peak: field('VmHWM') };
    } catch {
      return null;
    }
  }

  async stop() {
    const gone = new Promise((resolve) => this.process.once('exit', resolve));
    try {
      await Promise.race([this.connection.sendRequest('shutdown'), pause(2000)]);
      await this.notify('exit');
    } catch {
      // It has ended by itself.
    }
    await Promise.race([gone, pause(2000)]);
    this.process.kill('SIGKILL');
    this.connection.dispose();
  }
}

/** Waits some milliseconds. */
export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
