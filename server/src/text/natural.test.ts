import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { compareNatural } from './natural';

describe('natural order', () => {
  it('has numbers by value', () => {
    assert.deepEqual(['d10.txt', 'd2.txt', 'd2a.txt', 'D1.txt', 'd02.txt'].sort(compareNatural), [
      'D1.txt',
      'd2.txt',
      'd02.txt',
      'd2a.txt',
      'd10.txt',
    ]);
  });

  it('is that of the collator', () => {
    const collator = new Intl.Collator('en', { numeric: true });
    const name = fc.string({
      unit: fc.constantFrom('a', 'B', 'é', 'e', '\u0301', '0', '1', '2', '9', '-', '.', ' ', '/'),
    });
    fc.assert(
      fc.property(name, name, name, (start, a, b) => {
        assert.equal(
          Math.sign(compareNatural(start + a, start + b)),
          Math.sign(collator.compare(start + a, start + b)),
        );
      }),
      { numRuns: 2000 },
    );
  });
});
