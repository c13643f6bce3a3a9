import assert from 'node:assert';
import { renumberReferences } from './renumber';
import { apply, fixture, MEMO } from './testing/fixture';

/** The wording of the last note, and what it becomes when Document 3 is to be 5; what names it in the text stays. */
function check(note: string, expected: string): void {
  const text = MEMO.replace('See Document 3 and footnote 2 above.', note).replace(
    'receive',
    'read Document 3 and receive',
  );
  const { snapshot } = fixture(text, { documents: ['2', '3', '4', '9'] });
  const made = apply(text, renumberReferences(snapshot, '3', '5'));
  assert.strictEqual(made, text.replace(note, expected));
}

describe('a document with another number', () => {
  it('is named by it in the apparatus', () => check('See Document 3.', 'See Document 5.'));
  it('is so in lists, and where a note of it is named', () =>
    check(
      'See Documents 2 and 3; footnote 1, Document 3; Document 9.',
      'See Documents 2 and 5; footnote 1, Document 5; Document 9.',
    ));
  it('moves the end of a range, and not what lies inside', () => {
    check('See Documents 2–3.', 'See Documents 2–5.');
    check('See Documents 2–4.', 'See Documents 2–4.');
  });
});
