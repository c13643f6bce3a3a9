/**
 * The form of the tables of this folder: one person a line, columns parted by ` | `, several values of a column by `; `.
 *
 *     name | other spellings | nicknames | initials | born-died | country | offices | =id
 *
 * - name and other spellings stand in list form, surname first; a name without comma is one name (`Sukarno`, `Ho Chi Minh`, whose
 *   first word is the family name);
 * - initials are those that stand under marginal notes, and short forms in documents (`GPS`, `HAK`);
 * - born-died are years, either may be empty;
 * - an office is `title @ from/to`; dates are ISO as far as they are sure (`1985-07-02`, `1985-07`, `1985`), the end may be open
 *   (`1985`) or unknown;
 * - `=id` is the person's id in the table of officials, whose offices are not repeated here.
 *
 * An apostrophe is written ' and read as ’: a table of Latin-1 letters is kept and folded by the engine at half the cost.
 *
 * Empty columns at the end of a line are left out. What is not sure is left out: a wrong fact is worse than none.
 */
export interface PersonLine {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly nicknames: readonly string[];
  readonly initials: readonly string[];
  readonly born?: number;
  readonly died?: number;
  readonly affiliation: string;
  readonly offices: readonly OfficeLine[];
  readonly official?: string;
}

/** An office of the curated table. Dates are ISO as far as they are known. */
export interface OfficeLine {
  readonly title: string;
  readonly from?: string;
  readonly to?: string;
}

const list = (cell: string | undefined): string[] => (cell ? cell.split('; ') : []);

function parseOffice(text: string): OfficeLine {
  const at = text.lastIndexOf(' @ ');
  if (at < 0) return { title: text };
  const [from = '', to = ''] = text.slice(at + 3).split('/');
  return { title: text.slice(0, at), ...(from ? { from } : {}), ...(to ? { to } : {}) };
}

/** Parses one line of a table. */
export function parsePerson(line: string): PersonLine {
  const cells = line
    .replaceAll("'", '’')
    .split('|')
    .map((cell) => cell.trim());
  const [name = '', aliases, nicknames, initials, life = '', affiliation = '', offices, official = ''] = cells;
  const [born = '', died = ''] = life.split('-');
  return {
    name,
    aliases: list(aliases),
    nicknames: list(nicknames),
    initials: list(initials),
    ...(born ? { born: Number(born) } : {}),
    ...(died ? { died: Number(died) } : {}),
    affiliation,
    offices: list(offices).map(parseOffice),
    ...(official ? { official: official.slice(1) } : {}),
  };
}

/** The text of one column of a line, the first being 0; empty where the line ends before it. */
export function cellOf(line: string, column: number): string {
  let from = 0;
  for (let i = 0; i < column; i++) {
    const bar = line.indexOf('|', from);
    if (bar < 0) return '';
    from = bar + 1;
  }
  const to = line.indexOf('|', from);
  return line.slice(from, to < 0 ? line.length : to).trim();
}

/** Name and other spellings of a line, in list form, without parsing the rest. */
export function namesOf(line: string): readonly string[] {
  const bar = line.indexOf('|');
  const next = line.indexOf('|', bar + 1);
  const name = line.slice(0, bar - 1);
  return next - bar < 3 ? [name] : [name, ...line.slice(bar + 2, next - 1).split('; ')];
}

/** The lines of a table. */
export function linesOf(table: string): readonly string[] {
  return table.trim().split('\n');
}

/** What initials are compared by: `G.P.S.` and `GPS` are one. */
export const initialsKey = (initials: string): string => initials.replace(/[.\s]/g, '').toUpperCase();
