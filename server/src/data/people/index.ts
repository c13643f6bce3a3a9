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
import { ORGANIZATIONS } from './organizations';
import { PRESIDENTS } from './presidents';
import { REAGAN_ADMINISTRATION } from './reaganAdministration';
import { SOUTH_ASIA } from './southAsia';
import { SOUTHEAST_ASIA } from './southeastAsia';
import { SOVIET_DIPLOMATS } from './sovietDiplomats';
import { SOVIET_UNION } from './sovietUnion';
import { STATE } from './state';
import { linesOf, type OfficeLine, type PersonLine, parsePerson } from './table';
import { WESTERN_EUROPE } from './westernEurope';
import { WHITE_HOUSE } from './whiteHouse';

export type { OfficeLine } from './table';

/** Where the facts of a curated entry come from. */
export interface Provenance {
  readonly kind: 'curated';
  /** What they rest on, for the hover. */
  readonly basis: string;
}

/** A person of the curated table. */
export interface CuratedPerson {
  /** Unique: made from name and year of birth (`gromyko-andrei-a-1909`), or the id in the table of officials where he is in both. */
  readonly id: string;
  /** In list form: `Gromyko, Andrei Andreyevich`; without comma where the name is one or stands family name first. */
  readonly name: string;
  readonly surname: string;
  /** Empty for a name without comma. */
  readonly given: string;
  readonly suffix?: string;
  /** Other spellings, in list form. */
  readonly aliases: readonly string[];
  readonly nicknames: readonly string[];
  /** As under marginal notes and in texts: `GPS`, `HAK`. */
  readonly initials: readonly string[];
  readonly born?: number;
  readonly died?: number;
  /** Country or organisation. */
  readonly affiliation: string;
  readonly offices: readonly OfficeLine[];
  /** Id in the table of officials, for one who is in both. */
  readonly official?: string;
  readonly provenance: Provenance;
}

/** The tables, most read first. */
const TABLES: readonly (readonly [table: string, basis: string])[] = [
  [PRESIDENTS, 'public record'],
  [CABINET, 'public record'],
  [DEFENSE, 'public record'],
  [WHITE_HOUSE, 'public record'],
  [STATE, 'public record'],
  [CONGRESS, 'public record; Biographical Directory of the United States Congress'],
  [REAGAN_ADMINISTRATION, 'public record'],
  [SOVIET_UNION, 'public record'],
  [SOVIET_DIPLOMATS, 'public record'],
  [SOUTHEAST_ASIA, 'public record'],
  [ORGANIZATIONS, 'public record'],
  [LATIN_AMERICA, 'public record'],
  [EASTERN_EUROPE, 'public record'],
  [AEGEAN, 'public record'],
  [WESTERN_EUROPE, 'public record'],
  [BRITAIN_AND_CANADA, 'public record'],
  [AFRICA, 'public record'],
  [SOUTH_ASIA, 'public record'],
  [MIDDLE_EAST, 'public record'],
  [EAST_ASIA, 'public record'],
];

/** The year tells General MacArthur from his nephew, whose id in the table of officials is the bare name. */
const idOf = ({ name, born }: PersonLine): string =>
  fold(name).replaceAll(' ', '-') + (born === undefined ? '' : `-${born}`);

function toPerson(line: PersonLine, basis: string): CuratedPerson {
  return {
    id: line.official ?? idOf(line),
    ...line,
    ...partsOfName(line.name),
    provenance: { kind: 'curated', basis },
  };
}

/** Particles before a surname that texts leave out (`Brentano` for von Brentano, `Sadat` for el-Sadat). */
const PARTICLES = /^(?:de|de la|del|della|d|du|le|la|van|van der|van den|von|zu|al|el|as|bin|ibn|ben|dos|da) /;
const NUMERAL = /^[ivx]+$/;

/**
 * Keys (folded) under which a name in list form is looked up: its surname, without its particles and as one word too; of a name without
 * comma the whole, its first and its last word, for texts name `Chou` by the first and `Diem` by the last.
 */
export function surnameKeys(name: string): readonly string[] {
  const keys = new Set<string>();
  const comma = name.indexOf(',');
  if (comma >= 0) {
    const surname = fold(name.slice(0, comma));
    keys.add(surname);
    keys.add(surname.replace(PARTICLES, ''));
    if (surname.includes(' ')) keys.add(surname.replaceAll(' ', ''));
    return [...keys];
  }
  const whole = fold(name);
  keys.add(whole);
  const words = whole.split(' ').filter((word) => word.length > 1 && !NUMERAL.test(word));
  const first = words[0];
  const last = words[words.length - 1];
  if (first !== undefined) keys.add(first);
  if (last !== undefined) keys.add(last);
  return [...keys];
}

/** The table, parsed on first use as a whole: it is small. */
class PeopleTable {
  readonly all: readonly CuratedPerson[];
  private readonly bySurname = new Map<string, CuratedPerson[]>();
  private readonly byInitials = new Map<string, CuratedPerson[]>();
  private readonly byId = new Map<string, CuratedPerson>();

  constructor() {
    this.all = TABLES.flatMap(([table, basis]) => linesOf(table).map((line) => toPerson(parsePerson(line), basis)));
    for (const person of this.all) {
      this.byId.set(person.id, person);
      const keys = new Set([person.name, ...person.aliases].flatMap(surnameKeys));
      for (const key of keys) add(this.bySurname, key, person);
      for (const initials of new Set(person.initials.map(initialsKey))) add(this.byInitials, initials, person);
    }
  }

  withSurname(key: string): readonly CuratedPerson[] {
    return this.bySurname.get(key) ?? [];
  }

  withInitials(key: string): readonly CuratedPerson[] {
    return this.byInitials.get(key) ?? [];
  }

  withId(id: string): CuratedPerson | undefined {
    return this.byId.get(id);
  }
}

function add(map: Map<string, CuratedPerson[]>, key: string, person: CuratedPerson): void {
  const list = map.get(key);
  if (list) list.push(person);
  else map.set(key, [person]);
}

const initialsKey = (initials: string): string => initials.replace(/[.\s]/g, '').toUpperCase();

// A cache of immutable tables, filled on first use: not state that anyone can observe.
let table: PeopleTable | undefined;
const people = (): PeopleTable => (table ??= new PeopleTable());

/** All curated persons, in the order of the tables. */
export function allPeople(): readonly CuratedPerson[] {
  return people().all;
}

/** Curated persons of a surname or single name, in any spelling of the table, case and accents; empty where there is none. */
export function peopleBySurname(surname: string): readonly CuratedPerson[] {
  return people().withSurname(fold(surname));
}

/** Curated persons who signed with these initials (`GPS`, `G.P.S.`); empty where there is none. */
export function peopleByInitials(initials: string): readonly CuratedPerson[] {
  return people().withInitials(initialsKey(initials));
}

/** The curated person of an id (for one in both tables, the official's), or undefined. */
export function personById(id: string): CuratedPerson | undefined {
  return people().withId(id);
}
