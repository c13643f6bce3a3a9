import assert from 'node:assert/strict';
import { readVolumeList } from '../archive/volumeList';
import { snapshotOfList } from '../testing/listSnapshot';
import { lintList } from './lintList';

/** What is reported of a list of persons, as `line code` with lines from 0. */
function check(text: string, levels: Parameters<typeof lintList>[1]['levels'] = {}): string[] {
  const snapshot = snapshotOfList(readVolumeList('persons', text), []);
  return lintList(snapshot, { levels: { 'person/unused': 'off', ...levels }, file: '/v/persons.txt' }).map(
    ({ code, span }) => `${text.slice(0, span.start).split('\n').length - 1} ${code}`,
  );
}

describe('what is reported of a list', () => {
  const BARE = 'Persons\n\nBerg, Anna, Minister\nHolm\nLund, Olaf, Chief of Customs\n';

  it('is what the rules find', () => {
    assert.deepEqual(check(BARE), ['3 person/list-form']);
  });

  it('is not what a comment suppresses, for the next entry, for a stretch, for the file', () => {
    const next = '<!-- frus-disable-next-line person/list-form: printed so -->\nHolm\n';
    assert.deepEqual(check(BARE.replace('Holm\n', next)), []);
    assert.deepEqual(check(`${BARE.replace('Holm\n', next)}Moen\n`), ['6 person/list-form']);
    const stretch = '<!-- frus-disable person/list-form -->\nHolm\nHovda\n<!-- frus-enable person/list-form -->\n';
    assert.deepEqual(check(`${BARE.replace('Holm\n', stretch)}Moen\n`), ['8 person/list-form']);
    assert.deepEqual(check(`<!-- frus-disable-file -->\n${BARE}`), []);
  });

  it('goes by lines however they end', () => {
    const text = BARE.replace('Holm\n', '<!-- frus-disable-next-line person/list-form -->\nHolm\nHovda\n');
    const codes = (list: string) => check(list).map((line) => line.replace(/^\d+ /, ''));
    for (const end of ['\r\n', '\r'])
      assert.deepEqual(codes(text.replaceAll('\n', end)), ['person/list-form'], JSON.stringify(end));
  });

  it('tells of a comment that hides nothing, or names no rule', () => {
    const useless = '<!-- frus-disable-next-line person/list-order -->\nHolm\n';
    assert.deepEqual(check(BARE.replace('Holm\n', useless)), ['3 suppress/unused', '4 person/list-form']);
    const unknown = '<!-- frus-disable-next-line person/no-such -->\nHolm\n';
    assert.ok(check(BARE.replace('Holm\n', unknown)).includes('3 suppress/unknown-rule'));
  });
});
