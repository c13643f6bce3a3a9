import assert from 'node:assert/strict';
import type { Span } from '../text/span';
import { readOne } from './testKit';

/** What the tests look at in a heading. */
function opening(text: string) {
  const document = readOne(text);
  const words = (s: Span | null | undefined) => (s ? document.text.slice(s.start, s.end) : null);
  const heading = document.heading;
  return {
    number: document.number,
    kind: document.kind,
    heading: words(heading?.span),
    title: words(heading?.title),
    place: words(heading?.place),
    date: heading?.date ? [heading.date.iso, heading.date.isoEnd] : null,
    fileLine: words(document.fileLine),
    classification: words(document.classificationLine),
    roles: document.blocks.filter((b) => b.role !== 'blank').map((b) => b.role),
  };
}

const BODY = '\n\nThe text of the paper says a few things about fish.\n';

describe('heading', () => {
  it('has its number in all printed forms', () => {
    for (const [printed, number] of [
      ['11.', '11'],
      ['60a.', '60a'],
      ['[12]', '12'],
      ['[12.]', '12'],
      ['No. 210', '210'],
    ] as const) {
      const { heading, title, number: found } = opening(`${printed} Letter From President Ford to King Olav${BODY}`);
      assert.equal(found, number);
      assert.equal(heading, `${printed} Letter From President Ford to King Olav`);
      assert.equal(title, 'Letter From President Ford to King Olav');
    }
  });

  it('goes without a space behind the number', () => {
    assert.equal(opening(`59.Intelligence Memorandum${BODY}`).number, '59');
  });

  it('may have its number on a line of its own, with a file line between', () => {
    const found = opening(
      `No. 210\n\n762.00/3–1152: Telegram\n\nThe Secretary of State to the Embassy in Norway${BODY}`,
    );
    assert.equal(found.number, '210');
    assert.equal(found.fileLine, '762.00/3–1152: Telegram');
    assert.equal(found.title, 'The Secretary of State to the Embassy in Norway');
  });

  it('ends before the calls behind it and holds those inside it', () => {
    const notes = '\n  1. Source: Department of State, Central Files.\n  2. Not printed.\n';
    assert.equal(opening(`11. Editorial Note 1${BODY}${notes}`).heading, '11. Editorial Note');
    assert.equal(
      opening(`11. Letter From President Ford to King Olav1 2${BODY}${notes}`).heading,
      '11. Letter From President Ford to King Olav',
    );
    assert.equal(
      opening(
        `422. [1] Telegram From the Embassy in Norway to the Department of State${BODY}\n[1] Source: Department of State.\n`,
      ).heading,
      '422. [1] Telegram From the Embassy in Norway to the Department of State',
    );
  });

  it('is the same with all line ends, and where lines follow one another without a gap', () => {
    const text = `7. Memorandum for the Record 1\n\nOslo, May 3, 1962.${BODY}\n  1. Source: Department of State, Central Files.\n`;
    for (const variant of [text, text.replace(/\n/g, '\r\n'), text.replace(/\n\n/g, '\n'), `\uFEFF${text}`]) {
      assert.equal(opening(variant).heading, '7. Memorandum for the Record', JSON.stringify(variant));
    }
  });

  it('is joined from wrapped lines', () => {
    const wrapped =
      '11. Action Memorandum From the Assistant Secretary of State for\nEuropean Affairs (Hill) to Secretary of State Marsh';
    assert.equal(opening(`${wrapped}${BODY}`).heading, wrapped);
  });

  it('holds place and date where no dateline follows', () => {
    const found = opening(
      `221. Notes on the 59th Meeting of the Fishing Committee, Washington, January 4, 1957${BODY}`,
    );
    assert.deepEqual([found.place, found.date], ['Washington', ['1957-01-04', null]]);
    assert.equal(found.kind, 'notes');
    const town = opening(`5. Memorandum of a Conversation, Augusta, Georgia, May 3–4, 1957, 9 a.m.${BODY}`);
    assert.deepEqual([town.place, town.date], ['Augusta, Georgia', ['1957-05-03', '1957-05-04']]);
    const telegram = opening(
      `6. Telegram 1134 From the Embassy in Norway to the Department of State, October 30, 1969, 1750Z${BODY}`,
    );
    assert.deepEqual([telegram.place, telegram.date], [null, ['1969-10-30', null]]);
  });

  it('is null where a text begins without one', () => {
    const found = opening(
      'The minister said that the fish had gone, and that nobody knew where they were to be found now.\n',
    );
    assert.deepEqual([found.heading, found.number, found.kind], [null, null, 'other']);
    assert.equal(opening('').heading, null);
  });

  it('stands below a file line in old volumes, with a line that classifies', () => {
    const found = opening(
      '501.BB Korea/11–2748: Telegram\n\nThe Acting Secretary of State to the Embassy in Norway\n\nWashington, November 27, 1948—2 p. m.\n\nsecret   us urgent\n\nniact\n\n66. Fish are scarce.\n',
    );
    assert.equal(found.fileLine, '501.BB Korea/11–2748: Telegram');
    assert.equal(found.number, null);
    assert.equal(found.kind, 'correspondence');
    assert.equal(found.classification, 'secret   us urgent');
    assert.deepEqual(found.roles, ['fileLine', 'heading', 'dateline', 'classification', 'classification', 'paragraph']);
  });

  it('takes the files of an office for a file line', () => {
    for (const line of [
      'Marsh files, lot 54 D 423',
      'S/S–NSC files, lot 63 D 351',
      '856d.00/5–1949',
      '501 BC Norway/9–2449: Airgram',
    ]) {
      assert.equal(opening(`${line}\n\nMemorandum by the Secretary of State${BODY}`).fileLine, line);
    }
  });

  it('does not take a numbered heading with a slash for a file line', () => {
    const found = opening(`111. Memorandum From [name not declassified] to C/CE and C/PP${BODY}`);
    assert.deepEqual([found.number, found.fileLine], ['111', null]);
  });

  it('does not take a code name under SUBJECT for a marking', () => {
    const found = opening(`5. Memorandum for the Record\n\nSUBJECT\n\n  • PBSUCCESS${BODY}`);
    assert.deepEqual(found.roles, ['heading', 'headerLabel', 'headerItem', 'paragraph']);
  });

  it('does not take the first words of a message for a marking', () => {
    const found = opening(
      '5. Message From Hill to Marsh\n\nEyes only for Marsh from Hill. This is my third.\n\nFish are scarce.\n',
    );
    assert.equal(found.classification, null);
  });

  it('names its kind by its words', () => {
    for (const [title, kind] of [
      ['Telegram From the Embassy in Norway to the Department of State', 'telegram'],
      ['Draft Memorandum From Secretary Hill to President Ford', 'memorandum'],
      ['Summary of Telephone Conversation Between Hill and Marsh', 'memorandum of telephone conversation'],
      ['Special National Intelligence Estimate', 'nie'],
      ['National Security Study Memorandum 9, Washington, January 9, 1970', 'nssm'],
      ['Backchannel Message From the Ambassador to Norway (Hill)', 'backchannel message'],
      ['The Consul at Bergen (Hill) to the Secretary of State', 'correspondence'],
      ['Airgram A–5 From the Embassy in Norway', 'airgram'],
      ['Remarks by President Ford', 'address'],
      ['Fishing in the North Sea', 'other'],
    ] as const) {
      assert.equal(opening(`5. ${title}${BODY}`).kind, kind, title);
    }
  });
});
