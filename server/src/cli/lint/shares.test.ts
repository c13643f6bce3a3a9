import assert from 'node:assert/strict';
import fc from 'fast-check';
import { shares } from './shares';

describe('shares of the work', () => {
  const size = (n: number) => n;

  it('are of about the same size', () => {
    assert.deepEqual(shares([1, 1, 1, 1, 1, 1, 6], 2, size), [[1, 1, 1, 1, 1, 1], [6]]);
    assert.deepEqual(shares([5, 5, 5, 5], 2, size), [
      [5, 5],
      [5, 5],
    ]);
  });

  it('are dealt out by number where all are empty', () => {
    assert.deepEqual(shares([0, 0, 0, 0], 2, size), [
      [0, 0],
      [0, 0],
    ]);
  });

  it('hold every item once and in order, and none is larger than its part by more than an item', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(100)), fc.integer({ min: 1, max: 8 }), (list, count) => {
        const made = shares(list, count, size);
        assert.deepEqual(made.flat(), list);
        assert.ok(made.length <= count && made.every((run) => run.length > 0));
        const sum = (run: readonly number[]) => run.reduce((a, b) => a + b, 0);
        for (const run of made) assert.ok(sum(run) <= sum(list) / count + Math.max(...list));
      }),
    );
  });
});
