import assert from 'node:assert/strict';
import fc from 'fast-check';
import { inOneLine } from './whiteSpace';

describe('a text in one line', () => {
  it('has a space where there was any white space, and none at its ends', () => {
    const piece = fc.constantFrom(
      ' ',
      '  ',
      '\n',
      '\t',
      '\u00a0',
      '\u2003',
      '\ufeff',
      'a',
      'Bé',
      '—',
      '“',
      '\u0001',
      '.',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        assert.equal(inOneLine(text), text.replace(/\s+/g, ' ').trim());
      }),
      { numRuns: 2000 },
    );
  });
});
