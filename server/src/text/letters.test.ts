import assert from 'node:assert/strict';
import { isLetter, isLower, isMark, isUpper } from './letters';

describe('letters', () => {
  it('are what Unicode says', () => {
    for (let code = 0; code < 0x3000; code++) {
      const character = String.fromCharCode(code);
      const name = `U+${code.toString(16)}`;
      assert.equal(isLetter(code), /\p{L}/u.test(character), name);
      assert.equal(isUpper(code), /\p{Lu}/u.test(character), name);
      assert.equal(isLower(code), /\p{Ll}/u.test(character), name);
      assert.equal(isMark(code), /\p{M}/u.test(character), name);
    }
  });

  it('are none behind the end of a text', () => {
    for (const is of [isLetter, isUpper, isLower, isMark]) assert.equal(is(''.charCodeAt(0)), false);
  });
});
