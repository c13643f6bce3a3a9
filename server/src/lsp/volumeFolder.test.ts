import assert from 'node:assert/strict';
import { OpenFile } from './documents';
import type { FileSystem } from './fileSystem';
import { Background } from './scheduling';
import { telegram } from './testing/folder';
import { manyDocuments } from './testing/manyDocuments';
import { MEMO, PERSONS, TELEGRAM, TERMS } from './testing/volume';
import { NOWHERE, VolumeFolder } from './volumeFolder';

const FOLDER = 'file:///w/frus1981-88v05';
const NO_OTHERS = {
  known: {},
  find: () => null,
  statementOf: () => null,
  loadStatement: () => Promise.resolve(),
};

/** A folder whose files are held in memory, and how often each was read. */
function folderOf(texts: Record<string, string>) {
  const files = new Map(Object.entries(texts));
  const reads = new Map<string, number>();
  const system: FileSystem = {
    read: async (uri) => {
      const name = uri.slice(FOLDER.length + 1);
      reads.set(name, (reads.get(name) ?? 0) + 1);
      return files.get(name) ?? null;
    },
    list: async () => [...files.keys()].map((name) => ({ name, kind: 'file' as const })),
  };
  let changes = 0;
  const volume = new VolumeFolder(FOLDER, system, NO_OTHERS, () => changes++, new Background(), NOWHERE);
  return { files, reads, volume, changes: () => changes };
}

const WHOLE = { 'd1.txt': TELEGRAM, 'd2.txt': MEMO, 'persons.txt': PERSONS, 'terms.txt': TERMS };
const numbers = (volume: VolumeFolder) => volume.current().around.volume.documents.map(({ number }) => number);
const file = (name: string, text: string) => new OpenFile(`${FOLDER}/${name}`, 'frus', 1, text);

describe('a folder as a volume', () => {
  it('is read once, its documents in order, its lists, and nothing that is no transcription', async () => {
    const { volume, reads, changes } = folderOf({
      ...WHOLE,
      'notes.txt': 'Buy milk.\n',
      'readme.md': '# 3. Editorial Note\n',
    });
    await Promise.all([volume.load(), volume.load()]);
    assert.deepEqual(numbers(volume), ['1', '2']);
    const { around } = volume.current();
    assert.equal(around.volume.id, 'frus1981-88v05');
    assert.equal(around.gazetteer.listed.length, 4);
    assert.equal(around.terms.listed.length, 1);
    assert.ok([...reads.values()].every((times) => times === 1) && !reads.has('readme.md'));
    assert.equal(changes(), 1);
  });

  it('is known by the first lines of all documents of a file, whether blank lines or a number part them', async () => {
    const close = [telegram(7, 'Not found.'), telegram(8, 'Not found.')].join('\n');
    const { volume } = folderOf({
      'all.txt': manyDocuments(3),
      'two.txt': close,
      'rest.txt': `\n${telegram(9, 'Not found.')}`,
    });
    await volume.skim();
    assert.deepEqual(
      volume.unread.map(({ line, text }) => `${line} ${text.slice(0, 8)}`),
      ['0 1. Memor', '12 2. Memor', '24 3. Memor', '0 7. Teleg', '8 8. Teleg', '1 9. Teleg'],
    );
  });

  it('is known by the first lines of its files before it is read, if somebody asks, and then by their documents', async () => {
    const { volume } = folderOf(WHOLE);
    await volume.skim();
    assert.deepEqual(numbers(volume), []);
    assert.deepEqual(
      volume.unread.map(({ uri, line, text }) => `${uri}:${line} ${text.slice(0, 12)}`),
      [`${FOLDER}/d1.txt:0 1. Telegram `, `${FOLDER}/d2.txt:0 2. Memorandu`],
    );
    await volume.load();
    assert.deepEqual(volume.unread, []);
    assert.deepEqual(numbers(volume), ['1', '2']);
  });

  it('has an open file as the editor has it, and as on disk when it is closed', async () => {
    const { volume } = folderOf(WHOLE);
    await volume.load();
    const open = file('d2.txt', MEMO.replace(/^2\./, '22.'));
    volume.opened(open);
    assert.deepEqual(numbers(volume), ['1', '22']);
    await volume.wasClosed(open.uri);
    assert.deepEqual(numbers(volume), ['1', '2']);
  });

  it('takes in files that come, change and go', async () => {
    const { volume, files, changes } = folderOf(WHOLE);
    await volume.load();
    files.set('d3.txt', MEMO.replace(/^2\./, '3.'));
    await volume.refresh(`${FOLDER}/d3.txt`);
    assert.deepEqual(numbers(volume), ['1', '2', '3']);
    files.delete('d1.txt');
    await volume.refresh(`${FOLDER}/d1.txt`);
    assert.deepEqual(numbers(volume), ['2', '3']);
    files.delete('persons.txt');
    await volume.refresh(`${FOLDER}/persons.txt`);
    assert.deepEqual(volume.current().around.gazetteer.listed, []);
    assert.equal(changes(), 4);
  });

  it('reads a list that is open as it is typed', async () => {
    const { volume } = folderOf(WHOLE);
    await volume.load();
    const persons = file('persons.txt', PERSONS);
    volume.opened(persons);
    const before = volume.current();
    assert.equal(before.around.gazetteer.listed.length, 4);
    const end = { line: PERSONS.split('\n').length - 1, character: 0 };
    persons.update([{ range: { start: end, end }, text: 'Simons, Thomas W., Director\n' }], 2);
    assert.equal(volume.current().around.gazetteer.listed.length, 5);
    assert.notEqual(volume.current().structure, before.structure);
  });

  it('stays the same to what rests on it while an edit changes nothing that others see', async () => {
    const { volume } = folderOf(WHOLE);
    await volume.load();
    const open = file('d2.txt', MEMO);
    volume.opened(open);
    const { structure } = volume.current();
    const edit = (wording: string, text: string) => {
      const [line, character] = [MEMO.split('\n').findIndex((l) => l.includes(wording)), 0];
      open.update([{ range: { start: { line, character }, end: { line, character } }, text }], open.version + 1);
    };
    edit('Korniyenko has', 'It is said that ');
    assert.equal(volume.current().structure, structure);
    // A further note is one that other documents can name.
    edit('  3. On the first', '  4. Not printed.\n');
    assert.notEqual(volume.current().structure, structure);
  });

  it('knows nothing of a volume of which it has not read all', async () => {
    const { volume } = folderOf(WHOLE);
    assert.equal(volume.current().around.volume.complete, false);
    assert.deepEqual(numbers(volume), []);
    const alone = new VolumeFolder(
      null,
      { read: async () => null, list: async () => [] },
      NO_OTHERS,
      () => undefined,
      new Background(),
      NOWHERE,
    );
    await alone.load();
    assert.equal(alone.name, null);
    assert.equal(alone.listUri('persons'), null);
  });
});
