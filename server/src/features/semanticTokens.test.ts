import assert from 'node:assert';
import { semanticTokens } from './semanticTokens';
import { fixture, MEMO, wordsOf } from './testing/fixture';

const PERSONS = [
  'Burt, Richard R., Assistant Secretary of State',
  'Palmer, R. Mark, Director, Office of Soviet Affairs',
  'Shultz, George P., Secretary of State',
  'Simons, Thomas W., Jr. (Tom), Deputy Director, Office of Soviet Affairs',
].join('\n');

/** The tokens of some kinds, as words; and of all kinds, that they are in order and do not overlap. */
function check(marked: string, kinds: readonly string[], expected: readonly string[]): void {
  const read = fixture(marked, {
    documents: ['3'],
    persons: PERSONS,
  });
  const tokens = semanticTokens(read.snapshot);
  tokens.forEach(({ span }, i) => {
    assert.ok(span.start < span.end && (tokens[i - 1]?.span.end ?? 0) <= span.start);
  });
  const found = tokens
    .filter(({ type }) => kinds.includes(type))
    .map(({ span, modifiers }) => [wordsOf(read, [span])[0], ...modifiers].join(' '));
  assert.deepStrictEqual(found, expected);
}

describe('semantic tokens', () => {
  it('tell calls from other digits', () => check(MEMO, ['footnoteCall'], ['1', '2', '3']));
  it('name labels, pages and references', () => {
    check(
      MEMO,
      ['footnoteLabel', 'pageMark', 'reference'],
      ['[Page 12]', '1.', '2.', '3.', 'Document 3', 'footnote 2 above'],
    );
  });
  it('name persons', () => {
    check(MEMO, ['person'], ['Palmer', 'Shultz', 'Simons', 'Burt', 'Shultz']);
  });
  it('cut a heading around the names in it', () => {
    check(
      MEMO,
      ['heading'],
      [
        'Memorandum From the Director of the Office of Soviet Affairs (',
        ') to Secretary of State ',
        'Draft Instructions',
      ],
    );
  });
  it('mark references to what is not there', () =>
    check(MEMO.replace('Document 3', 'Document 99'), ['reference'], ['Document 99 unresolved', 'footnote 2 above']));
  it('take the source note apart', () => check(MEMO, ['sourceField'], ['Source:', 'Secret', 'Nodis']));
});
