import assert from 'node:assert';
import { fixture, MEMO } from './testing/fixture';
import { type Findable, findableDocument, findablePerson, findableSection, search } from './workspaceSymbols';

/** The names found for a query, best first, each up to its first full stop or comma. */
function check(query: string, ...expected: string[]): void {
  const { snapshot } = fixture(MEMO, {
    documents: ['3', '12'],
    persons: 'Palmer, Mark, Director of the Office of Soviet Affairs\nVáclavík, Milán, Minister of Defense\n',
  });
  const all: Findable[] = [
    ...snapshot.volume.documents.map((document) => findableDocument(document, '')),
    ...snapshot.gazetteer.listed.map((person) => findablePerson(person, '')),
    ...snapshot.document.sections.map(({ title }) => findableSection(title, snapshot.self, '')),
  ];
  const found = search(all, query, 10).map(({ name }) => /^[^.,]*/.exec(name)![0]);
  assert.deepStrictEqual(found, expected);
}

describe('search in the workspace', () => {
  it('finds documents by words of the heading, in any order and case', () => {
    check('soviet memo', '7');
    check('EMBASSY greece', '3', '12');
  });

  it('finds documents by number and date', () => {
    check('12', '12');
    check('march 4, 1985', '7');
  });

  it('puts the person before the documents that name him in the heading', () => check('palmer', 'Palmer', '7'));

  it('forgives letters left out and accents', () => {
    check('plmr', 'Palmer');
    check('vaclavik', 'Václavík');
  });

  it('finds sections', () => check('backgr', 'BACKGROUND'));

  it('gives all documents for an empty query', () => check('', '3', '7', '12'));

  it('finds nothing where a word is missing', () => check('telegram moscow'));
});
