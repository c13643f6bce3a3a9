import assert from 'node:assert/strict';
import fc from 'fast-check';
import { tokenize, tokenText } from './tokens';
import { NO_WORD, spellingOf, wordOf } from './words';

describe('the vocabulary', () => {
  it('gives a spelling one number, wherever it stands', () => {
    const a = tokenize('The Embassy told the embassy.');
    const b = tokenize('of Embassy');
    assert.equal(a.words[1], b.words[1]);
    assert.equal(a.words[1], wordOf('Embassy'));
    assert.notEqual(a.words[1], a.words[4]);
    assert.equal(spellingOf(a.words[4]!), 'embassy');
  });

  it('gives marks, digits and endless words none', () => {
    const read = tokenize(`1961, ${'x'.repeat(500)}`);
    assert.deepEqual([...read.words], [NO_WORD, NO_WORD, NO_WORD]);
    assert.equal(tokenText(read, 2).length, 500);
    assert.equal(wordOf(''), NO_WORD);
  });

  it('tells every word from every other, however many there are', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'É', 'z', 'Q'), minLength: 1 })), (list) => {
        const read = tokenize(list.join(' '));
        list.forEach((word, i) => {
          assert.equal(tokenText(read, i), word);
          assert.equal(read.words[i], wordOf(word));
        });
      }),
    );
    const many = Array.from({ length: 20_000 }, (_, n) =>
      [...n.toString(26)].map((c) => String.fromCharCode(97 + Number.parseInt(c, 26))).join(''),
    );
    const numbers = new Set(many.map(wordOf));
    assert.equal(numbers.size, many.length);
    for (const word of many) assert.equal(spellingOf(wordOf(word)), word);
  });
});
