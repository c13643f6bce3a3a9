import assert from 'node:assert/strict';
import { exact } from './exact';

describe('exact lists', () => {
  it('hold what was gathered, and nothing that comes later', () => {
    const gathered = [1, 2];
    const kept = exact(gathered);
    gathered.push(3);
    assert.deepEqual(kept, [1, 2]);
  });

  it('are one where they are empty', () => {
    assert.equal(exact([]), exact<string>([]));
  });
});
