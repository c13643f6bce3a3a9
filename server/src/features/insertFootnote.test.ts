import assert from 'node:assert';
import { insertFootnote } from './insertFootnote';
import { apply, fixture, MEMO } from './testing/fixture';

/** The text after a footnote was inserted at the cursor, a `|` where the new note's text is to be written; or why not. */
function check(marked: string, expected: string | RegExp): void {
  const read = fixture(marked);
  const made = insertFootnote(read.snapshot, read.offset);
  if (typeof expected !== 'string') {
    assert.match('refused' in made ? made.refused : 'not refused', expected);
    return;
  }
  if ('refused' in made) assert.fail(made.refused);
  const { edit, offset } = made.cursor;
  const marks = made.edits.map((e) =>
    e === edit ? { span: e.span, text: `${e.text.slice(0, offset)}|${e.text.slice(offset)}` } : e,
  );
  assert.strictEqual(apply(read.text, marks), expected);
}

describe('insert footnote', () => {
  it('counts up the notes behind it, with the calls and wordings that name them', () => {
    check(
      MEMO.replace('delegation.2', 'deleg|ation.2'),
      MEMO.replace('delegation.2', 'delegation2.3')
        .replace('result.3', 'result.4')
        .replace('  2. Shultz', '  2. |\n  3. Shultz')
        .replace('  3. See', '  4. See')
        .replace('footnote 2', 'footnote 3'),
    );
  });

  it('puts a last note behind the others', () => {
    check(
      MEMO.replace('listen.', 'listen.|'),
      MEMO.replace('listen.', 'listen.4').replace('above.\n', 'above.\n  4. |\n'),
    );
  });

  it('writes it as its neighbours are written', () => {
    const text = '4. Editorial Note[1]\r\n\r\nThe talks began.\r\n\r\n[1] Source: Sample Documents.\r\n';
    check(
      text.replace('began.', 'began.|'),
      text.replace('began.', 'began.[2]').replace('Documents.\r\n', 'Documents.\r\n[2] |\r\n'),
    );
  });

  it('begins the notes of a document that has none', () => {
    check('4. Editorial Note\n\nThe talks began.|\n', '4. Editorial Note\n\nThe talks began.1\n\n  1. |\n');
  });

  it('puts the call behind the punctuation that closes the words', () => {
    check('4. Editorial Note\n\nThey met the KGB|.\n', '4. Editorial Note\n\nThey met the KGB.1\n\n  1. |\n');
    check(
      '4. Editorial Note\n\nHe said “never|.” Then left.\n',
      '4. Editorial Note\n\nHe said “never.”1 Then left.\n\n  1. |\n',
    );
    check('4. Editorial Note\n\nThe U|.S. view\n', '4. Editorial Note\n\nThe U1.S. view\n\n  1. |\n');
  });

  it('refuses places that no note can be called from', () => {
    check(MEMO.replace('Shultz approved', 'Shultz| approved'), /from a footnote/);
    check(MEMO.replace('[Page 12]', '[Pa|ge 12]'), /inside a call or page mark/);
  });
});
