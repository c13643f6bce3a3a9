import { TERMS } from '../packed';

/**
 * The terms that were in use in some year of a period (null: whenever), each once with all its meanings of that time, those without an
 * end first. Where the period is not known, a meaning that has years tells them.
 */
export function bundledTerms(period: { readonly from: number; readonly to: number } | null): {
  readonly term: string;
  readonly meanings: readonly string[];
}[] {
  const found = new Map<string, string[]>();
  for (const { term, meanings, from, to } of TERMS) {
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
