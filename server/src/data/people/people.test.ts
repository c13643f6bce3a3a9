import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { biographiesBySurname, biographyById } from '../biographies';
import { fold } from '../fold';
import { allOfficials, officialById } from '../officials';
import { type CuratedPerson, curatedPeople } from '.';

const ISO = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
/** Letters, and the marks that names are written with. */
const NAME = /^\p{L}[\p{L}\p{M}’‘ʻ. ,-]*$/u;
const TITLE = /^\p{Lu}[^@|']*[\p{L}\p{N}).]$/u;

/** What is inherited, at any age. */
const THRONE = /^(?:King|Emperor|Ruler) of /;

const label = (person: CuratedPerson): string => `${person.name} [${person.id}]`;
const year = (iso: string): number => Number(iso.slice(0, 4));

/** Asserts that a check finds nothing to object to in any person of the table. */
function checkEach(faultsOf: (person: CuratedPerson) => readonly (string | number | boolean | undefined)[]): void {
  const faults = curatedPeople()
    .all()
    .flatMap((person) =>
      faultsOf(person)
        .filter((fault) => typeof fault === 'string')
        .map((fault) => `${label(person)}: ${fault}`),
    );
  assert.deepEqual(faults, []);
}

describe('curated people', () => {
  it('writes names without stray marks, initials as capitals', () => {
    checkEach(({ name, aliases, nicknames, initials, affiliation }) => [
      ...[name, ...aliases, ...nicknames].map((n) => !NAME.test(n) && `name ${n}`),
      ...initials.map((i) => !/^\p{Lu}[\p{L}.]{0,5}$/u.test(i) && `initials ${i}`),
      affiliation === '' && 'no country',
    ]);
  });

  it('repeats no spelling of a name', () => {
    checkEach(({ name, aliases }) =>
      aliases.map((alias, i) => [name, ...aliases.slice(0, i)].includes(alias) && alias),
    );
  });

  it('has a life of one man, and offices within it', () => {
    checkEach(({ born, died, offices }) => [
      born !== undefined && (born < 1850 || born > 1965) && `born ${born}`,
      born !== undefined && died !== undefined && (died - born < 20 || died - born > 110) && `died ${died}`,
      ...offices.map(
        ({ title, from }) => from && born && year(from) < born + 16 && !THRONE.test(title) && `too young: ${title}`,
      ),
      ...offices.map(({ title, from, to }) => died && year(to ?? from ?? '0') > died && `after death: ${title}`),
    ]);
  });

  it('has titles that are words, and dates that are ISO and in order', () => {
    checkEach(({ offices }) =>
      offices.flatMap(({ title, from, to }) => [
        !TITLE.test(title) && `title ${title}`,
        from !== undefined && !ISO.test(from) && `date ${from}`,
        to !== undefined && !ISO.test(to) && `date ${to}`,
        from !== undefined && to !== undefined && !inOrder(from, to) && `${from} is not before ${to}`,
      ]),
    );
  });

  it('says something of each person', () => {
    checkEach(({ official, offices }) => [official === undefined && offices.length === 0 && 'no office']);
  });

  it('gives each person an id of his own, and finds him by it', () => {
    const seen = new Set<string>();
    checkEach(({ id, name }) => {
      const twice = seen.has(id);
      seen.add(id);
      return [twice && 'twice', biographyById(id)?.name !== name && `is found as ${biographyById(id)?.name}`];
    });
  });

  it('names officials by the ids of their table, and takes the id of no other', () => {
    checkEach((person) => {
      const official = officialById(person.official ?? person.id);
      if (person.official === undefined)
        return [official !== undefined && `is the id of the official ${official.name}`];
      if (!official) return [`no official ${person.official}`];
      return [
        beginning(official.surname) !== beginning(person.surname) && `is not ${official.name}`,
        official.born && person.born && Math.abs(official.born - person.born) > 1 && `born ${official.born}?`,
        official.died && person.died && Math.abs(official.died - person.died) > 1 && `died ${official.died}?`,
      ];
    });
  });

  it('leaves no official unlinked', () => {
    const byKey = new Map<string, string>();
    for (const { born, surname, given, id } of allOfficials())
      if (born !== undefined) byKey.set(keyOfMan(born, surname, given), id);
    checkEach(({ official, affiliation, born, surname, given }) => {
      if (official !== undefined || affiliation !== 'United States' || born === undefined) return [];
      const twin = byKey.get(keyOfMan(born, surname, given));
      return [twin !== undefined && `is =${twin}`];
    });
  });

  it('has no two persons of one name whose lives overlap', () => {
    const byName = new Map<string, CuratedPerson[]>();
    for (const person of curatedPeople().all())
      for (const name of new Set([person.name, ...person.aliases].map(fold)))
        byName.set(name, [...(byName.get(name) ?? []), person]);
    checkEach((person) =>
      [...new Set([person.name, ...person.aliases].map(fold))].flatMap((name) =>
        byName.get(name)!.map((other) => other !== person && livesOverlap(other, person) && `is also ${label(other)}`),
      ),
    );
  });

  it('finds a person under every spelling of his surname', () => {
    for (const spelling of ['Shcherbitsky', 'SHCHERBITSKIY', 'Shcherbitskii'])
      assert.deepEqual(
        biographiesBySurname(spelling).map((b) => b.surname),
        ['Shcherbitsky'],
      );
  });

  it('knows Gorbachev as General Secretary from March 11, 1985', () => {
    const gorbachev = biographiesBySurname('Gorbachev').find((b) => b.given.startsWith('Mikhail'));
    assert.ok(gorbachev?.offices.some((o) => o.title.startsWith('General Secretary') && o.from === '1985-03-11'));
  });
});

function inOrder(from: string, to: string): boolean {
  const length = Math.min(from.length, to.length);
  return from.slice(0, length) <= to.slice(0, length);
}

/** Enough of a surname to tell a wrong id from another spelling (Eizenstat, Eizenstadt). */
const beginning = (surname: string): string => fold(surname).slice(0, 5);

const keyOfMan = (born: number, surname: string, given: string): string =>
  `${born} ${fold(surname)} ${fold(given).split(' ')[0]}`;

const livesOverlap = (a: CuratedPerson, b: CuratedPerson): boolean =>
  (a.born ?? 0) <= (b.died ?? 9999) && (b.born ?? 0) <= (a.died ?? 9999);
