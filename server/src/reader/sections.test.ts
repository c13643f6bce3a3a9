import assert from 'node:assert/strict';
import { readOne } from './testKit';

const PARAGRAPH =
  'The minister opened with a long account of the fishing season, and he closed with another of the same kind.';

/** The section headings of a body, `level title`. */
function sections(body: string, heading = '5. Paper Prepared in the Department of State'): string[] {
  return readOne(`${heading}\n\nWashington, May 3, 1962.\n\n${body}\n`).sections.map((s) => `${s.level} ${s.title}`);
}

/** The heading `line` between two paragraphs, or none. */
function between(line: string): string[] {
  return sections(`${PARAGRAPH}\n\n${line}\n\n${PARAGRAPH}`).map((s) => s.slice(2));
}

describe('sections', () => {
  it('are not the people who were present', () => {
    for (const line of ['K. L. Berg, Member, Fisheries Panel', 'The Deputy Harbor Master, Mr. Lund', 'NOR—Mr. Lund'])
      assert.deepEqual(between(line), [], line);
    assert.deepEqual(between('A. Herring, Cod, and Trade'), ['A. Herring, Cod, and Trade']);
  });

  it('are short lines of their own, in capitals, as titles or with a number', () => {
    for (const line of [
      'ISSUE FOR DECISION',
      'Essential Factors',
      'Recommendation:',
      'The Outlook for Fish',
      'I. Summary',
      'A. The Problem',
      '2. New Approach',
      'Possible Future Developments',
      'Personal plans',
      'U.S. Policy Toward the U.S.S.R.',
    ]) {
      assert.deepEqual(between(line), [line]);
    }
  });

  it('end before a call', () => {
    const text = `${PARAGRAPH}\n\nConsular Convention1\n\n${PARAGRAPH}\n\n  1. Not found.`;
    assert.deepEqual(sections(text), ['1 Consular Convention']);
  });

  it('are no sentences, salutations, forms, dates, codes, names or beginnings of sentences', () => {
    for (const line of [
      'He was right.',
      'We recommend that:',
      'Dear Mr. Secretary:',
      'Sincerely yours,',
      'Approve ____ Disapprove ____',
      'Approved',
      'THE WHITE HOUSE',
      'US/MC/8',
      'No. 289',
      'May 3, 1962',
      '[Here follows a list.]',
      '(Laughter)',
      'Dean R. Hill',
      'Mr. Hill—EUR',
      'Wife: Odilia',
      'The minister said of the boats that they were on their way with',
      'Fish\t\t12',
    ]) {
      assert.deepEqual(between(line), [], line);
    }
  });

  it('are no closes, attention lines, sums, motions or words that introduce a speech', () => {
    for (const line of [
      'Sincerely, Dean R. Hill',
      'DEAR MR. PRESIDENT:',
      'W. Everett Lund, FE',
      'S. Everett Lund',
      'FOR THE DEPUTY SECRETARY FROM LUND',
      'JOINT STATE/DEFENSE MESSAGE',
      'SecDel/MC/8',
      'NIE 20–62 9 May 1962',
      'Total—$ 1,735,000',
      'The Minister noted:',
      'The Minister of Fisheries followed the President:',
      '“Resolves:',
      'Q. Herring?',
      'Begin verbatim text:',
      '9. I SUGGEST FOLLOWING STEPS:',
      '2. For Oslo: You should see Lund as soon as possible and say:',
      '(1) See Intelligence Note 8, “The Nordic Herring”',
    ])
      assert.deepEqual(between(line), [], line);
  });

  it('may have a Roman numeral or letter, a period and its years, a stop or the editors’ sic', () => {
    for (const line of [
      'V. CONCLUSIONS',
      'X. The Fishing Fleet',
      'Period II (1956–1958)',
      'II. [sic] Framework of the Plan:',
      '3. The Necessity for Flexibility in Modifying Existing Programs of Aid.',
      'Does It Matter?',
    ])
      assert.deepEqual(between(line), [line], line);
  });

  it('are not what the label of a quoted list asks for', () => {
    assert.deepEqual(sections(`${PARAGRAPH}\n\nSUBJECT\n\nHerring Quotas\n\n${PARAGRAPH}`), []);
  });

  it('stand above a paragraph that is one line and introduces a list', () => {
    assert.deepEqual(
      sections(
        `${PARAGRAPH}\n\nPeriod III\n\nThis is a time of change in which the fleets of both sides meet in some order with these results for trade:\n\n• more fish`,
      ),
      ['1 Period III'],
    );
  });

  it('are no items of a list and no rosters', () => {
    assert.deepEqual(
      sections(`${PARAGRAPH}\n\nA. Deposit the nets\n\nB. Buy boats\n\nC. Count the fish\n\n${PARAGRAPH}`),
      [],
    );
    assert.deepEqual(sections(`${PARAGRAPH}\n\nNorway\n\nSweden\n\nDenmark\n\n${PARAGRAPH}`), []);
  });

  it('have text below', () => {
    assert.deepEqual(sections(`${PARAGRAPH}\n\nConclusions`), []);
    assert.deepEqual(sections(`${PARAGRAPH}\n\nConclusions\n\n  • Fish are scarce.\n  • Boats are not.`), [
      '1 Conclusions',
    ]);
  });

  it('have levels by the style of their labels', () => {
    const body = ['I. Summary', 'A. Fish', 'B. Boats', 'II. Discussion', 'A. Nets'].map((h) => `${h}\n\n${PARAGRAPH}`);
    assert.deepEqual(sections(body.join('\n\n')), [
      '1 I. Summary',
      '2 A. Fish',
      '2 B. Boats',
      '1 II. Discussion',
      '2 A. Nets',
    ]);
  });

  it('are found where lines follow one another without a gap', () => {
    assert.deepEqual(sections(`${PARAGRAPH}\nISSUE FOR DECISION\n${PARAGRAPH}\nEssential Factors\n${PARAGRAPH}`), [
      '1 ISSUE FOR DECISION',
      '2 Essential Factors',
    ]);
  });

  it('leave the number of a telegram alone', () => {
    assert.deepEqual(
      sections(
        `95. Gocus 554.\n\n1. ${PARAGRAPH}`,
        '5. Telegram From the Embassy in Norway to the Department of State',
      ),
      [],
    );
  });
});
