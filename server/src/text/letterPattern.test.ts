import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LetterPattern } from './letterPattern';

const PATTERNS = [
  /\p{L}/u,
  /\p{Lu}/u,
  /\p{Ll}/u,
  /\p{M}/u,
  /\p{N}/u,
  /[^\p{L}\p{N}]+/u,
  /^[^\p{Ll}]*\d[^\p{Ll}]*$/u,
  /^[\p{Lu}‘’'“][\p{L}\p{M}.’-]*,?$/u,
  /\[[^\]]{0,4}\p{Lu}\]|\b\p{Lu}\.$/u,
  /[\p{Lu}]x|a\p{Ll}/iu,
];

describe('letterPattern', () => {
  it('finds what the pattern finds in texts of Western letters and of all others', () => {
    const western = fc.constantFrom(...'aZxáÉþÞªº÷×²½ 1.,;[]’“”–—€•\u00a0\u00ad');
    const other = fc.constantFrom(...'ÿßµłŁДд中ǅ⁴ⁱ\u0301ſ\u212a\u{1d400}');
    const texts = fc.oneof(
      fc.string({ unit: western, maxLength: 8 }),
      fc.string({ unit: fc.oneof(western, other), maxLength: 8 }),
    );
    for (const pattern of PATTERNS) {
      const same = new LetterPattern(pattern);
      fc.assert(
        fc.property(texts, (text) => {
          assert.deepEqual(same.exec(text), pattern.exec(text));
          assert.equal(same.test(text), pattern.test(text));
        }),
      );
    }
  });

  it('says of each character what the class says', () => {
    for (const pattern of PATTERNS.slice(0, 5)) {
      const same = new LetterPattern(pattern);
      for (let code = 0; code < 0x3000; code++) {
        const character = String.fromCharCode(code);
        assert.equal(same.test(character), pattern.test(character), `${pattern.source} U+${code.toString(16)}`);
      }
    }
  });

  it('replaces all that matches where it is global, else the first', () => {
    assert.equal(new LetterPattern(/\p{Lu}+/gu).replaceIn('Él y AB', '-'), '-l y -');
    assert.equal(new LetterPattern(/\p{Lu}+/u).replaceIn('Łódź AB', '-'), '-ódź AB');
  });
});
