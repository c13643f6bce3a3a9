import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { DiagnosticSeverity, type Location, type WorkspaceDiagnosticReport } from 'vscode-languageserver';
import { createNodeIndexStore } from './nodeIndexStore';
import { ABLE, TestClient } from './testing/client';
import { TestFolder, telegram } from './testing/folder';
import { uriKey } from './uris';

const VOLUME = 'frus1977-80v21';
const SOURCE = 'Source: Department of State, Central Foreign Policy File. Secret.';
const PERSONS = 'Gromyko, Andrei A., Soviet Foreign Minister\n';

/** What marks, in the tests, that something comes from the store and was not found anew. */
const MARK = 'kept';

/** What is kept of a volume, without the look-ups of its documents. */
type Record = { files: { documents: ({ entry: { diagnostics: object[] } } | null)[] }[] };

describe('a second session', () => {
  let folder: TestFolder;
  let storage: string;
  beforeEach(() => {
    folder = new TestFolder({
      [`${VOLUME}/d1.txt`]: telegram(1, SOURCE),
      [`${VOLUME}/d2.txt`]: telegram(2, `${SOURCE} Gromyko was told.`),
      [`${VOLUME}/d3.txt`]: telegram(3, `${SOURCE} See footnote 2, Document 2.`),
      [`${VOLUME}/notes.txt`]: 'what to do next week\n',
      [`${VOLUME}/persons.txt`]: PERSONS,
    });
    storage = mkdtempSync(join(tmpdir(), 'frus-storage-'));
  });
  afterEach(() => {
    folder.dispose();
    rmSync(storage, { recursive: true });
  });

  async function session<R>(
    ask: (client: TestClient) => Promise<R>,
    capabilities = ABLE,
    settings: unknown = {},
  ): Promise<R> {
    const options = { storage: pathToFileURL(storage).href };
    const client = await TestClient.start({ folders: [folder.uri()], options, capabilities, settings });
    const answer = await ask(client);
    await client.stop();
    return answer;
  }

  /** Codes of all diagnostics by file. */
  async function found(client: TestClient): Promise<{ [file: string]: unknown[] }> {
    const { items } = await client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', {
      previousResultIds: [],
    });
    return Object.fromEntries(
      items.map((item) => [item.uri.split('/').pop()!, item.kind === 'full' ? item.items.map(({ code }) => code) : []]),
    );
  }

  /** Adds a diagnostic to each document in the store. */
  async function mark(): Promise<void> {
    const store = createNodeIndexStore(storage, __filename);
    const name = uriKey(folder.uri(VOLUME));
    const [first, ...lookups] = (await store.read(name))!.split('\n');
    const record = JSON.parse(first!) as Record;
    const start = { line: 0, character: 0 };
    for (const { documents } of record.files)
      for (const document of documents)
        document?.entry.diagnostics.push({ range: { start, end: start }, message: MARK, code: MARK });
    await store.write(name, [JSON.stringify(record), ...lookups].join('\n'));
  }

  const write = (name: string, text: string) => writeFileSync(fileURLToPath(folder.uri(`${VOLUME}/${name}`)), text);

  it('takes over what the first found where nothing has changed', async () => {
    const first = await session(found);
    assert.deepEqual(first, {
      'persons.txt': [],
      'd1.txt': [],
      'd2.txt': [],
      'd3.txt': ['footnote/number-out-of-range'],
    });
    await mark();
    assert.deepEqual(await session(found), {
      'persons.txt': [],
      'd1.txt': [MARK],
      'd2.txt': [MARK],
      'd3.txt': ['footnote/number-out-of-range', MARK],
    });
  });

  it('finds anew what was changed meanwhile, and what depends on it', async () => {
    await session(found);
    await mark();
    write(
      'd2.txt',
      telegram(2, SOURCE).replace('went on.[1]', 'went on.[1] They ended.[2]').concat('[2] Not found.\n'),
    );
    assert.deepEqual(await session(found), {
      'persons.txt': [],
      'd1.txt': [MARK],
      'd2.txt': [],
      'd3.txt': [],
    });
    await mark();
    assert.deepEqual(
      await session(found),
      { 'persons.txt': [], 'd1.txt': [MARK, MARK], 'd2.txt': [MARK], 'd3.txt': [MARK] },
      'and keeps that, too',
    );
  });

  it('finds anew what depends on a file that has gone or come, and on what the team says of the volume', async () => {
    await session(found);
    await mark();
    rmSync(fileURLToPath(folder.uri(`${VOLUME}/d2.txt`)));
    assert.deepEqual(await session(found), { 'persons.txt': [], 'd1.txt': [MARK], 'd3.txt': [] });
    write('d2.txt', telegram(2, SOURCE));
    assert.deepEqual((await session(found))['d3.txt'], ['footnote/number-out-of-range']);
    await mark();
    write('d4.txt', telegram(4, `${SOURCE} See Document 50.`));
    assert.deepEqual((await session(found))['d4.txt'], []);
    await mark();
    write('frus.yaml', 'volume:\n  last: 9\n');
    assert.deepEqual((await session(found))['d4.txt'], ['reference/document']);
  });

  it('does not take what was open and never saved for what is on disk', async () => {
    const uri = folder.uri(`${VOLUME}/d2.txt`);
    const typed = telegram(2, SOURCE).replace('went on.[1]', 'went on.[1] They ended.[2]').concat('[2] Not found.\n');
    const first = await session(async (client) => {
      await client.open(uri, typed);
      return found(client);
    });
    assert.deepEqual(first['d3.txt'], []);
    await mark();
    assert.deepEqual((await session(found))['d3.txt'], ['footnote/number-out-of-range']);
  });

  it('loses nothing where it ends at once', async () => {
    await session(found);
    await mark();
    write('d2.txt', telegram(2, SOURCE));
    await session((client) => client.request('workspace/symbol', { query: 'Telegram' }));
    assert.deepEqual((await session(found))['d1.txt'], [MARK]);
  });

  it('finds all anew with other lists, settings, or for a client that is told less', async () => {
    const isMarked = async (capabilities = ABLE) => JSON.stringify(await session(found, capabilities)).includes(MARK);
    await session(found);
    await mark();
    assert.ok(await isMarked());
    const told = { ...ABLE, textDocument: { ...ABLE.textDocument, diagnostic: {} } };
    assert.ok(!(await isMarked(told)));
    await mark();
    write('persons.txt', `${PERSONS}Vance, Cyrus R., Secretary of State\n`);
    assert.ok(!(await isMarked(told)));
    await mark();
    write('frus.yaml', 'lint:\n  profile: pedantic\n');
    assert.ok(!(await isMarked(told)));
  });

  it('takes over what a thread found in a large volume, by the settings of the client', async () => {
    const SETTINGS = { profile: 'strict', rules: { 'footnote/number-out-of-range': 'warning' } };
    for (let number = 4; number <= 40; number++) folder.write(`${VOLUME}/d${number}.txt`, telegram(number, SOURCE));
    const kept: number[] = [];
    const severities = () =>
      session(
        async (client) => {
          const { items } = await client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', {
            previousResultIds: [],
          });
          // This session writes down what it has found out by itself later, and at its end.
          kept.push(readdirSync(storage).length);
          const codes = items.flatMap((item) => (item.kind === 'full' ? item.items : []));
          assert.equal(items.length, 41);
          return codes.map(({ code, severity }) => [code, severity]);
        },
        ABLE,
        SETTINGS,
      );
    const first = await severities();
    assert.deepEqual(
      first.filter(([code]) => code === 'footnote/number-out-of-range'),
      [['footnote/number-out-of-range', DiagnosticSeverity.Warning]],
    );
    assert.deepEqual(kept, [1]);
    await mark();
    const second = await severities();
    assert.equal(second.filter(([code]) => code === MARK).length, 40, 'all of it, as nothing has changed');
  });

  it('knows who is mentioned where', async () => {
    const references = async (client: TestClient) => {
      await client.request('workspace/diagnostic', { previousResultIds: [] });
      const uri = folder.uri(`${VOLUME}/persons.txt`);
      await client.open(uri, PERSONS);
      const context = { includeDeclaration: false };
      const all = await client.at<Location[]>('textDocument/references', uri, { line: 0, character: 2 }, { context });
      return all.map(({ uri: of, range }) => [of.split('/').pop(), range]);
    };
    const first = await session(references);
    assert.deepEqual(
      first.map(([name]) => name),
      ['d2.txt'],
    );
    assert.deepEqual(await session(references), first);
  });

  it('is not led astray by a damaged store, nor by that of another program', async () => {
    const first = await session(found);
    await mark();
    for (const name of readdirSync(storage)) writeFileSync(join(storage, name), '{"program":');
    assert.deepEqual(await session(found), first);
    const store = createNodeIndexStore(storage, __filename);
    const name = uriKey(folder.uri(VOLUME));
    await mark();
    const other = (await store.read(name))!.replace('"program":"', '"program":"another ');
    await store.write(name, other);
    assert.deepEqual(await session(found), first);
  });
});
