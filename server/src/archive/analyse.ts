import type { FrusDocument } from '../document/model';
import { documentDate } from './documentDate';
import { resolvePersons } from './persons';
import { resolveReferences } from './references';
import type { Resolution } from './resolution';
import type { Snapshot } from './snapshot';
import { resolveTerms } from './termMentions';
import { yearsOfId } from './volumeNumber';

/** What surrounds a document when it is resolved. */
export type Surroundings = Omit<Snapshot, 'document' | 'resolution'>;

/** Resolves one document in its surroundings: its references and its date, then names (which offices of the date help to settle) and terms. */
export function resolve(document: FrusDocument, around: Surroundings): Resolution {
  const date = documentDate(document, around.volume.id === null ? null : yearsOfId(around.volume.id));
  const persons = resolvePersons(document, around, date);
  return {
    references: resolveReferences(document, around),
    persons,
    terms: resolveTerms(document, around, persons),
    date,
  };
}
