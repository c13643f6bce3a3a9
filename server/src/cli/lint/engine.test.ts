import assert from 'node:assert';
import { compilesAtCost } from './engine';

describe('compiling for speed', () => {
  it('is free where processors are left for it', () => {
    for (const [jobs, cores] of [
      [1, 2],
      [2, 4],
      [4, 8],
    ] as const)
      assert.equal(compilesAtCost(jobs, cores), false, `${jobs} of ${cores}`);
  });

  it('takes time from the work where the jobs need all processors', () => {
    for (const [jobs, cores] of [
      [1, 1],
      [2, 2],
      [8, 8],
    ] as const)
      assert.equal(compilesAtCost(jobs, cores), true, `${jobs} of ${cores}`);
  });
});
