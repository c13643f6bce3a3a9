import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isOneSlip, NearWords, slipKeys } from './nearWords';

describe('words one slip away', () => {
  const index = new NearWords(['secret', 'confidential', 'kohler', 'kohl']);

  it('are found for each sort of slip', () => {
    assert.deepEqual(index.near('secrt'), ['secret']);
    assert.deepEqual(index.near('seecret'), ['secret']);
    assert.deepEqual(index.near('sekret'), ['secret']);
    assert.deepEqual(index.near('secert'), ['secret']);
  });

  it('are not the word itself, nor words further away', () => {
    assert.deepEqual(index.near('secret'), []);
    assert.deepEqual(index.near('sekert'), []);
    assert.deepEqual([...index.near('kohle')].sort(), ['kohl', 'kohler']);
  });

  it('share all but one letter, or two neighbours', () => {
    assert.equal(isOneSlip('abcd', 'abdc'), true);
    assert.equal(isOneSlip('abcd', 'adcb'), false);
    assert.equal(isOneSlip('', 'a'), true);
  });

  it('have numbers: that of a form without a letter is that of the form as a word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }), (word) => {
        const [, ...forms] = slipKeys(word);
        const shorter = Array.from({ length: word.length }, (_, i) => word.slice(0, i) + word.slice(i + 1));
        assert.deepEqual(
          forms,
          shorter.map((form) => slipKeys(form)[0]),
        );
      }),
    );
  });

  it('are found among many', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 20 }), letters, (words, word) => {
        const expected = [...new Set(words)].filter((other) => isOneSlip(word, other));
        assert.deepEqual([...new NearWords(words).near(word)].sort(), expected.sort());
      }),
    );
  });
});
