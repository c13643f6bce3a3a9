import assert from 'node:assert/strict';
import type { DocumentSummary } from './summary';
import { createVolume, documentName, seemsComplete } from './volume';

/** A summary with what the tests are about. */
function summary(file: string, number: string | null, more: Partial<DocumentSummary> = {}): DocumentSummary {
  return {
    file,
    index: 0,
    start: 0,
    number,
    kind: 'telegram',
    title: '',
    place: null,
    date: null,
    opening: '',
    notes: [],
    pages: [],
    ...more,
  };
}

const names = (documents: readonly DocumentSummary[]) => documents.map((d) => documentName(d));

describe('createVolume', () => {
  it('orders documents by number, and those without by their files', () => {
    const volume = createVolume('frus1977-80v21', [
      summary('x.txt', '10'),
      summary('b.txt', '9'),
      summary('a.txt', '60a'),
      summary('z.txt', '60'),
    ]);
    assert.deepEqual(names(volume.documents), ['9', '10', '60', '60a']);
    const old = createVolume('frus1949v07p1', [summary('d10.txt', null), summary('d2.txt', null)]);
    assert.deepEqual(names(old.documents), ['2', '10']);
  });

  it('keeps the documents of one file together', () => {
    const volume = createVolume(null, [
      summary('all.txt', '2', { index: 1 }),
      summary('all.txt', '1'),
      summary('d3.txt', '3'),
    ]);
    assert.deepEqual(names(volume.documents), ['1', '2', '3']);
  });

  it('finds documents by number, neighbours by place', () => {
    const [first, second, third] = [summary('d1.txt', '1'), summary('d2.txt', null), summary('d3.txt', '3')];
    const volume = createVolume(null, [third, first, second]);
    assert.equal(volume.byNumber('3'), third);
    assert.equal(volume.byNumber('2'), second);
    assert.equal(volume.byNumber('4'), null);
    assert.equal(volume.neighbour(second, -1), first);
    assert.equal(volume.neighbour(second, 1), third);
    assert.equal(volume.neighbour(third, 1), null);
    assert.equal(volume.neighbour(summary('other.txt', null), 1), null);
  });

  it('finds no document where two bear its number', () => {
    const volume = createVolume(null, [summary('a.txt', '5'), summary('b.txt', '5')]);
    assert.equal(volume.byNumber('5'), null);
  });

  it('finds documents by page', () => {
    const one = summary('d1.txt', '1', { pages: ['2', '3'] });
    const two = summary('d2.txt', '2', { pages: ['5'] });
    const volume = createVolume(null, [one, two]);
    assert.equal(volume.byPage('3'), one);
    assert.equal(volume.byPage('4'), two);
    assert.equal(volume.byPage('9'), null);
  });

  it('cannot tell pages that restart in each document', () => {
    const volume = createVolume(null, [
      summary('d1.txt', '1', { pages: ['1', '2'] }),
      summary('d2.txt', '2', { pages: ['1'] }),
    ]);
    assert.equal(volume.byPage('1'), null);
    assert.equal(volume.byPage('2')?.number, '1');
  });
});

describe('seemsComplete', () => {
  const numbered = (n: number, cites: readonly string[] = []) =>
    Array.from({ length: n }, (_, i) => summary(`d${i + 1}.txt`, String(i + 1), { cites }));

  it('wants a row of documents from the first', () => {
    assert.equal(seemsComplete(numbered(40)), true);
    assert.equal(seemsComplete(numbered(10)), false);
    assert.equal(seemsComplete(numbered(60).slice(20)), false);
    assert.equal(seemsComplete(numbered(60).filter((_, i) => i % 5 !== 0 || i === 0)), false);
  });

  it('sees by their citations that later documents are still to come', () => {
    assert.equal(seemsComplete(numbered(40, ['12', '213'])), false);
  });
});

describe('what a volume is known to lack', () => {
  const documents = Array.from({ length: 40 }, (_, i) => summary(`d${i + 1}.txt`, String(i + 1)));

  it('is what lies outside of the stated numbers; inside, the text alone may be lacking', () => {
    const volume = createVolume(null, documents, { stated: { first: '1', last: '60' } });
    assert.deepEqual(
      ['0', '40', '41', '60', '60a', '61'].map((number) => volume.lacking(number)),
      ['outside', null, null, null, null, 'outside'],
    );
  });

  it('is what is not among a whole volume, unless it is stated otherwise', () => {
    assert.equal(createVolume(null, documents).lacking('41'), 'absent');
    assert.equal(createVolume(null, documents, { complete: false }).lacking('41'), null);
    assert.equal(createVolume(null, documents, { stated: { first: '1' } }).lacking('41'), 'absent');
  });

  it('is what was removed and did not come back', () => {
    const volume = createVolume(null, documents.slice(1), { complete: false, removed: new Set(['1', '2']) });
    assert.deepEqual(
      ['1', '2', '99'].map((number) => volume.lacking(number)),
      ['removed', null, null],
    );
  });
});
