import { titlesDuring } from './offices';
import { type Appointment, type Official, officialById, officialsBySurname } from './officials';
import { type CuratedPerson, curatedPeople } from './people';

/** What a fact of the bundled tables comes from, in the words of a hover. */
export const OFFICIALS_SOURCE = 'Principal Officers and Chiefs of Mission';
export const CURATED_SOURCE = 'curated table';

/** An office under its title of the time. Dates are ISO as far as they are known. */
export interface BiographyOffice {
  readonly title: string;
  readonly from?: string;
  readonly to?: string;
  /** `OFFICIALS_SOURCE` or `CURATED_SOURCE`. */
  readonly source: string;
}

/** All that the bundled tables know of one person: officials and curated people are one where they are the same man. */
export interface Biography {
  readonly id: string;
  /** In list form. The curated table's, where it has the person: the form that the series prints. */
  readonly name: string;
  readonly surname: string;
  readonly given: string;
  readonly suffix?: string;
  /** Other names and spellings, in list form. */
  readonly aliases: readonly string[];
  readonly nicknames: readonly string[];
  readonly initials: readonly string[];
  readonly born?: number;
  readonly died?: number;
  /** Of `sources` those that have the years: two where one has the birth, the other the death. */
  readonly lifeSources: readonly string[];
  readonly affiliation: string;
  /** In the order of their beginnings; those without a date last. */
  readonly offices: readonly BiographyOffice[];
  readonly sources: readonly string[];
}

/** An appointment under the title that its office and post bore then: two entries where the title changed meanwhile. */
function officesOfAppointment({ office, post, from, to }: Appointment): readonly BiographyOffice[] {
  const titles = titlesDuring(office, post, from, to);
  return titles.map(({ title, from: start }, i) => {
    const end = titles[i + 1]?.from ?? to;
    return { title, from: start, ...(end === undefined ? {} : { to: end }), source: OFFICIALS_SOURCE };
  });
}

function merge(official: Official | undefined, person: CuratedPerson | undefined): Biography {
  const main = person ?? official!;
  const born = official?.born ?? person?.born;
  const died = official?.died ?? person?.died;
  const lifeSources = new Set<string>();
  if (born !== undefined) lifeSources.add(official?.born === undefined ? CURATED_SOURCE : OFFICIALS_SOURCE);
  if (died !== undefined) lifeSources.add(official?.died === undefined ? CURATED_SOURCE : OFFICIALS_SOURCE);
  const offices = [
    ...(official?.appointments ?? []).flatMap(officesOfAppointment),
    ...(person?.offices ?? []).map((office) => ({ ...office, source: CURATED_SOURCE })),
  ].sort((a, b) => order(a.from ?? '9', b.from ?? '9') || order(a.to ?? '9', b.to ?? '9'));
  return {
    id: main.id,
    name: main.name,
    surname: main.surname,
    given: main.given,
    ...(main.suffix === undefined ? {} : { suffix: main.suffix }),
    aliases: [
      ...(person?.aliases ?? []),
      ...(person && official && official.name !== person.name ? [official.name] : []),
    ],
    nicknames: person?.nicknames ?? [],
    initials: person?.initials ?? [],
    ...(born === undefined ? {} : { born }),
    ...(died === undefined ? {} : { died }),
    lifeSources: [...lifeSources],
    affiliation: person?.affiliation ?? 'United States',
    offices,
    sources: [...(official ? [OFFICIALS_SOURCE] : []), ...(person ? [CURATED_SOURCE] : [])],
  };
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const ofCurated = (person: CuratedPerson): Biography =>
  merge(person.official === undefined ? undefined : officialById(person.official), person);

/** Biographies of all persons of a surname, curated ones first. Constant time in the size of the tables. */
export function biographiesBySurname(surname: string): readonly Biography[] {
  const curated = curatedPeople().withSurname(surname);
  const taken = new Set(curated.map((person) => person.official));
  return [
    ...curated.map(ofCurated),
    ...officialsBySurname(surname)
      .filter((official) => !taken.has(official.id))
      .map((official) => merge(official, curatedPeople().ofOfficial(official.id))),
  ];
}

/** Biographies of those who signed with initials (`GPS`, `G.P.S.`). */
export function biographiesByInitials(initials: string): readonly Biography[] {
  return curatedPeople().withInitials(initials).map(ofCurated);
}

/** The biography of an id of either table, or undefined. */
export function biographyById(id: string): Biography | undefined {
  const official = officialById(id);
  if (official) return merge(official, curatedPeople().ofOfficial(id));
  const person = curatedPeople().withId(id);
  return person && ofCurated(person);
}
