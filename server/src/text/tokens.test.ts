import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isSpace } from './span';
import { isCapitalised, isWord, kindOf, spaceBefore, TokenKind, tokenize, tokenText } from './tokens';

/** Each token as `text:kind`, with a blank in front where white space stands before it. */
function tokens(text: string): string[] {
  const read = tokenize(text);
  return Array.from(
    { length: read.count },
    (_, i) => `${spaceBefore(read, i) ? ' ' : ''}${tokenText(read, i)}:${TokenKind[kindOf(read, i)]}`,
  );
}

describe('tokens', () => {
  it('are words by their capitals, numbers, and marks', () => {
    assert.deepEqual(tokens('The KGB’s J. McNamara met 12 (men).'), [
      ' The:Capital',
      ' KGB:Caps',
      '’:Mark',
      's:Lower',
      ' J:Initial',
      '.:Mark',
      ' McNamara:Mixed',
      ' met:Lower',
      ' 12:Number',
      ' (:Mark',
      'men:Lower',
      '):Mark',
      '.:Mark',
    ]);
  });

  it('part words from numbers that are glued to them', () => {
    assert.deepEqual(tokens('aside.2 F104 19712'), [
      ' aside:Lower',
      '.:Mark',
      '2:Number',
      ' F:Initial',
      '104:Number',
      ' 19712:Number',
    ]);
  });

  it('keep accents with their letters, put together or apart, and soft hyphens', () => {
    for (const word of ['Müller', 'Müller'.normalize('NFD'), 'Mül\u00ADler', 'Ёлкин'])
      assert.deepEqual(tokens(word), [` ${word}:Capital`]);
  });

  it('take a character beyond the basic plane as one mark', () => assert.deepEqual(tokens('😀'), [' 😀:Mark']));

  it('hold every character that is no white space, once and in order', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (text) => {
        const read = tokenize(text);
        let end = 0;
        for (let i = 0; i < read.count; i++) {
          assert.ok(read.starts[i]! >= end && read.ends[i]! > read.starts[i]!);
          for (let c = end; c < read.starts[i]!; c++) assert.ok(isSpace(text.charCodeAt(c)));
          end = read.ends[i]!;
          assert.ok(!isCapitalised(kindOf(read, i)) || isWord(kindOf(read, i)));
        }
        for (let c = end; c < text.length; c++) assert.ok(isSpace(text.charCodeAt(c)));
      }),
      { numRuns: 500 },
    );
  });

  it('may be more than the buffers hold at first', () => assert.equal(tokenize('a '.repeat(20000)).count, 20000));
});
