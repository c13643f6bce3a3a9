import { fold } from '../fold';
import { partsOfName } from '../officials';
import { AEGEAN } from './aegean';
import { AFRICA } from './africa';
import { BRITAIN_AND_CANADA } from './britainAndCanada';
import { CABINET } from './cabinet';
import { CONGRESS } from './congress';
import { DEFENSE } from './defense';
import { EAST_ASIA } from './eastAsia';
import { EASTERN_EUROPE } from './easternEurope';
import { LATIN_AMERICA } from './latinAmerica';
import { MIDDLE_EAST } from './middleEast';
import { OFFICE_DIRECTORS } from './officeDirectors';
import { ORGANIZATIONS } from './organizations';
import { PRESIDENTS } from './presidents';
import { REAGAN_ADMINISTRATION } from './reaganAdministration';
import { SOUTH_ASIA } from './southAsia';
import { SOUTHEAST_ASIA } from './southeastAsia';
import { SOVIET_DIPLOMATS } from './sovietDiplomats';
import { SOVIET_UNION } from './sovietUnion';
import { STATE } from './state';
import { cellOf, linesOf, namesOf, type PersonLine, parsePerson } from './table';
import { WESTERN_EUROPE } from './westernEurope';
import { WHITE_HOUSE } from './whiteHouse';

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

/** The tables, most read first. What each rests on stands at its head. */
const TABLES: readonly string[] = [
  PRESIDENTS,
  CABINET,
  DEFENSE,
  WHITE_HOUSE,
  STATE,
  CONGRESS,
  OFFICE_DIRECTORS,
  REAGAN_ADMINISTRATION,
  SOVIET_UNION,
  SOVIET_DIPLOMATS,
  WESTERN_EUROPE,
  BRITAIN_AND_CANADA,
  EASTERN_EUROPE,
  AEGEAN,
  EAST_ASIA,
  SOUTHEAST_ASIA,
  SOUTH_ASIA,
  MIDDLE_EAST,
  AFRICA,
  LATIN_AMERICA,
  ORGANIZATIONS,
];

/** The year tells General MacArthur from his nephew, whose id in the table of officials is the bare name. */
const idOf = ({ name, born }: PersonLine): string =>
  fold(name).replaceAll(' ', '-') + (born === undefined ? '' : `-${born}`);

function toPerson(line: PersonLine): CuratedPerson {
  return { id: line.official ?? idOf(line), ...line, ...partsOfName(line.name) };
}

/** Particles before a surname that texts leave out (`Brentano` for von Brentano, `Sadat` for el-Sadat). */
const PARTICLES = /^(?:de|de la|del|della|d|du|le|la|van|van der|van den|von|zu|al|el|as|bin|ibn|ben|dos|da) /;
const NUMERAL = /^[ivx]+$/;

/**
 * Keys (folded) under which a name in list form is looked up: its surname, without its particles and as one word too; of a name without
 * comma the whole, its first and its last word, for texts name `Chou` by the first and `Diem` by the last.
 */
function surnameKeys(name: string): readonly string[] {
  const comma = name.indexOf(',');
  const whole = fold(comma < 0 ? name : name.slice(0, comma));
  if (!whole.includes(' ')) return [whole];
  if (comma >= 0) return [whole, whole.replace(PARTICLES, ''), whole.replaceAll(' ', '')];
  const words = whole.split(' ').filter((word) => word.length > 1 && !NUMERAL.test(word));
  return words.length === 0 ? [whole] : [whole, words[0]!, words[words.length - 1]!];
}

/** What initials are compared by: `G.P.S.` and `GPS` are one. */
export const initialsKey = (initials: string): string => initials.replace(/[.\s]/g, '').toUpperCase();

/**
 * The curated table. On first use the lines are told apart by the names in them; a person is parsed when asked for: most of some
 * thousands never are.
 */
class PeopleTable {
  private readonly lines = TABLES.flatMap(linesOf);
  private readonly parsed = new Map<number, CuratedPerson>();
  private readonly bySurname = new Map<string, number[]>();
  private readonly byInitials = new Map<string, number[]>();
  private readonly byOfficial = new Map<string, number>();
  private byId: ReadonlyMap<string, CuratedPerson> | undefined;

  constructor() {
    this.lines.forEach((line, i) => {
      let surname = '';
      for (const name of namesOf(line)) {
        // Most other spellings differ in the given names alone.
        if (surname !== '' && name.startsWith(surname)) continue;
        surname = name.slice(0, name.indexOf(',') + 1);
        for (const key of surnameKeys(name)) note(this.bySurname, key, i);
      }
      const initials = cellOf(line, 3);
      if (initials !== '') for (const key of initials.split('; ').map(initialsKey)) note(this.byInitials, key, i);
      const official = line.lastIndexOf('| =');
      if (official >= 0) this.byOfficial.set(line.slice(official + 3), i);
    });
  }

  /** All curated persons, in the order of the tables. Parses every line: for tests and completion, not for a look-up. */
  all(): readonly CuratedPerson[] {
    return this.lines.map((_, i) => this.at(i));
  }

  /** All names and other spellings, in list form, without parsing a line. */
  names(): readonly string[] {
    return this.lines.flatMap(namesOf);
  }

  /** Persons of a surname or single name, in any spelling of the table, case and accents. */
  withSurname(surname: string): readonly CuratedPerson[] {
    return (this.bySurname.get(fold(surname)) ?? []).map((i) => this.at(i));
  }

  /** Persons who signed with these initials (`GPS`, `G.P.S.`). */
  withInitials(initials: string): readonly CuratedPerson[] {
    return (this.byInitials.get(initialsKey(initials)) ?? []).map((i) => this.at(i));
  }

  /** The curated entry of an official, by his id in their table. */
  ofOfficial(id: string): CuratedPerson | undefined {
    const i = this.byOfficial.get(id);
    return i === undefined ? undefined : this.at(i);
  }

  /** The person of an id (for one in both tables, the official's). */
  withId(id: string): CuratedPerson | undefined {
    this.byId ??= new Map(this.all().map((person) => [person.id, person]));
    return this.byId.get(id);
  }

  private at(i: number): CuratedPerson {
    let person = this.parsed.get(i);
    if (!person) {
      person = toPerson(parsePerson(this.lines[i]!));
      this.parsed.set(i, person);
    }
    return person;
  }
}

/** Adds a line to those of a key; keys of one line come one after another. */
function note(map: Map<string, number[]>, key: string, line: number): void {
  const lines = map.get(key);
  if (!lines) map.set(key, [line]);
  else if (lines[lines.length - 1] !== line) lines.push(line);
}

// A cache of an immutable table, filled on first use: not state that anyone can observe.
let table: PeopleTable | undefined;

/** The table of curated people. Who looks up a person asks `biographies.ts`, which joins it to the table of officials. */
export function curatedPeople(): PeopleTable {
  table ??= new PeopleTable();
  return table;
}
