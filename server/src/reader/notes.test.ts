import assert from 'node:assert/strict';
import { notesOf, readOne } from './testKit';

const HEADING = '12. Letter From President Eisenhower to Prime Minister Gerhardsen 1';

/** Notes are written by `write`; they must be read as they were meant, whatever stands above. */
function check(
  write: (label: number) => string,
  separator = '\n',
  above = 'Thank you for your letter.2 I was glad of it.3',
): void {
  const texts = ['Source: Eisenhower Library, Whitman File.', 'Dated May 2. (Ibid.)', 'Not found.'];
  const notes = texts.map((text, i) => write(i + 1) + text).join(separator);
  const document = readOne(`${HEADING}\n\nDear Einar: ${above}\n\nSincerely,\n\n${notes}\n`);
  assert.deepEqual(
    notesOf(document),
    texts.map((text, i) => `${i + 1}|${text}`),
  );
  assert.deepEqual(
    document.calls.map((c) => c.note),
    [0, 1, 2],
  );
}

describe('notes at the foot', () => {
  it('bear their numbers in many forms', () => {
    check((n) => `  ${n}. `);
    check((n) => `  ${n}) `);
    check((n) => `\t${n}. `);
    check((n) => `\u00A0\u00A0${n}.\u00A0`);
    check((n) => `[${n}] `);
    check((n) => `[^${n}]: `);
    check((n) => `${'⁰¹²³'[n]} `);
    check((n) => `${'⁰¹²³'[n]}`);
    check((n) => `^${n} `);
    check((n) => `${n}. `);
    check((n) => `${n}) `);
    check((n) => `${n} `);
  });

  it('may stand with blank lines between', () => {
    check((n) => `  ${n}. `, '\n\n');
    check((n) => `${n}. `, '\n\n');
  });

  it('are told from numbered paragraphs by the text above', () => {
    const paragraphs = 'this is what we see.2\n\n1. The talks go on.\n\n2. We shall wait.3\n\n3. More will follow.';
    check((n) => `  ${n}. `, '\n', paragraphs);
    check((n) => `${n}. `, '\n', paragraphs);
    check((n) => `${n} `, '\n', paragraphs);
  });

  it('are not made of numbered paragraphs', () => {
    const document = readOne(
      '12. Telegram From the Embassy in Norway\n\n1. The talks go on.\n\n2. We shall wait.\n\n3. Amen.',
    );
    assert.deepEqual(document.notes, []);
  });

  it('have paragraphs of their own', () => {
    const document = readOne(
      `${HEADING}\n\nText.2\n\n  1. Source: Eisenhower Library.\n     A second paragraph.\n     A third.\n  2. Not printed.`,
    );
    assert.deepEqual(notesOf(document), [
      '1|Source: Eisenhower Library.\n     A second paragraph.\n     A third.',
      '2|Not printed.',
    ]);
    assert.equal(document.notes[0]!.paragraphs.length, 3);
    assert.deepEqual(
      document.blocks
        .filter((b) => b.block.kind === 'text')
        .map((b) => b.role)
        .slice(-4),
      ['note', 'noteContinuation', 'noteContinuation', 'note'],
    );
  });

  it('have labels with their stops and brackets', () => {
    const { text, notes } = readOne(`${HEADING}\n\nText.\n\n[^1]: Source: Eisenhower Library.`);
    assert.equal(text.slice(notes[0]!.labelSpan.start, notes[0]!.labelSpan.end), '[^1]:');
  });

  it('may end with an arrow that leads back', () => {
    const document = readOne(`${HEADING}\n\nText.2\n\n1. Source: Eisenhower Library. ↩\n2. Not printed.↩\uFE0E`);
    assert.deepEqual(notesOf(document), ['1|Source: Eisenhower Library.', '2|Not printed.']);
  });

  it('may stand below a line that says so, or a rule', () => {
    for (const rule of ['Notes', 'Footnotes:', 'NOTES', '----------', '————', '* * *']) {
      const document = readOne(
        `${HEADING}\n\nText without calls.\n\n${rule}\n\n1. Not printed.\n2. Not found.\nIt may be lost.`,
      );
      assert.deepEqual(notesOf(document), ['1|Not printed.', '2|Not found.\nIt may be lost.'], rule);
      assert.equal(document.blocks.find((b) => b.block.text.startsWith(rule))!.role, 'notesRule');
    }
    assert.deepEqual(readOne(`${HEADING}\n\nNotes\n\nHe spoke of notes.`).notes, []);
  });

  it('may stand under the paragraphs that call them', () => {
    const document = readOne(
      `${HEADING}\n\n  1. Source: Eisenhower Library.\n\nDear Einar: Thank you.2 I was glad.3\n\n  2. Dated May 2.\n  3. Not found.\n\nIt will be so in 1960.4\n\n  4. It was.\n\nSincerely,`,
    );
    assert.deepEqual(notesOf(document), [
      '1|Source: Eisenhower Library.',
      '2|Dated May 2.',
      '3|Not found.',
      '4|It was.',
    ]);
    const atMargin = readOne(
      `${HEADING}\n\n1. Source: Eisenhower Library.\n\nDear Einar: Thank you.2\n\n2. Dated May 2.\n\nIt will be so.3\n\n3. It was.\n\nSincerely,`,
    );
    assert.deepEqual(notesOf(atMargin), ['1|Source: Eisenhower Library.', '2|Dated May 2.', '3|It was.']);
  });

  it('keep their labels where those are at fault', () => {
    const labels = (numbers: number[]) =>
      readOne(`${HEADING}\n\nText.2 Text.3\n\n${numbers.map((n) => `  ${n}. Not printed.`).join('\n')}`).notes.map(
        (n) => Number(n.label),
      );
    for (const numbers of [[1, 2, 4], [1, 2, 2, 3], [2, 1, 3], [0, 1, 2], [2, 3], [1, 1], [3]])
      assert.deepEqual(labels(numbers), numbers);
  });

  it('may be empty', () => {
    const document = readOne(
      `${HEADING}\n\nText.2 Text.3\n\n  1. Source: Eisenhower Library.\n  2.\n  3. Not printed.`,
    );
    assert.deepEqual(notesOf(document), ['1|Source: Eisenhower Library.', '2|', '3|Not printed.']);
    assert.deepEqual(notesOf(readOne(`${HEADING}\n\nText.[2]\n\n[1] Source: Eisenhower Library.\n[2]`)), [
      '1|Source: Eisenhower Library.',
      '2|',
    ]);
  });

  it('need no calls', () => {
    assert.deepEqual(notesOf(readOne('5. Editorial Note\n\nText.\n\n  1. Not printed.')), ['1|Not printed.']);
  });

  it('are not made of an indented list in the text', () => {
    const document = readOne(
      `${HEADING}\n\nThe sums are:\n\n  1. Swing: ten millions;\n  2. Other: two millions.\n\nThat is all.2\n\n  1. Source: Eisenhower Library.\n  2. Not printed.`,
    );
    assert.deepEqual(notesOf(document), ['1|Source: Eisenhower Library.', '2|Not printed.']);
  });

  it('bear signs where they are of the original', () => {
    const document = readOne(
      `${HEADING}\n\nText.* More.2\n\n  1. Source: Eisenhower Library.\n  2. Not printed.\n  * So in the letter.\n     And more of it.`,
    );
    assert.deepEqual(notesOf(document).at(-1), '*|So in the letter.\n     And more of it.');
    assert.equal(document.notes.at(-1)!.kind, 'symbol');
    const alone = readOne(`5. Editorial Note\n\nText.*\n\n* As in the original.`);
    assert.deepEqual(notesOf(alone), ['*|As in the original.']);
    const bullets = readOne(`5. Editorial Note\n\nHe asked for:\n\n* bread\n* wine`);
    assert.deepEqual(bullets.notes, []);
  });
});

describe('a source note without number', () => {
  it('stands under the heading or at the foot', () => {
    const top = readOne('5. Editorial Note\n\n[Source: Department of State, Central Files. Secret.]\n\nText.');
    assert.deepEqual(
      top.notes.map((n) => [n.kind, n.label, top.text.slice(n.span.start, n.span.end)]),
      [['inline', '', 'Source: Department of State, Central Files. Secret.']],
    );
    const foot = readOne('5. Editorial Note\n\nText.\n\nSource: Department of State, Central Files.\n');
    assert.equal(foot.notes[0]!.kind, 'inline');
  });
  it('is not looked for where a numbered note gives the source', () => {
    const document = readOne('5. Letter 1\n\nSource: of joy.\n\n  1. Source: Department of State, Central Files.');
    assert.equal(document.notes.length, 1);
  });
  it('is no note where it stands for a document that is withheld', () => {
    const document = readOne('5. Paper\n\n[Source: Agency files. Secret. 3 pages of source text not declassified.]');
    assert.deepEqual(document.notes, []);
  });
});
