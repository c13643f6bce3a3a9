import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type PlacedOccurrence, packOccurrences, Subjects, unpackOccurrences } from './placedOccurrences';

const PLAIN = { noNullPrototype: true };
const position = fc.record({ line: fc.nat(5000), character: fc.nat(5000) }, PLAIN);
const occurrence: fc.Arbitrary<PlacedOccurrence> = fc.record(
  {
    key: fc.string(),
    cites: fc.option(fc.string()),
    role: fc.constantFrom('definition' as const, 'call' as const, 'mention' as const),
    range: fc
      .tuple(position, position)
      .map(([a, b]) => (a.line < b.line || (a.line === b.line && a.character <= b.character) ? [a, b] : [b, a]))
      .map(([start, end]) => ({ start: start!, end: end! })),
  },
  PLAIN,
);

describe('packed occurrences', () => {
  it('come out as they went in, in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.array(occurrence)), (documents) => {
        const subjects = new Subjects();
        const packed = documents.map((all) => packOccurrences(all, subjects));
        const again = new Subjects([...subjects.all]);
        assert.deepEqual(
          packed.map((one) => unpackOccurrences(one, again)),
          documents,
        );
      }),
    );
  });

  it('take some ten characters each', () => {
    const range = { start: { line: 40, character: 60 }, end: { line: 40, character: 70 } };
    const packed = packOccurrences([{ key: 'person gromyko', cites: null, role: 'mention', range }], new Subjects());
    assert.ok(packed.length <= 12, packed);
  });

  it('are refused where they were packed with other subjects, or are cut off', () => {
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
    const packed = packOccurrences([{ key: 'term salt', cites: null, role: 'mention', range }], new Subjects());
    assert.throws(() => unpackOccurrences(packed, new Subjects()), RangeError);
    assert.throws(() => unpackOccurrences(packed.slice(1), new Subjects(['term salt'])), RangeError);
  });
});
