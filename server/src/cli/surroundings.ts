import type { Surroundings } from '../archive/analyse';
import type { DocumentSummary } from '../archive/summary';

/** What surrounds documents on the command line: made once per folder. */
export function makeSurroundings(
  id: string | null,
  documents: readonly DocumentSummary[],
  _persons: string | null,
  _terms: string | null,
  complete = false,
): Omit<Surroundings, 'self'> {
  return {
    volume: {
      id,
      documents,
      complete,
      byNumber: (number) => documents.find((d) => d.number === number) ?? null,
      byPage: () => null,
      neighbour: (d, step) => documents[documents.indexOf(d) + step] ?? null,
    },
    gazetteer: { listed: [], bySurname: () => [], byInitials: () => [] },
    terms: { listed: [], get: () => null },
    catalogue: { byId: () => null, find: () => null },
  };
}
