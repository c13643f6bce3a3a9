import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fold } from './fold';

describe('fold', () => {
  it('keeps words and drops what carries no identity', () => {
    assert.equal(fold('O’Neill'), 'oneill');
    assert.equal(fold('U.S. Army, Europe'), 'us army europe');
    assert.equal(fold('— “Talks”…  [Paris]'), 'talks paris');
    assert.equal(fold('Jean-François'), 'jean francois');
    assert.equal(fold('…'), '');
  });

  it('gives plain text the key that it has among other letters', () => {
    const marks = ['a', 'B', 'z', '7', ' ', '.', ',', '’', '“', '–', '—', '…', '\u00a0', '[', '-', "'", '\n'];
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...marks) }), (text) => {
        // A letter with an accent sends a text the long way.
        assert.equal(fold(`é ${text}`), `e ${fold(text)}`.trim());
      }),
    );
  });
});
