import assert from 'node:assert/strict';
import fc from 'fast-check';
import { tokenize } from './tokens';
import { WordFilter } from './wordFilter';

describe('word filter', () => {
  const may = (words: string[], text: string) => new WordFilter(words).mayHoldToken(tokenize(text), 0);

  it('knows words of the set in any case', () => {
    for (const text of ['von', 'Von', 'VON']) assert.equal(may(['von', 'della'], text), true, text);
  });

  it('tells by length, first and last letter', () => {
    assert.equal(may(['von', 'della'], 'vodka'), false);
    assert.equal(may(['von', 'della'], 'van'), true);
    assert.equal(may(['von', 'della'], 'vow'), false);
  });

  it('says yes to letters that change with their case', () => {
    assert.equal(may(['i\u0307zmir'], 'İzmir'), true);
    assert.equal(may(['kelvin'], '\u212aelvin'), true);
  });

  it('never misses a word', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^\p{L}+$/u)), fc.stringMatching(/^\p{L}+$/u), (others, word) => {
        fc.pre(tokenize(word).count === 1); // a letter newer than the tables of tokens
        assert.equal(may([...others, word.toLowerCase()], word), true);
      }),
    );
  });
});
