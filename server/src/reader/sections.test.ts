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
