import { deepEqual, equal, ok } from 'node:assert/strict';
import { TERMS } from '../packed';
import { bundledTerms } from '.';

/** What a term meant in a period. */
function meanings(term: string, from: number, to: number): readonly string[] | undefined {
  return bundledTerms({ from, to }).find((t) => t.term === term)?.meanings;
}

describe('bundled terms', () => {
  it('have one line for each meaning at a time, and years in order', () => {
    const lines = new Set<string>();
    for (const { term, from, to, meanings } of TERMS) {
      ok(!lines.has(`${term} ${from}`), `${term} stands twice`);
      lines.add(`${term} ${from}`);
      ok(from === null || to === null || from <= to, term);
      ok(
        meanings.every((m) => m.length > 3 && !m.endsWith('.')),
        term,
      );
    }
  });

  it('are given with their meaning at the time', () => {
    deepEqual(meanings('S/P', 1961, 1963), [
      'Policy Planning Staff, Department of State',
      'Policy Planning Council, Department of State',
    ]);
    deepEqual(meanings('S/P', 1964, 1968), ['Policy Planning Council, Department of State']);
    deepEqual(meanings('PM', 1952, 1954), ['Prime Minister', 'paramilitary']);
    equal(meanings('SALT', 1952, 1954), undefined);
    equal(meanings('FCDA', 1969, 1976), undefined);
  });

  it('tell the years where the period is not known', () => {
    const all = bundledTerms(null);
    deepEqual(all.find((t) => t.term === 'OAU')?.meanings, ['Organization of African Unity (1963–2002)']);
    deepEqual(all.find((t) => t.term === 'KMT')?.meanings, ['Kuomintang (Nationalist Party, China)']);
    deepEqual(all.find((t) => t.term === 'KUBARK')?.meanings, ['Central Intelligence Agency (cryptonym)']);
  });
});
