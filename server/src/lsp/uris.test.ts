import assert from 'node:assert/strict';
import { folderOf, inFolder, nameOf, uriKey } from './uris';

describe('uris', () => {
  it('are one where two spellings mean one file', () => {
    for (const [a, b] of [
      ['file:///c%3A/frus/d1.txt', 'file:///C:/frus/d1.txt'],
      ['file:///a/d%20%281%29.txt', 'file:///a/d (1).txt'],
      ['file:///a/%C3%A4.txt', 'file:///a/ä.txt'],
    ] as const)
      assert.equal(uriKey(a), uriKey(b));
    assert.notEqual(uriKey('file:///a/d1.txt'), uriKey('file:///a/D1.txt'));
    assert.equal(uriKey('file:///a/100%.txt'), 'file:///a/100%.txt');
  });

  it('lie in folders, but those without a path', () => {
    assert.equal(folderOf('file:///a/frus1981-88v05/d1.txt'), 'file:///a/frus1981-88v05');
    assert.equal(folderOf('vscode-vfs://github/o/r/d1.txt'), 'vscode-vfs://github/o/r');
    for (const uri of ['untitled:Untitled-1', 'untitled:/a/b.txt', 'file:///d1.txt', 'd1.txt', ''])
      assert.equal(folderOf(uri), null, uri);
  });

  it('have names as people read them', () => {
    assert.equal(nameOf('file:///a/v%20%C3%A4/d%201.txt'), 'd 1.txt');
    assert.equal(nameOf('file:///a/100%.txt'), '100%.txt');
  });

  it('are made of a folder and any name', () => {
    const made = inFolder('file:///a', 'd#1?.txt');
    assert.equal(made, 'file:///a/d%231%3F.txt');
    assert.equal(nameOf(made), 'd#1?.txt');
  });
});
