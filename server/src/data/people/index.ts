import { fold } from '../fold';
import { partsOfName } from '../officialNames';
import { PEOPLE } from '../packed';
import { numbersOf, placesOf, placesUnder, rowAt } from '../rows';
import { initialsKey, type PersonLine, parsePerson } from './table';

export type { OfficeLine } from './table';

/** A person of the curated table. */
export interface CuratedPerson extends PersonLine {
  /** Unique: made from name and year of birth (`gromyko-andrei-a-1909`), or the id in the table of officials where he is in both. */
  readonly id: string;
  /** Of a name without comma the whole. */
  readonly surname: string;
  /** Empty for a name without comma. */
  readonly given: string;
  readonly suffix?: string;
}

/** The year tells General MacArthur from his nephew, whose id in the table of officials is the bare name. */
const idOf = ({ name, born }: PersonLine): string =>
  fold(name).replaceAll(' ', '-') + (born === undefined ? '' : `-${born}`);

function toPerson(line: PersonLine): CuratedPerson {
  return { id: line.official ?? idOf(line), ...line, ...partsOfName(line.name) };
}

/** The curated table. A person is parsed when asked for: most of some thousands never are. */
class PeopleTable {
  private readonly parsed = new Map<number, CuratedPerson>();
  private lengths: ReadonlyMap<string, number> | undefined;
  private byId: ReadonlyMap<string, CuratedPerson> | undefined;

  /** All curated persons, in the order of the tables. Parses every line: for tests and completion, not for a look-up. */
  all(): readonly CuratedPerson[] {
    return placesOf(PEOPLE.rows).map((place) => this.at(place));
  }

  /** How many words the longest surname has that begins with a word (folded, without blanks); 1 where none of several words does. */
  longestSurname(first: string): number {
    this.lengths ??= numbersOf(PEOPLE.surnameLengths);
    return this.lengths.get(first) ?? 1;
  }

  /** Persons of a surname or single name, in any spelling of the table, case and accents. */
  withSurname(surname: string): readonly CuratedPerson[] {
    return placesUnder(PEOPLE.bySurname, fold(surname)).map((place) => this.at(place));
  }

  /** Persons who signed with these initials (`GPS`, `G.P.S.`). */
  withInitials(initials: string): readonly CuratedPerson[] {
    return placesUnder(PEOPLE.byInitials, initialsKey(initials)).map((place) => this.at(place));
  }

  /** The curated entry of an official, by his id in their table. */
  ofOfficial(id: string): CuratedPerson | undefined {
    const [place] = placesUnder(PEOPLE.byOfficial, id);
    return place === undefined ? undefined : this.at(place);
  }

  /** The person of an id (for one in both tables, the official's). */
  withId(id: string): CuratedPerson | undefined {
    this.byId ??= new Map(this.all().map((person) => [person.id, person]));
    return this.byId.get(id);
  }

  private at(place: number): CuratedPerson {
    let person = this.parsed.get(place);
    if (!person) {
      person = toPerson(parsePerson(rowAt(PEOPLE.rows, place)));
      this.parsed.set(place, person);
    }
    return person;
  }
}

// Holds what was parsed of an immutable table: not state that anyone can observe.
const table = new PeopleTable();

/** The table of curated people. Who looks up a person asks `biographies.ts`, which joins it to the table of officials. */
export function curatedPeople(): PeopleTable {
  return table;
}
