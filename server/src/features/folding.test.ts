import assert from 'node:assert';
import { folds } from './folding';
import { fixture, MEMO, wordsOf } from './testing/fixture';

/** Compares the first and last words of each fold. */
function check(marked: string, expected: readonly string[]): void {
  const read = fixture(marked);
  const found = folds(read.snapshot.document).map(({ span, kind }) => {
    const [words = ''] = wordsOf(read, [span]);
    return `${words.slice(0, 9)} … ${words.slice(-9)}${kind === 'comment' ? ' (comment)' : ''}`;
  });
  assert.deepStrictEqual(found, expected);
}

describe('folding', () => {
  it('folds the document, its lists, sections, attachments and notes', () => {
    check(MEMO, [
      '7. Memora …  2 above.',
      'SUBJECT\n\n … in Geneva',
      'RECOMMEND … [Page 12]',
      'BACKGROUN …  result.3',
      'Tab A\n\nDr … d listen.',
      '1. Source …  2 above. (comment)',
      '1. Source …  by Burt.',
      '2. Shultz …  March 5.',
      '3. See Do …  2 above.',
    ]);
  });
});
