import assert from 'node:assert';
import type { Around } from '../testing/snapshotOf';
import { definition, locate } from './definition';
import { fixture, MEMO, wordsOf } from './testing/fixture';

const AROUND: Around = {
  volume: 'frus1981-88v05',
  documents: ['3', '12'],
  persons: 'Persons\n\nBurt, Richard R., Assistant Secretary of State\nShultz, George P., Secretary of State\n',
  terms: 'NSC, National Security Council\n',
};

/** Compares where the cursor's thing is defined: words of this document, another document, a line of a list. */
function check(marked: string, ...expected: string[]): void {
  const read = fixture(marked, AROUND);
  const found = definition(read.snapshot, read.offset)?.destinations ?? [];
  const shown = found.map((destination): string => {
    switch (destination.kind) {
      case 'here':
        return `here ${wordsOf(read, [destination.focus])[0]}`;
      case 'document': {
        const { note, page } = destination.place;
        return `document ${destination.document.number}${note ? ` note ${note}` : ''}${page ? ` page ${page}` : ''}`;
      }
      default:
        return `${destination.list} line ${destination.line}`;
    }
  });
  assert.deepStrictEqual(shown, expected);
}

describe('definition', () => {
  it('goes from a call to its note and back', () => {
    check(MEMO.replace('delegation.2', 'delegation.|2'), 'here 2.');
    check(MEMO.replace('delegation.2', 'delegation.2|'), 'here 2.');
    check(MEMO.replace('  2. ', '  |2. '), 'here 2');
  });

  it('goes from a reference to its document or note', () => {
    check(MEMO.replace('Document 3', 'Docu|ment 3'), 'document 3');
    check(MEMO.replace('footnote 2', 'footno|te 2'), 'here 2.');
    check(MEMO.replace('See Document 3', 'See footnote 4, Docum|ent 12'), 'document 12 note 4');
  });

  it('goes from names and terms to the lines of the lists', () => {
    check(MEMO.replace('by Burt', 'by B|urt'), 'persons line 2');
    check(MEMO.replace('The last round', 'The last N|SC round'), 'terms line 0');
  });

  it('leads nowhere from plain words and from what is not there', () => {
    check(MEMO.replace('receive', 'rec|eive'));
    check(MEMO.replace('Document 3', 'Docu|ment 99'));
  });
});

describe('a place in a document', () => {
  const focus = (place: Parameters<typeof locate>[1]) => {
    const read = fixture(MEMO);
    const found = locate(read.snapshot.document, place);
    return found && wordsOf(read, [found.focus])[0];
  };

  it('is a note, a page, else the heading', () => {
    assert.strictEqual(focus({ note: '3', page: null }), '3.');
    assert.strictEqual(focus({ note: null, page: '12' }), '[Page 12]');
    assert.match(focus({ note: '9', page: null }) ?? '', /^7\. Memorandum/);
    assert.match(focus({ note: null, page: null }) ?? '', /^7\. Memorandum/);
  });
});
