import assert from 'node:assert/strict';
import fc from 'fast-check';
import { bestChain, type Choice } from './fit';

/** The heaviest chain by trying them all. */
function heaviest(choices: readonly Choice[]): number {
  let best = 0;
  const extend = (from: number, run: number, rank: number, weight: number): void => {
    best = Math.max(best, weight);
    for (let i = from; i < choices.length; i++) {
      const c = choices[i]!;
      if (c.run > run && c.first > rank && c.weight > 0) extend(i + 1, c.run, c.last, weight + c.weight);
    }
  };
  extend(0, -1, -1, 0);
  return best;
}

describe('the best chain', () => {
  const choice = fc.record({
    step: fc.nat(2),
    first: fc.nat(5),
    wide: fc.nat(1),
    weight: fc.integer({ min: 1, max: 9 }),
  });
  const choices = fc.array(choice, { maxLength: 9 }).map((steps) => {
    let run = 0;
    return steps.map(({ step, first, wide, weight }): Choice => {
      run += step;
      return { run, first, last: first + wide, weight };
    });
  });

  it('weighs as much as the heaviest of all chains, and is one', () => {
    fc.assert(
      fc.property(choices, (list) => {
        const chain = bestChain(list, 7).map((i) => list[i]!);
        chain.forEach((c, i) => {
          const before = chain[i - 1];
          if (before) assert.ok(c.run > before.run && c.first > before.last);
        });
        assert.equal(
          chain.reduce((n, c) => n + c.weight, 0),
          heaviest(list),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('prefers the earlier of two that weigh the same', () => {
    const same = [0, 5].map((run): Choice => ({ run, first: 0, last: 0, weight: 3 }));
    assert.deepEqual(bestChain(same, 1), [0]);
    assert.deepEqual(bestChain([], 0), []);
  });

  it('takes time in proportion to the candidates, not to candidates times notes', () => {
    const many = Array.from(
      { length: 60000 },
      (_, i): Choice => ({ run: i, first: i % 5000, last: i % 5000, weight: 1 }),
    );
    assert.equal(bestChain(many, 5000).length, 5000);
  });
});
