import assert from 'node:assert';
import { footnoteStops } from './footnoteStops';
import { fixture, MEMO, wordsOf } from './testing/fixture';

function check(marked: string, expected: readonly string[]): void {
  const read = fixture(marked);
  assert.deepStrictEqual(wordsOf(read, footnoteStops(read.snapshot.document, read.offset)), expected);
}

describe('footnote stops', () => {
  it('are calls in the text', () => check(MEMO.replace('leaves', '|leaves'), ['1', '2', '3']));
  it('are labels among the notes', () => check(MEMO.replace('approved', '|approved'), ['1.', '2.', '3.']));
});
