import assert from 'node:assert/strict';
import { tokenize } from './tokens';
import { lowerText, WordFacts, WordTest, WordValues } from './wordFacts';

describe('what is known of words', () => {
  it('is found once for a spelling, and anew for what has no number', () => {
    const long = 'y'.repeat(100);
    let asked = 0;
    const lengths = new WordFacts((spelling) => {
      asked++;
      return spelling.length;
    });
    const read = tokenize(`talks talks ${long} talks ${long}`);
    assert.deepEqual(
      [0, 1, 2, 3, 4].map((i) => lengths.of(read, i)),
      [5, 5, 100, 5, 100],
    );
    assert.equal(asked, 3);
  });

  it('is a test, a value, or the lower case', () => {
    const read = tokenize('MOSCOW and Moscow 12');
    const cities = WordTest.inAnyCase(new Set(['moscow']));
    assert.deepEqual(
      [0, 1, 2, 3].map((i) => cities.of(read, i)),
      [true, false, true, false],
    );
    const halves = new WordValues((spelling) => ({ first: spelling.slice(0, 3) }));
    assert.equal(halves.of(read, 0).first, 'MOS');
    assert.equal(halves.of(read, 0), halves.of(read, 0));
    assert.deepEqual(
      [0, 1, 2, 3].map((i) => lowerText(read, i)),
      ['moscow', 'and', 'moscow', '12'],
    );
  });
});
