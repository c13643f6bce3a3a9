import assert from 'node:assert';
import { readVolumeList } from '../../archive/volumeList';
import { snapshotOfList } from '../../testing/listSnapshot';
import { subjectKey } from '../identity';
import { countUses, definitionOfEntry, entriesNaming, entryAt, hoverOfEntry, subjectOfEntry } from './entries';

const TEXT = [
  'Persons',
  '',
  'Caramanlis, Constantine, see Karamanlis',
  'Karamanlis, Konstantinos, Prime Minister of Greece',
  'Rossides, Eugene, lawyer',
  'Rossides, Zenon, Ambassador',
  'Rosides, see Rossides',
].join('\n');
const list = readVolumeList('persons', TEXT);
const entry = (words: string) => entryAt(list, TEXT.indexOf(words))!;

describe('entries of a list', () => {
  it('are found anywhere in their line', () => {
    assert.strictEqual(entry('Prime Minister').line, 3);
    assert.strictEqual(entryAt(list, 3), null);
  });

  it('that say “see” are defined where they refer to, if that is one entry', () => {
    assert.strictEqual(definitionOfEntry(list, entry('Caramanlis')), entry('Karamanlis, K'));
    assert.strictEqual(definitionOfEntry(list, entry('Rosides')), entry('Rosides'));
  });

  it('are named by themselves and by what refers to them', () => {
    assert.deepStrictEqual(
      entriesNaming(list, entry('Karamanlis, K')).map(({ line }) => line),
      [2, 3],
    );
  });

  it('are counted by their mentions', () => {
    const snapshot = snapshotOfList(list);
    const subject = subjectOfEntry(snapshot, entry('Karamanlis, K'))!;
    assert.strictEqual(subjectOfEntry(snapshot, entry('Caramanlis')), null);
    const once = { key: subjectKey(subject) };
    const uses = countUses(snapshot, [[once, once], [], [once]]);
    assert.deepStrictEqual([...uses], [[3, { mentions: 3, documents: 2 }]]);
    const hover = hoverOfEntry({ ...snapshot, uses }, entry('Caramanlis'));
    assert.deepStrictEqual(hover.blocks, [
      { kind: 'title', text: 'Karamanlis, Konstantinos' },
      { kind: 'paragraph', text: 'Prime Minister of Greece' },
      { kind: 'remark', text: 'Named 3 times in 2 documents' },
    ]);
  });
});
