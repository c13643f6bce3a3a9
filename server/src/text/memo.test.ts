import assert from 'node:assert/strict';
import { detached, Memo } from './memo';

describe('answers kept by text', () => {
  it('are found once for each text, also where there is none', () => {
    const asked: string[] = [];
    const memo = new Memo((text) => {
      asked.push(text);
      return text === 'none' ? undefined : text.length;
    });
    assert.deepEqual(
      ['talks', 'none', 'talks', 'none'].map((text) => memo.of(text)),
      [5, undefined, 5, undefined],
    );
    assert.deepEqual(asked, ['talks', 'none']);
  });

  it('are bounded', () => {
    let asked = 0;
    const memo = new Memo((text) => {
      asked++;
      return text;
    }, 2);
    for (const text of ['a', 'b', 'c', 'a']) assert.equal(memo.of(text), text);
    assert.equal(asked, 4);
  });

  it('have keys of their own', () => {
    assert.equal(detached('a long enough text'.slice(2)), 'long enough text');
  });
});
