import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'mocha';
import * as packedCatalogue from '../archive/packedCatalogue';
import { frusBundle } from '../cli/testing/frus';
import { fold } from './fold';
import { allOfficials, officialById, officialsBySurname, officialsWithFirstName } from './officials';
import { OFFICIALS as OFFICIAL_LINES } from './officials.generated';
import * as packed from './packed';
import { curatedPeople } from './people';
import { linesOf, parsePerson } from './people/table';
import { TABLES } from './people/tables';
import { allRows } from './rows';

describe('packed tables', () => {
  it('hold the lines of their sources', () => {
    assert.deepEqual(allRows(packed.PEOPLE.rows), TABLES.flatMap(linesOf));
    assert.deepEqual(allRows(packed.OFFICIALS.rows), OFFICIAL_LINES.split('\n'));
  });

  it('find each person under each of his names, initials and offices, and nobody else there', () => {
    const people = curatedPeople();
    const { length } = TABLES.flatMap(linesOf).map(parsePerson);
    assert.equal(people.all().length, length);
    for (const person of people.all()) {
      for (const name of [person.name, ...person.aliases]) {
        const surname = name.split(',')[0]!;
        assert.ok(people.withSurname(surname).includes(person), surname);
        for (const other of people.withSurname(surname))
          assert.ok(
            [other.name, ...other.aliases].some((n) => sharesWord(n, surname)),
            `${other.name} as ${surname}`,
          );
        const words = surname.split(/\s+/);
        assert.ok(people.longestSurname(fold(words[0]!).replaceAll(' ', '')) >= words.length, surname);
      }
      for (const initials of person.initials) assert.ok(people.withInitials(initials).includes(person), initials);
      if (person.official) assert.equal(people.ofOfficial(person.official), person);
    }
  });

  it('find each official', () => {
    for (const official of allOfficials()) {
      assert.ok(officialsBySurname(official.surname).includes(official), official.id);
      assert.equal(officialById(official.id), official);
    }
  });

  it('count first names', () => {
    const first = (given: string): string => fold(given.split(' ')[0]!);
    for (const name of ['john', 'arthur', 'zbigniew', 'nobody'])
      assert.equal(officialsWithFirstName(name), allOfficials().filter(({ given }) => first(given) === name).length);
  });

  it('stand in the bundles as they are here', async () => {
    const folder = path.dirname(await frusBundle());
    const bundled = (name: string): unknown => JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
    assert.deepEqual(bundled('facts.json'), { ...packed });
    assert.deepEqual(bundled('catalogue.json'), { ...packedCatalogue });
  });
});

const sharesWord = (name: string, surname: string): boolean => {
  const joined = (text: string): string => fold(text).replaceAll(' ', '');
  return joined(name.split(',')[0]!).includes(joined(surname)) || fold(name).split(' ').includes(fold(surname));
};
