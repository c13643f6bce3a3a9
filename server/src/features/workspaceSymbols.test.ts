import assert from 'node:assert';
import { fixture, MEMO } from './testing/fixture';
import { findDocuments } from './workspaceSymbols';

/** The documents found for a query, by number. */
function check(query: string, ...expected: string[]): void {
  const { volume } = fixture(MEMO, { documents: ['3', '12'] }).snapshot;
  assert.deepStrictEqual(
    findDocuments(volume.documents, query, 10).map(({ document }) => document.number),
    expected,
  );
}

describe('search for documents', () => {
  it('finds by words of the heading, in any order and case', () => {
    check('', '3', '7', '12');
    check('soviet memo', '7');
    check('EMBASSY', '3', '12');
  });
  it('finds by number and date', () => {
    check('12', '12');
    check('march 1985', '7');
  });
  it('finds nothing where a word is missing', () => check('memorandum greece'));
});
