import assert from 'node:assert/strict';
import { TestClient } from '../../lsp/testing/client';
import { PERSONS, TestFolder, telegram } from '../../lsp/testing/folder';
import { runFrus } from '../testing/frus';

const VOLUME = 'frus1977-80v21';

interface Output {
  readonly files: readonly {
    readonly file: string;
    readonly diagnostics: readonly {
      readonly code: string;
      readonly range: [number, number];
      readonly message: string;
    }[];
  }[];
}

describe('frus lint of lists', function () {
  this.timeout(180_000);

  let folder: TestFolder;
  beforeEach(() => {
    folder = new TestFolder({
      'frus.yaml': 'lint: { profile: pedantic }\n',
      [`${VOLUME}/persons.txt`]: PERSONS,
      [`${VOLUME}/Terms.txt`]: 'NATO, North Atlantic Treaty Organization\nKGB Committee for State Security\n',
      [`${VOLUME}/d1.txt`]: telegram(1, 'Not printed.', 'Secretary Vance met Karamanlis in the NATO building.'),
      [`${VOLUME}/d2.txt`]: telegram(2, 'Vance was in Athens.'),
    });
  });
  afterEach(() => folder.dispose());

  const lint = async (args: readonly string[], input?: string) => {
    const { stdout, stderr } = await runFrus(
      ['lint', '--format', 'json', ...args],
      folder.path,
      input === undefined ? {} : { input },
    );
    assert.equal(stderr, '');
    return new Map((JSON.parse(stdout) as Output).files.map(({ file, diagnostics }) => [file, diagnostics]));
  };
  const codes = async (file: string, args: readonly string[], input?: string) =>
    (await lint(args, input)).get(`${VOLUME}/${file}`)!.map(({ code, range: [start] }) => `${start} ${code}`);

  const IN_PERSONS = ['96 person/unused', '142 person/list-form', '142 person/list-order', '142 person/unused'];
  const IN_TERMS = ['0 term/list-order', '41 term/list-form', '41 term/unused'];

  it('finds what the editor finds', async () => {
    const client = await TestClient.start({ folders: [folder.uri()] });
    try {
      // Who is named is counted when all documents are read.
      await client.request('workspace/diagnostic', { previousResultIds: [] });
      const found = await lint([VOLUME]);
      for (const name of ['persons.txt', 'Terms.txt']) {
        const uri = folder.uri(`${VOLUME}/${name}`);
        await client.open(
          uri,
          name === 'persons.txt'
            ? PERSONS
            : 'NATO, North Atlantic Treaty Organization\nKGB Committee for State Security\n',
        );
        const editor = (await client.diagnostics(uri)).map(({ code, message }) => `${code}: ${message}`);
        assert.ok(editor.length > 2);
        assert.deepEqual(
          found.get(`${VOLUME}/${name}`)!.map(({ code, message }) => `${code}: ${message}`),
          editor,
        );
      }
    } finally {
      await client.stop();
    }
  });

  it('looks at all documents for who is named nowhere, whichever files are asked for', async () => {
    assert.deepEqual(await codes('persons.txt', [VOLUME]), IN_PERSONS);
    assert.deepEqual(await codes('Terms.txt', [VOLUME, '--jobs', '2']), IN_TERMS);
    assert.deepEqual(await codes('persons.txt', [`${VOLUME}/persons.txt`]), IN_PERSONS);
    const parts = await Promise.all(['1/2', '2/2'].map((shard) => lint([VOLUME, '--shard', shard])));
    const whole = await lint([VOLUME]);
    assert.deepEqual(new Map(parts.flatMap((part) => [...part]).sort()), new Map([...whole].sort()));
  });

  it('takes a list from standard input', async () => {
    const text = PERSONS.replace('Clifford, Clark M.\n', '');
    const piped = await codes('persons.txt', ['--stdin', '--stdin-filename', `${VOLUME}/persons.txt`], text);
    assert.deepEqual(piped, ['96 person/unused']);
  });

  it('keeps by the cache who is named, and sees a change in a document', async () => {
    const cached = () => codes('persons.txt', [VOLUME, '--cache']);
    assert.deepEqual(await cached(), IN_PERSONS);
    assert.deepEqual(await cached(), IN_PERSONS);
    folder.write(`${VOLUME}/d2.txt`, telegram(2, 'Vance and Vest were in Athens.'));
    assert.deepEqual(await cached(), IN_PERSONS.slice(1));
  });

  it('knows a list in the baseline and in what is ignored', async () => {
    await runFrus(['lint', '--write-baseline', 'known.json', VOLUME], folder.path);
    folder.write(`${VOLUME}/persons.txt`, PERSONS.replace('Vest, George S.', 'Vest'));
    assert.deepEqual(await codes('persons.txt', [VOLUME, '--baseline', 'known.json']), ['96 person/unused']);
    folder.write('.frusignore', 'persons.txt\n');
    assert.ok(!(await lint([VOLUME])).has(`${VOLUME}/persons.txt`));
  });
});
