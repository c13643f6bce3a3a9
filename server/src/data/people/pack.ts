import { fold } from '../fold';
import { IndexMaker, latin1, packMap } from '../rows';
import { cellOf, initialsKey, linesOf, namesOf } from './table';
import { TABLES } from './tables';

/** The curated table for look-ups; see `rows.ts`. A row is a line of the tables. */
export interface PackedPeople {
  readonly rows: string;
  /** By folded surname or single name, in any spelling. */
  readonly bySurname: string;
  /** By {@link initialsKey}. */
  readonly byInitials: string;
  /** By id in the table of officials. */
  readonly byOfficial: string;
  /** Surnames of several words, by the folded first: how many words the longest has, in base 36. */
  readonly surnameLengths: string;
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

/** Packs the tables of this folder. */
export function packPeople(): PackedPeople {
  const bySurname = new IndexMaker();
  const byInitials = new IndexMaker();
  const byOfficial = new IndexMaker();
  const lengths = new Map<string, number>();
  const rows: string[] = [];
  let place = 0;
  for (const line of TABLES.flatMap(linesOf)) {
    for (const name of namesOf(line)) {
      for (const key of surnameKeys(name)) bySurname.add(key, place);
      const words = name.split(',')[0]!.split(/\s+/);
      const first = fold(words[0]!).replaceAll(' ', '');
      if (words.length > 1) lengths.set(first, Math.max(lengths.get(first) ?? 0, words.length));
    }
    const initials = cellOf(line, 3);
    if (initials !== '') for (const key of initials.split('; ').map(initialsKey)) byInitials.add(key, place);
    const official = line.lastIndexOf('| =');
    if (official >= 0) byOfficial.add(line.slice(official + 3), place);
    const row = latin1(line);
    rows.push(row);
    place += row.length + 1;
  }
  return {
    rows: rows.join('\n'),
    bySurname: bySurname.pack(),
    byInitials: byInitials.pack(),
    byOfficial: byOfficial.pack(),
    surnameLengths: packMap(new Map([...lengths].map(([first, words]) => [first, words.toString(36)]))),
  };
}
