import assert from 'node:assert';
import { occurrences, subjectAt } from './references';
import { fixture, MEMO } from './testing/fixture';

/** The cursor's subject occurs at the marked ranges and nowhere else. */
function check(marked: string): void {
  const read = fixture(marked, {
    volume: 'frus1981-88v05',
    documents: ['3'],
    persons: 'Burt, Richard R., Assistant Secretary of State\nShultz, George P., Secretary of State\n',
    terms: 'NSC, National Security Council\n',
  });
  const subject = subjectAt(read.snapshot, read.offset);
  const found = subject ? occurrences(read.snapshot, subject).map(({ span }) => span) : [];
  assert.deepStrictEqual(found, read.ranges);
}

describe('references', () => {
  it('of a note are its label, its calls and the wordings that name it', () => {
    const marked = MEMO.replace('delegation.2', 'delegation.[[2]]').replace('  2. ', '  [[2.]] ');
    check(marked.replace('footnote 2', '[[footn|ote 2]]'));
    check(marked.replace('footnote 2', '[[footnote 2]]').replace('[[2]]', '[[|2]]'));
  });

  it('of a document are its heading and the references to it', () => {
    check(MEMO.replace('See Document 3', 'See [[Docum|ent 3]]'));
    check(
      MEMO.replace('7. Memorandum From', '[[7. Memo|randum From')
        .replace('Shultz 1', 'Shultz]] 1')
        .replace('See Document 3', 'See [[Document 7]]'),
    );
  });

  it('of a person are his mentions', () => {
    check(MEMO.replace('State Shultz', 'State [[Shultz]]').replace('  2. Shultz', '  2. [[Shu|ltz]]'));
  });

  it('of a term are its uses', () => {
    check(MEMO.replace('The last round', 'The last [[NSC]] round').replace('See Document 3', 'See the [[N|SC]] file'));
  });

  it('of plain words are none', () => check(MEMO.replace('receive', 'rec|eive')));
});
