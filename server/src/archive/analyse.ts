import type { FrusDocument } from '../document/model';
import type { Resolution } from './resolution';
import type { Snapshot } from './snapshot';

/** What surrounds a document when it is resolved. */
export type Surroundings = Omit<Snapshot, 'document' | 'resolution'>;

/** Resolves one document in its surroundings: references first, then the date, then names and terms. */
export function resolve(document: FrusDocument, _around: Surroundings): Resolution {
  return {
    references: document.references.map((candidate) => ({ candidate, targets: [], standsFor: null })),
    persons: [],
    terms: [],
    date: null,
  };
}
