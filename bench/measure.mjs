/** The measurements: one file while somebody types in it, and a folder that is opened. Times are in milliseconds. */
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { NoAnswer, pause, Session } from './session.mjs';

/** What is typed, one key after another. */
const TYPED = 'The Ambassador said that he would report on the matter in the course of the week. ';

/** Requests of one kind that are asked for warm. */
const WARM = 20;

/**
 * Opens one file, asks what an editor asks, then types in the middle of it. Each key is answered by diagnostics and symbols before the
 * next; at the end a burst of keys is typed without waiting.
 * @param {import('./servers.mjs').Server} server
 * @param {{ keys: number, seconds: number, patience: number }} limits
 */
export async function measureFile(server, file, { keys, seconds, patience }) {
  const folder = path.dirname(file);
  const text = fs.readFileSync(file, 'utf8');
  return inSession(server, folder, patience, async (session, result) => {
    result.bytes = Buffer.byteLength(text);
    result.start = await session.start();
    await pause(server.settle ?? 200);
    const opened = performance.now();
    const uri = session.open(file, text);
    result.firstDiagnostics = (await session.diagnostics(uri, 1, null)) - opened;
    result.lastDiagnostics = Math.max(result.firstDiagnostics, (await session.allDiagnostics(uri)) - opened);
    const ask = async (method, params) => {
      const asked = performance.now();
      const answer = await session.request(method, { textDocument: { uri }, ...params });
      return { ms: performance.now() - asked, answer };
    };
    const first = await ask('textDocument/documentSymbol', {});
    result.firstSymbols = first.ms;
    result.symbols = count(first.answer);
    const at = placeIn(text, server.look ?? /\.\d/u, 1);
    for (const feature of ['definition', 'hover', 'completion']) {
      if (!session.offers(feature)) continue;
      await ask(`textDocument/${feature}`, { position: at });
      const times = [];
      for (let i = 0; i < WARM; i++) times.push((await ask(`textDocument/${feature}`, { position: at })).ms);
      result[feature] = times;
    }
    result.memoryOpen = session.memory()?.now;
    Object.assign(result, await type(session, uri, text, { keys, seconds }));
    result.memoryPeak = session.memory()?.peak;
  });
}

/** Keys in the middle of the text. */
async function type(session, uri, text, { keys, seconds }) {
  const position = placeIn(text, session.server.type ?? /[a-z] [a-z]/u, 1, 0.5);
  let version = 1;
  const key = () => {
    version++;
    const change = {
      range: { start: { ...position }, end: { ...position } },
      text: TYPED[(version - 2) % TYPED.length],
    };
    position.character++;
    void session.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [change] });
    return version;
  };
  const toDiagnostics = [];
  const toSymbols = [];
  const begun = performance.now();
  for (let i = 0; i < keys && performance.now() - begun < seconds * 1000; i++) {
    const pressed = performance.now();
    const diagnostics = session.diagnostics(uri, key()).then((at) => toDiagnostics.push(at - pressed));
    const symbols = session
      .request('textDocument/documentSymbol', { textDocument: { uri } })
      .then(() => toSymbols.push(performance.now() - pressed));
    await Promise.all([diagnostics, symbols]);
  }
  await pause(300);
  // Sixty keys, 30 ms apart, without waiting: how long after the last are its diagnostics there?
  let last = 0;
  for (let i = 0; i < 60; i++) {
    last = performance.now();
    key();
    await pause(30);
  }
  return { toDiagnostics, toSymbols, burst: (await session.diagnostics(uri, version)) - last };
}

/** Opens a folder: how long until a symbol of the workspace is found, and until all its diagnostics are there. */
export async function measureFolder(server, folder, { patience }) {
  return inSession(server, folder, patience, async (session, result) => {
    const begun = performance.now();
    await session.start();
    const files = fs
      .readdirSync(folder, { recursive: true })
      .map((name) => path.join(folder, name))
      .filter((name) => server.files.test(name));
    if (server.opensOne) session.open(files[0]);
    while (session.capabilities.workspaceSymbolProvider) {
      const found = await session.request('workspace/symbol', { query: server.symbol ?? 'Memorandum' });
      if (found?.length > 0) {
        result.firstSymbol = performance.now() - begun;
        break;
      }
      if (performance.now() - begun > patience) break;
      await pause(10);
    }
    if (session.capabilities.diagnosticProvider?.workspaceDiagnostics) {
      const asked = await session.request('workspace/diagnostic', { previousResultIds: [] });
      result.allDiagnostics = performance.now() - begun;
      result.diagnostics = asked.items.reduce((sum, { items = [] }) => sum + items.length, 0);
    }
    result.files = files.length;
    result.memoryPeak = session.memory()?.peak;
  });
}

/** Milliseconds after which what a server has done at its start is over. */
const SETTLED = 9000;

/**
 * Opens a workspace of many volumes twice, as somebody does who comes back: what was found out the first time is kept in `storage`.
 * @returns the first and the second start
 */
export async function measureStarts(server, folder, { patience, storage }) {
  const starts = [];
  for (const name of ['first', 'second']) {
    const options = { ...server.initializationOptions, storage: pathToFileURL(storage).href };
    const result = await inSession(
      { ...server, initializationOptions: options },
      folder,
      patience,
      async (session, now) => {
        const begun = performance.now();
        await session.start();
        const { items } = await session.request('workspace/diagnostic', { previousResultIds: [] });
        now.allDiagnostics = performance.now() - begun;
        now.files = items.length;
        now.diagnostics = items.reduce((sum, { items: found = [] }) => sum + found.length, 0);
        await pause(SETTLED);
        now.memory = session.memory()?.now;
        now.memoryPeak = session.memory()?.peak;
      },
    );
    starts.push({ name, ...result });
  }
  return starts;
}

/** Measures in a session of its own, which ends in any case; what was measured before something went wrong is kept, with what it was. */
async function inSession(server, folder, patience, work) {
  const session = new Session(server, folder, patience);
  const result = {};
  try {
    await work(session, result);
  } catch (error) {
    result.error = error instanceof NoAnswer ? error.message : (error.stack ?? String(error));
  } finally {
    await session.stop();
  }
  return result;
}

/** How many symbols a tree of them holds. */
function count(symbols) {
  return (symbols ?? []).reduce((sum, { children }) => sum + 1 + count(children), 0);
}

/** Where a pattern first matches behind a part of the text: line and character, from 0, `delta` characters on. */
export function placeIn(text, pattern, delta, fraction = 0.3) {
  const from = Math.floor(text.length * fraction);
  const match = pattern.exec(text.slice(from));
  const before = text.slice(0, from + (match ? match.index + delta : 0)).split('\n');
  return { line: before.length - 1, character: before.at(-1).length };
}
