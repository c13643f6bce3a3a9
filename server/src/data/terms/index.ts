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

/** All abbreviations of the table; a term with several lines had one meaning after another. */
export const BUNDLED_TERMS: readonly BundledTerm[] = [DEPARTMENT, CABLES, GOVERNMENT, WORLD].flatMap(read);

/**
 * The terms that were in use in some year of a period (null: whenever), each once with all its meanings of that time, those without an
 * end first. Where the period is not known, a meaning that has years tells them.
 */
export function bundledTerms(period: { readonly from: number; readonly to: number } | null): {
  readonly term: string;
  readonly meanings: readonly string[];
}[] {
  const found = new Map<string, string[]>();
  for (const { term, meanings, from, to } of BUNDLED_TERMS) {
    if (period && ((from ?? 0) > period.to || (to ?? 9999) < period.from)) continue;
    const known = found.get(term) ?? [];
    const dated =
      period || (from === null && to === null) ? meanings : meanings.map((m) => `${m} (${years(from, to)})`);
    for (const meaning of dated) if (!known.includes(meaning)) known.push(meaning);
    found.set(term, known);
  }
  return [...found].map(([term, meanings]) => ({ term, meanings }));
}

function years(from: number | null, to: number | null): string {
  return to === null ? `from ${from}` : from === null ? `until ${to}` : `${from}–${to}`;
}
