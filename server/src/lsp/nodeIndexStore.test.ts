import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createNodeIndexStore } from './nodeIndexStore';

describe('what is kept for the next session', () => {
  let folder: string;
  const store = (most?: number) => createNodeIndexStore(join(folder, 'kept'), __filename, most);
  const files = () => readdirSync(join(folder, 'kept')).map((name) => join(folder, 'kept', name));
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'frus-kept-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is read as it was written, by its name', async () => {
    await store().write('file:///frus1952-54v01', 'what is known, “curly” too');
    await store().write('file:///frus1952-54v02', 'of another');
    assert.equal(await store().read('file:///frus1952-54v01'), 'what is known, “curly” too');
    assert.equal(await store().read('file:///frus1952-54v03'), null);
  });

  it('is not there where a file was damaged', async () => {
    await store().write('a', 'whole and sound');
    const [file] = files();
    const text = readFileSync(file!, 'utf8');
    for (const damaged of [text.slice(0, -1), text.replace('sound', 'round'), '', 'no line']) {
      writeFileSync(file!, damaged);
      assert.equal(await store().read('a'), null, JSON.stringify(damaged));
    }
  });

  it('makes room: what was not used for the longest time goes', async () => {
    const small = store(250);
    for (const [i, name] of ['a', 'b', 'c'].entries()) {
      await small.write(name, name.repeat(50));
      for (const file of files()) if (readFileSync(file, 'utf8').endsWith(name)) utimesSync(file, i, i);
    }
    assert.notEqual(await small.read('a'), null, 'all have room, and this was used now');
    await small.write('d', 'd'.repeat(50));
    const left = await Promise.all(['a', 'b', 'c', 'd'].map(async (name) => (await small.read(name)) !== null));
    assert.deepEqual(left, [true, false, true, true]);
  });

  it('is left out where the folder cannot be written', async () => {
    writeFileSync(join(folder, 'kept'), 'a file in its place');
    await store().write('a', 'text');
    assert.equal(await store().read('a'), null);
  });

  it('tells programs apart', () => {
    assert.equal(store().program, store().program);
    writeFileSync(join(folder, 'other.js'), '// another');
    assert.notEqual(createNodeIndexStore(folder, join(folder, 'other.js')).program, store().program);
  });
});
