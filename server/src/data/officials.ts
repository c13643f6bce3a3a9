import { fold } from './fold';
import { idOfName, idOfRow, partsOfName } from './officialNames';
import { OFFICIALS } from './packed';
import { numbersOf, placesOf, placesUnder, rowAt } from './rows';

export { partsOfName } from './officialNames';

/** One appointment of an official. Dates are ISO as far as they are known: `1981-10-26`, `1981-10`, `1981`. */
export interface Appointment {
  /** The office under its present title (or an id such as `representative-to-un`); `titleAt` gives the title of a date. */
  readonly office: string;
  /** Id of the country of a mission (`russia`), which may be the successor's; absent for offices in Washington. */
  readonly post?: string;
  /** Appointment or presentation of credentials. */
  readonly from: string;
  /** End; absent where it is not known. */
  readonly to?: string;
}

/** A principal officer of the Department of State or chief of mission. */
export interface Official {
  /** Id of the person in the open data of the Office of the Historian (`hartman-arthur-adair`). */
  readonly id: string;
  /** Name in list form: `Hartman, Arthur Adair`. */
  readonly name: string;
  readonly surname: string;
  /** Given names, with a generation (`Jr.`) parted off. */
  readonly given: string;
  /** `Jr.`, `II`, `III` … */
  readonly suffix?: string;
  readonly born?: number;
  readonly died?: number;
  /** In the order of their dates. */
  readonly appointments: readonly Appointment[];
}

const isoDate = (compact: string): string =>
  [compact.slice(0, 4), compact.slice(4, 6), compact.slice(6, 8)].filter((part) => part !== '').join('-');

function parseOfficial(line: string, offices: readonly string[], posts: readonly string[]): Official {
  const [name = '', id = '', born = '', died = '', appointments = ''] = line.split('\t');
  return {
    id: id || idOfName(name),
    name,
    ...partsOfName(name),
    ...(born ? { born: Number(born) } : {}),
    ...(died ? { died: Number(died) } : {}),
    appointments: appointments.split(';').map((text) => {
      const [office = '', post = '', from = '', to = ''] = text.split(',');
      return {
        office: offices[parseInt(office, 36)]!,
        ...(post ? { post: posts[parseInt(post, 36)]! } : {}),
        from: isoDate(from),
        ...(to ? { to: isoDate(to) } : {}),
      };
    }),
  };
}

/** The table. A person is parsed when asked for. */
class OfficialsTable {
  private readonly offices = OFFICIALS.offices.split('\n');
  private readonly posts = OFFICIALS.posts.split('\n');
  private readonly parsed = new Map<number, Official>();
  private byId: ReadonlyMap<string, number> | undefined;

  at(place: number): Official {
    let official = this.parsed.get(place);
    if (!official) {
      official = parseOfficial(rowAt(OFFICIALS.rows, place), this.offices, this.posts);
      this.parsed.set(place, official);
    }
    return official;
  }

  withSurname(key: string): readonly Official[] {
    return placesUnder(OFFICIALS.bySurname, key).map((place) => this.at(place));
  }

  withId(id: string): Official | undefined {
    const place = placesUnder(OFFICIALS.byId, id)[0] ?? this.places().get(id);
    return place === undefined ? undefined : this.at(place);
  }

  /** The places of all rows by id, in their order. */
  places(): ReadonlyMap<string, number> {
    this.byId ??= new Map(
      placesOf(OFFICIALS.rows).map((place) => [idOfRow(rowAt(OFFICIALS.rows, place)), place] as const),
    );
    return this.byId;
  }
}

// A cache of an immutable table, filled on first use: not state that anyone can observe.
let table: OfficialsTable | undefined;
const officials = (): OfficialsTable => (table ??= new OfficialsTable());

let givenNames: ReadonlyMap<string, number> | undefined;

/** The officials of a surname, in any case and with or without accents; empty where there is none. Constant time after the first call. */
export function officialsBySurname(surname: string): readonly Official[] {
  return officials().withSurname(fold(surname));
}

/** The official of an id, or undefined. */
export function officialById(id: string): Official | undefined {
  return officials().withId(id);
}

/** How many officials bear a word (folded, of three letters at least) as their first given name. */
export function officialsWithFirstName(word: string): number {
  givenNames ??= numbersOf(OFFICIALS.firstNames);
  return givenNames.get(word) ?? 0;
}

/** All officials, in the order of their ids. Parses every line: for tests and completion, not for a look-up. */
export function allOfficials(): readonly Official[] {
  return [...officials().places().values()].map((place) => officials().at(place));
}

/**
 * Whether a term of office covers a date. Compared as far as both are known: a term that ended in `1977-06` covers 1977-06-08;
 * a term without end is taken to last one year at most beyond its beginning, as most of these were short missions.
 *
 * @param date ISO, may be a year or month alone
 */
export function coversDate(term: { readonly from?: string; readonly to?: string }, date: string): boolean {
  const { from, to } = term;
  if (from !== undefined && compareIso(date, from) < 0) return false;
  if (to !== undefined) return compareIso(date, to) <= 0;
  return from === undefined ? false : Number(date.slice(0, 4)) <= Number(from.slice(0, 4)) + 1;
}

/** Order of two ISO dates by their common precision: 0 where one is a part of the other (`1977`, `1977-06-08`). */
export function compareIso(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  const x = a.slice(0, length);
  const y = b.slice(0, length);
  return x < y ? -1 : x > y ? 1 : 0;
}
