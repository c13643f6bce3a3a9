import { CABLES } from './cables';
import { DEPARTMENT } from './department';
import { GOVERNMENT } from './government';
import { WORLD } from './world';

/** An abbreviation or term of the field. */
export interface BundledTerm {
  /** As it is usually written: `KGB`, `Deptel`, `S/S–O`. */
  readonly term: string;
  readonly meanings: readonly string[];
  /** The years in which it was in use with these meanings; null where they are open. */
  readonly from: number | null;
  readonly to: number | null;
}

const LINE = /^(\S[^|]*?) \| ([^|]+?)(?: \| (\d{4})–(\d{4})?)?$/;

function read(table: string): BundledTerm[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [, term, meanings, from, to] = LINE.exec(line) ?? [];
      if (term === undefined || meanings === undefined) throw new Error(`no term: ${line}`);
      return {
        term,
        meanings: meanings.split('; '),
        from: from === undefined ? null : Number(from),
        to: to === undefined ? null : Number(to),
      };
    });
}

/** All abbreviations of the tables of this folder; a term with several lines had one meaning after another. */
export function readTerms(): BundledTerm[] {
  return [DEPARTMENT, CABLES, GOVERNMENT, WORLD].flatMap(read);
}
