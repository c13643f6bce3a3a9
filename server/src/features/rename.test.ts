import assert from 'node:assert';
import { renamableAt, rename } from './rename';
import { apply, fixture, MEMO } from './testing/fixture';

/** The text after the footnote at the cursor got another label, or why it cannot. */
function check(marked: string, label: string, expected: string | RegExp): void {
  const read = fixture(marked);
  const result = rename(read.snapshot, read.offset, label);
  if (typeof expected !== 'string') {
    assert.match('refused' in result ? result.refused : 'not refused', expected);
    return;
  }
  assert.strictEqual('edits' in result ? apply(read.text, result.edits) : result.refused, expected);
}

describe('rename', () => {
  const renamed = MEMO.replace('delegation.2', 'delegation.8')
    .replace('  2. ', '  8. ')
    .replace('footnote 2', 'footnote 8');

  it('changes call, label and the wordings that name the note, from either place', () => {
    check(MEMO.replace('delegation.2', 'delegation.|2'), '8', renamed);
    check(MEMO.replace('  2. ', '  |2. '), '8', renamed);
  });

  it('keeps how calls and labels are written', () => {
    const text = '4. Editorial Note[^1]\n\nThe talks began.[^2]\n\n[^1]: Source: Sample Documents.\n[^2]: See below.\n';
    check(text.replace('[^2]\n', '[^|2]\n'), '7', text.replaceAll('[^2]', '[^7]'));
    const raised = '4. Editorial Note¹\n\nThe talks began.²\n\n¹ Source: Sample Documents.\n² See below.\n';
    check(raised.replace('began.²', 'began.|²'), '7', raised.replaceAll('²', '⁷'));
  });

  it('refuses what is no label, and a label that is taken', () => {
    check(MEMO.replace('  2. ', '  |2. '), 'two', /no footnote number/);
    check(MEMO.replace('  2. ', '  |2. '), '3', /already/);
  });

  it('changes the number of the document', () => {
    check(MEMO.replace('7. Memo', '|7. Memo'), '8', MEMO.replace('7. Memo', '8. Memo'));
    check(MEMO.replace('7. Memo', '7|. Memo'), 'VII', /no number of a document/);
    check(`${MEMO.replace('7. Memo', '|7. Memo')}\n8. Editorial Note\n\nThe talks began.\n`, '8', /already/);
  });

  it('renames nothing but numbers', () => {
    for (const word of ['Shultz approved', 'delegation.2 It', 'Document 3'])
      assert.strictEqual(renamableAt(fixture(MEMO).snapshot, MEMO.indexOf(word) + 2), null);
  });
});
