import assert from 'node:assert/strict';
import fc from 'fast-check';
import { difference } from './difference';

describe('the difference of two lists', () => {
  it('is empty for equal lists', () => {
    assert.deepEqual(difference([1, 2], [1, 2]), { from: 2, removed: 0, inserted: 0 });
  });

  it('lets what the lists share at both ends be counted once', () => {
    assert.deepEqual(difference([1, 1], [1, 1, 1]), { from: 2, removed: 0, inserted: 1 });
    assert.deepEqual(difference([1, 1, 1], [1]), { from: 1, removed: 2, inserted: 0 });
  });

  it('makes the second list of the first', () => {
    const list = fc.array(fc.integer({ min: 0, max: 2 }), { maxLength: 12 });
    fc.assert(
      fc.property(list, list, (before, after) => {
        const { from, removed, inserted } = difference(before, after);
        const made = before.toSpliced(from, removed, ...after.slice(from, from + inserted));
        assert.deepEqual(made, after);
      }),
    );
  });
});
