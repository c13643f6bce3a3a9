import assert from 'node:assert/strict';
import { callsOf, readOne, unmark } from './testKit';

const SOURCE = 'Source: Department of State, Central Files. Secret.';

/** A body with its calls marked `⟦1⟧`, and a note for each label given. The calls found must be those marked, no more and no less. */
function check(marked: string, labels: readonly (number | string)[], write = (label: string) => `  ${label}. `): void {
  const { text, marks } = unmark(marked);
  const notes = labels.map(
    (label, i) => `${write(String(label))}${i === 0 ? SOURCE : `The text of note ${'abcdefghij'[i]}.`}`,
  );
  const document = readOne(`${text}\n\n${notes.join('\n')}\n`);
  assert.deepEqual(
    document.notes.map((n) => n.label),
    labels.map(String),
  );
  assert.deepEqual(callsOf(document), marks);
}

const HEADING = '12. Telegram From the Embassy in Norway to the Department of State';

describe('footnote calls', () => {
  it('stand behind the heading, words, stops, quotation marks and brackets', () => {
    check(
      `${HEADING} ⟦1⟧\n\nHe met Lange⟦2⟧ and said: “We agree.”⟦3⟧ Then (as he put it)⟦4⟧ they parted;⟦5⟧ the rest [sic]⟦6⟧ waits.⟦7⟧\n\nBohlen⟦8⟧`,
      [1, 2, 3, 4, 5, 6, 7, 8],
    );
  });

  it('may be glued to the heading', () => check(`${HEADING}⟦1⟧\n\nText.⟦2⟧`, [1, 2]));
  it('may follow one another behind the heading', () =>
    check('5. Memorandum of Conversation, Washington, March 19, 1969 ⟦1⟧ ⟦2⟧\n\nText.', [1, 2]));
  it('may stand before or inside the heading', () => {
    check('422. ⟦1⟧ Telegram From the Embassy in Norway to the Department of State\n\nText.⟦2⟧', [1, 2]);
    check('The Department of State to the British Embassy ⟦1⟧ Aide-mémoire\n\nText.⟦2⟧', [1, 2]);
  });
  it('number the source note 0 in some volumes', () => check(`${HEADING} ⟦0⟧\n\nText.⟦1⟧`, [0, 1]));
  it('may begin at 2', () => check(`${HEADING}\n\nText.⟦2⟧ More.⟦3⟧`, [2, 3]));
  it('stand in header lists, tables and datelines', () => {
    check(
      `${HEADING} ⟦1⟧\n\nOslo, June 5, 1959.⟦2⟧\n\nREF\n\n  • Embtel 907⟦3⟧\n\nItem\t\tTons⟦4⟧\nWheat\t\t1,250`,
      [1, 2, 3, 4],
    );
  });
  it('may stand before the number of a paragraph', () =>
    check(`${HEADING} ⟦1⟧\n\n⟦2⟧ 23. Trade should grow.\n\n24. It may not.⟦3⟧`, [1, 2, 3]));
  it('stand behind the dots of an omission', () => check(`${HEADING} ⟦1⟧\n\nHe said . . .⟦2⟧ and went.⟦3⟧`, [1, 2, 3]));
  it('may stand two together, glued or with a comma', () => {
    check(`${HEADING} ⟦1⟧\n\nSafe by 1971.⟦2⟧⟦3⟧ (So he said.)⟦4⟧`, [1, 2, 3, 4]);
    check(`${HEADING} ⟦1⟧\n\nIn their homes in safety⟦2⟧,⟦3⟧.`, [1, 2, 3]);
  });
  it('may be parted from their words by zero-width characters', () =>
    check(`${HEADING} ⟦1⟧\n\nThe talks ended.\u200B⟦2⟧ The men\u2060⟦3⟧ left.`, [1, 2, 3]));
  it('may be repeated', () =>
    check(`${HEADING} ⟦1⟧\n\nA letter from Bonn,⟦2⟧ and again the letter,⟦2⟧ came.⟦3⟧`, [1, 2, 3]));
});

describe('digits glued to numbers', () => {
  it('are calls where the order of the notes wants them', () => {
    check(`${HEADING} ⟦1⟧\n\n513. Ref Polto 1180⟦2⟧ and the note of 1971⟦3⟧ and so on.⟦4⟧`, [1, 2, 3, 4]);
    check(`${HEADING} ⟦1⟧\n\nGocus 638,⟦2⟧ 649 [639⟦3⟧] and 640⟦4⟧: no change.`, [1, 2, 3, 4]);
    check(`${HEADING} ⟦1⟧\n\nSee the note of 3/26/85⟦2⟧ and NSC 5602/1⟦3⟧ on that.`, [1, 2, 3]);
  });
  it('are calls where the date would be impossible with them', () => {
    check(`${HEADING} ⟦1⟧\n\nTelegram 21 of March 10⟦2⟧ went out. Nothing came on June 12 or 22.`, [1, 2]);
    check(`${HEADING} ⟦1⟧\n\nIn June 1953⟦2⟧ and October 1954⟦3⟧ nothing.`, [1, 2, 3]);
  });
  it('are told from others by the numbers of the same series', () => {
    check(
      `${HEADING} ⟦1⟧\n\nSee Gocus 519, 521,⟦2⟧ 522,⟦3⟧ 524, 528⟦4⟧ and 530.⟦5⟧ In part two nothing.`,
      [1, 2, 3, 4, 5],
    );
  });
  it('are no calls in figures, times, file numbers, designations and page marks', () => {
    check(
      `${HEADING} ⟦1⟧\n\nThe $175 million of 3/26/85, D850239–0279, 762.00/11–1658, F–104, NSC 162/2, 2:30 p.m., 12 percent, 1st [Page 2] and 2,500 men of FY 72, at 3 p.m. on May 2, 1972, were 2 of many.⟦2⟧ End.`,
      [1, 2],
    );
  });
});

describe('the written forms of calls', () => {
  it('brackets, with corrections that look like them', () => {
    check(`${HEADING}⟦[1]⟧\n\nThe vote was 198 [2] to 3.⟦[2]⟧ In 1971⟦[3]⟧ too.`, [1, 2, 3], (l) => `[${l}] `);
  });
  it('carets', () => check(`${HEADING} ⟦[^1]⟧\n\nText.⟦[^2]⟧ In 1971⟦[^3]⟧.`, [1, 2, 3], (l) => `[^${l}]: `));
  it('raised digits', () =>
    check(`${HEADING} ⟦¹⟧\n\nText.⟦²⟧ In 1971⟦³⟧, on 20 km² of land.`, [1, 2, 3], (l) => `${'⁰¹²³'[Number(l)]} `));
  it('bare digits with notes in brackets', () => check(`${HEADING} ⟦1⟧\n\nText.⟦2⟧`, [1, 2], (l) => `[${l}] `));
  it('tells the style of a document', () => {
    assert.equal(readOne('1. Editorial Note\n\nText.[^1]\n\n[^1]: Not printed.').callStyle, 'caret');
    assert.equal(readOne('1. Editorial Note\n\nText.[1]\n\n[1] Not printed.').callStyle, 'bracket');
    assert.equal(readOne('1. Editorial Note\n\nText.1\n\n  1. Not printed.').callStyle, 'bare');
    assert.equal(readOne('1. Editorial Note\n\nText.¹\n\n¹ Not printed.').callStyle, 'superscript');
    assert.equal(readOne('1. Editorial Note\n\nText.').callStyle, null);
  });
});

describe('calls where numbers are at fault', () => {
  /** `label>index of the note` of each call. */
  function links(body: string, labels: readonly number[]): string[] {
    const notes = labels.map((label, i) => `  ${label}. ${i === 0 ? SOURCE : 'Not printed.'}`).join('\n');
    return readOne(`${HEADING} 1\n\n${body}\n\n${notes}`).calls.map((c) => `${c.label}>${c.note ?? 'none'}`);
  }

  it('a note is missing: its call stands without note', () => {
    assert.deepEqual(links('Now.2 Then.3 End.4', [1, 2, 4]), ['1>0', '2>1', '3>none', '4>2']);
    assert.deepEqual(links('Now.2 Then.3', [1, 2]), ['1>0', '2>1', '3>none']);
    assert.deepEqual(links('Now.2 Then.3', [2, 3]), ['1>none', '2>0', '3>1']);
  });
  it('a call is missing: no other number is taken for it', () => {
    assert.deepEqual(links('He has 2 men and $2. Then.3 End.4', [1, 2, 3, 4]), ['1>0', '3>2', '4>3']);
  });
  it('two notes bear one number', () => {
    assert.deepEqual(links('Now.2 Then.3 End.4', [1, 2, 2, 4]), ['1>0', '2>1', '3>none', '4>3']);
    assert.deepEqual(links('Now.2 Then.2 End.3', [1, 2, 2, 3]), ['1>0', '2>1', '2>2', '3>3']);
  });
  it('two notes are swapped', () => {
    assert.deepEqual(links('Now.2 Then.3 End.4', [1, 3, 2, 4]), ['1>0', '2>2', '3>1', '4>3']);
  });
  it('a call bears a wrong number', () => {
    assert.deepEqual(links('Now.2 Then.4 End.4', [1, 2, 3, 4]), ['1>0', '2>1', '4>3', '4>3']);
    assert.deepEqual(links('Now.2 Re Secto 352.7 Then.4', [1, 2, 3, 4]), ['1>0', '2>1', '7>none', '4>3']);
  });
  it('two calls are swapped', () => {
    const found = links('Now.3 Then.2 End.4', [1, 2, 3, 4]);
    assert.deepEqual(found, ['1>0', '3>2', '2>1', '4>3']);
  });
  it('no notes at all', () => {
    const { calls } = readOne(`${HEADING} 1\n\nNow.2`);
    assert.deepEqual(
      calls.map((c) => [c.label, c.note]),
      [
        ['1', null],
        ['2', null],
      ],
    );
  });
  it('notes that notes call', () => {
    const { calls } = readOne(
      `${HEADING} 1\n\nText.3\n\n  1. Source: Central Files, quoted below.2\n  2. Not printed.\n  3. See Document 4.`,
    );
    assert.deepEqual(
      calls.map((c) => `${c.label}>${c.note}`),
      ['1>0', '3>2', '2>1'],
    );
  });
});

describe('symbol notes', () => {
  it('are called by their signs', () => {
    const document = readOne(
      '5. Editorial Note\n\nThe first point.* The second.1 The third† too, and *not this*.\n\n  1. Not printed.\n  * As in the original.\n  † As well.',
    );
    assert.deepEqual(
      document.calls.map((c) => `${c.label}>${c.note}`),
      ['*>1', '1>0', '†>2'],
    );
  });
});

describe('a long document', () => {
  it('settles 150 calls', () => {
    const labels = Array.from({ length: 150 }, (_, i) => i + 1);
    const body = labels
      .map((n) => `He said so in telegram ${4000 + n * 3}, on the ${n} ships and 1${n} men.${n}`)
      .join(' ');
    const notes = labels.map((n) => `  ${n}. Not printed.`).join('\n');
    const { calls } = readOne(`Editorial Note\n\n${body}\n\n${notes}`);
    assert.deepEqual(
      calls.map((c) => c.label),
      labels.map(String),
    );
  });
});

it('a place inside a note calls one note, though two bear its label', () => {
  const text =
    'Notes\n[2] A note in brackets.\nHe spoke of the talks.3\n[^3]: A note with a caret.\n³ A raised note.\n';
  const calls = readOne(text).calls.map((c) => c.span.start);
  assert.equal(new Set(calls).size, calls.length);
});
