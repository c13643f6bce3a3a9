import { fold } from './fold';
import { OFFICES, OFFICIALS, POSTS } from './officials.generated';

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

/** The id that follows from a name in list form; mirrors `idOfName` of the generator. */
function idOfName(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/['’.]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

const isoDate = (compact: string): string =>
  [compact.slice(0, 4), compact.slice(4, 6), compact.slice(6, 8)].filter((part) => part !== '').join('-');

const SUFFIX = /^(?:Jr\.|Sr\.|I{2,3}|IV|V)$/;

/** The parts of a name in list form: `Lodge, Henry Cabot, Jr.`. */
export function partsOfName(name: string): { surname: string; given: string; suffix?: string } {
  const parts = name.split(', ');
  const last = parts[parts.length - 1]!;
  const suffix = parts.length > 1 && SUFFIX.test(last) ? parts.pop() : undefined;
  const [surname, ...given] = parts;
  return { surname: surname!, given: given.join(', '), ...(suffix === undefined ? {} : { suffix }) };
}

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

function idOfLine(line: string): string {
  const [name = '', id = ''] = line.split('\t', 2);
  return id || idOfName(name);
}

/** The table: the lines are told apart on first use, a person is parsed when asked for. */
class OfficialsTable {
  private readonly lines = OFFICIALS.split('\n');
  private readonly offices = OFFICES.split('\n');
  private readonly posts = POSTS.split('\n');
  private readonly parsed = new Map<number, Official>();
  private readonly bySurname = new Map<string, number[]>();
  private byId: ReadonlyMap<string, number> | undefined;

  constructor() {
    this.lines.forEach((line, i) => {
      const name = line.slice(0, line.indexOf('\t'));
      const key = fold(name.slice(0, name.indexOf(',')));
      const list = this.bySurname.get(key);
      if (list) list.push(i);
      else this.bySurname.set(key, [i]);
    });
  }

  get size(): number {
    return this.lines.length;
  }

  at(index: number): Official {
    let official = this.parsed.get(index);
    if (!official) {
      official = parseOfficial(this.lines[index]!, this.offices, this.posts);
      this.parsed.set(index, official);
    }
    return official;
  }

  /** All names in list form, in the order of the lines. */
  names(): readonly string[] {
    return this.lines.map((line) => line.slice(0, line.indexOf('\t')));
  }

  withSurname(key: string): readonly Official[] {
    return (this.bySurname.get(key) ?? []).map((i) => this.at(i));
  }

  withId(id: string): Official | undefined {
    this.byId ??= new Map(this.lines.map((line, index) => [idOfLine(line), index]));
    const i = this.byId.get(id);
    return i === undefined ? undefined : this.at(i);
  }
}

// A cache of an immutable table, filled on first use: not state that anyone can observe.
let table: OfficialsTable | undefined;
const officials = (): OfficialsTable => (table ??= new OfficialsTable());

/** The officials of a surname, in any case and with or without accents; empty where there is none. Constant time after the first call. */
export function officialsBySurname(surname: string): readonly Official[] {
  return officials().withSurname(fold(surname));
}

/** The official of an id, or undefined. */
export function officialById(id: string): Official | undefined {
  return officials().withId(id);
}

/** The names of all officials in list form, in the order of their ids: nothing else of them is parsed. */
export function namesOfOfficials(): readonly string[] {
  return officials().names();
}

/** All officials, in the order of their ids. Parses every line: for tests and completion, not for a look-up. */
export function allOfficials(): readonly Official[] {
  const all = officials();
  return Array.from({ length: all.size }, (_, i) => all.at(i));
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
