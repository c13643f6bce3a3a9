import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createNodeFileSystem } from './nodeFileSystem';

describe('files of the machine', () => {
  const folder = mkdtempSync(join(tmpdir(), 'frus-files-'));
  const uri = (name: string) => pathToFileURL(join(folder, name)).href;
  before(() => writeFileSync(join(folder, 'd1.txt'), '\uFEFF1. Editorial Note\n'));
  after(() => rmSync(folder, { recursive: true }));

  it('are read without the byte order mark, and those that are not there as null', async () => {
    const files = createNodeFileSystem();
    assert.equal(await files.read(uri('d1.txt')), '1. Editorial Note\n');
    assert.equal(await files.read(uri('d2.txt')), null);
  });

  it('are read by threads once one took long, and read the same', async () => {
    let asked = 0;
    // Each look at the clock is a second after the one before.
    const files = createNodeFileSystem(() => 1000 * asked++);
    assert.equal(await files.read(uri('d1.txt')), '1. Editorial Note\n');
    assert.equal(asked, 2);
    assert.equal(await files.read(uri('d1.txt')), '1. Editorial Note\n');
    assert.equal(await files.read(uri('d2.txt')), null);
    assert.equal(asked, 2, 'nobody waits for a file any more');
  });

  it('stand in the list of their folder', async () => {
    assert.deepEqual(await createNodeFileSystem().list(pathToFileURL(folder).href), [{ name: 'd1.txt', kind: 'file' }]);
  });
});
