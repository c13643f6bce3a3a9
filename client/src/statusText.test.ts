import assert from 'node:assert/strict';
import type { VolumeStatusParams } from '../../server/src/lsp/protocol';
import { statusText } from './statusText';

const VOLUME: VolumeStatusParams = {
  uri: 'file:///w/frus1981-88v05/d1.txt',
  folder: 'file:///w/frus1981-88v05',
  name: 'frus1981-88v05',
  title: 'Soviet Union, March 1985–October 1986',
  documents: 13,
  persons: 1,
  terms: 0,
  loading: false,
  resolved: null,
};

describe('the text of the status item', () => {
  it('says volume, documents, lists, and what is reported here and in the volume', () => {
    assert.deepEqual(statusText(VOLUME, { here: 1, volume: 4 }), {
      text: 'Soviet Union, March 1985–October 1986',
      detail: '13 documents · 1 finding here, 4 in all · 1 person · 0 terms',
      busy: false,
    });
    assert.match(statusText(VOLUME, { here: 0, volume: 0 }).detail, /^13 documents · no findings ·/);
  });

  it('says how far the volume is read and checked', () => {
    const reading = statusText({ ...VOLUME, loading: true, resolved: 0 }, { here: 0, volume: 0 });
    assert.ok(reading.busy && reading.detail.startsWith('13 documents · being read · 1 person'));
    const checking = statusText({ ...VOLUME, resolved: 5 }, { here: 0, volume: 0 });
    assert.ok(checking.busy && checking.detail.includes('5 checked'));
  });

  it('names a volume without title by its id or folder, and a file by itself by what it is', () => {
    assert.equal(statusText({ ...VOLUME, title: null }, { here: 0, volume: 0 }).text, 'frus1981-88v05');
    const alone = { ...VOLUME, title: null, name: null, folder: null, documents: 1 };
    assert.equal(statusText(alone, { here: 0, volume: 0 }).text, 'FRUS document');
  });
});
