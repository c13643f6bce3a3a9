import assert from 'node:assert/strict';
import { makeSurroundings } from '../cli/surroundings';
import { FileReading } from '../reader/file';
import { LineStore } from '../text/lines';
import { type LookedUp, type Lookups, recordLookups, restoreLookups, type StoredLookups } from './lookups';
import { type DocumentSummary, summarize } from './summary';

describe('look-ups', () => {
  const lists = makeSurroundings(null, [], null, null);
  const around = (...documents: DocumentSummary[]): LookedUp => ({
    ...lists,
    volume: makeSurroundings('frus1977-80v21', documents, null, null, { complete: false }).volume,
  });
  const one = summaryOf(1, 'One note.[1]\n\n[1] A note.');
  const two = summaryOf(2, 'No note.');
  const three = summaryOf(3, '[Page 12]\n\nWords.');

  /** The same look-ups, stored as text and restored. */
  function stored(lookups: Lookups): Lookups {
    const summaries: DocumentSummary[] = [];
    const numberOf = (summary: DocumentSummary) =>
      summaries.includes(summary) ? summaries.indexOf(summary) : summaries.push(summary) - 1;
    const text = JSON.stringify({ stored: lookups.stored({ numberOf }), summaries });
    const read = JSON.parse(text) as { stored: StoredLookups; summaries: DocumentSummary[] };
    return restoreLookups(read.stored, (number) => read.summaries[number]!);
  }

  /** Whether what was asked holds when documents one, two and three have become others. */
  function holds(ask: (asked: LookedUp) => unknown, ...documents: DocumentSummary[]): boolean {
    const { around: asked, lookups } = recordLookups(around(one, two, three));
    ask(asked);
    assert.ok(lookups.hold(around(one, two, three)), 'they hold where nothing changed');
    const now = { ...asked, ...around(...documents) };
    const held = lookups.hold(now);
    assert.equal(stored(lookups).hold(now), held, 'stored, they say the same');
    return held;
  }

  it('hold where another document changes than was asked for', () => {
    const changed = summaryOf(2, 'A note.[1]\n\n[1] New.');
    assert.equal(
      holds(({ volume }) => volume.byNumber('1'), one, changed, three),
      true,
    );
    assert.equal(
      holds(({ volume }) => volume.byNumber('2'), one, changed, three),
      false,
    );
  });

  it('hold where the title alone changes', () => {
    const retitled = { ...two, title: 'Another title' };
    assert.equal(
      holds(({ volume }) => volume.byNumber('2'), one, retitled, three),
      true,
    );
  });

  it('do not hold where a document that was missed has come', () => {
    assert.equal(
      holds(({ volume }) => volume.byNumber('4'), one, two, three, summaryOf(4, 'New.')),
      false,
    );
    assert.equal(
      holds(({ volume }) => volume.byPage('7'), one, two, three, summaryOf(4, '[Page 7]\n\nNew.')),
      false,
    );
  });

  it('know neighbours, the order, and whether the volume is whole', () => {
    assert.equal(
      holds(({ volume }) => volume.neighbour(one, 1), one, three),
      false,
    );
    assert.equal(
      holds(({ volume }) => volume.documents.length, one, two),
      false,
    );
    assert.equal(
      holds(({ volume }) => volume.complete, one, two),
      true,
    );
  });

  it('reach into other volumes', () => {
    const { around: asked, lookups } = recordLookups({
      ...around(one),
      otherVolume: (id: string) => (id === 'frus1977-80v22' ? around(two).volume : null),
    });
    asked.otherVolume?.('frus1977-80v22')?.byNumber('2');
    asked.otherVolume?.('frus1977-80v23');
    const then = (...documents: DocumentSummary[]) =>
      lookups.hold({
        ...around(one),
        otherVolume: (id) => (id === 'frus1977-80v22' ? around(...documents).volume : null),
      });
    assert.equal(then(two, three), true);
    assert.equal(then(three), false);
    assert.equal(lookups.hold({ ...around(one), otherVolume: () => around(two).volume }), false);
  });
});

function summaryOf(number: number, words: string): DocumentSummary {
  const text = `${number}. Telegram From the Embassy in Cyprus to the Department of State\n\n${words}\n`;
  return summarize(FileReading.of(LineStore.of(text)).documents[0]!.document, `d${number}.txt`, 0, 0);
}
