import assert from 'node:assert/strict';
import { splitBlocks } from '../reader/blocks';
import { Sign, signsOf } from './signs';

/** The signs of a text of one line. */
function signs(text: string): number {
  return signsOf(splitBlocks([text])[0]!);
}

describe('signs of a block', () => {
  it('are none in plain prose', () => {
    assert.equal(signs('The harvest of 1961 was good, and nobody spoke of it; that was all.'), 0);
  });

  it('are none in items, notes and pairs of marks as they are usual', () => {
    for (const text of [
      '  • The harvest',
      '  1. Not printed',
      '- The harvest',
      'one, two; three. Four',
      '     A further line',
    ])
      assert.equal(signs(text), 0, text);
  });

  const bearing: [Sign, string[]][] = [
    [Sign.Control, ['a\u0007b', 'a\u0092b', 'a\ufffdb']],
    [Sign.Garbled, ['Ã©tat', 'â€”']],
    [Sign.Quote, ['a “word', 'a word”']],
    [Sign.Parenthesis, ['a (word', 'a word)']],
    [Sign.SpaceBeforeMark, ['a word , or two', 'a word .', 'a word ; or two']],
    [Sign.LetterAtDigit, ['196l', 'l961', '19O60', '1I']],
    [Sign.Misread, ['of tlie harvest', 'Tlie harvest']],
    [Sign.Repeated, ['of the the harvest', 'The the harvest', 'été été']],
    [Sign.LongCapitals, ['to USUSSR talks']],
    [Sign.Tab, ['a\tword']],
    [Sign.TwoSpaces, ['a  word', '  1. a  word', 'é  a']],
    [Sign.SpaceBehindHyphen, ['a- word']],
    [Sign.TwoMarks, ['a word,, or', 'a word..']],
    [Sign.SpaceInQuotes, ['a “ word”', 'a “word ”']],
  ];
  for (const [sign, texts] of bearing)
    for (const text of texts)
      it(`tell ${Sign[sign]} in ${JSON.stringify(text)}`, () => {
        assert.notEqual(signs(text) & sign, 0);
      });

  it('are found once', () => {
    const [block] = splitBlocks(['a (word)']);
    signsOf(block!);
    block!.signs! |= Sign.Quote;
    assert.equal(signsOf(block!), Sign.Parenthesis | Sign.Quote);
  });
});
