import type { FrusDocument } from '../document/model';
import { documentDate } from './documentDate';
import type { LookedUp } from './lookups';
import { resolvePersons } from './persons';
import { resolveReferences } from './references';
import type { Resolution } from './resolution';
import type { Snapshot } from './snapshot';
import type { DocumentSummary } from './summary';
import { resolveTerms } from './termMentions';
import { yearsOfId } from './volumeNumber';

/** What surrounds a document when it is resolved. */
export type Surroundings = Omit<Snapshot, 'document' | 'resolution'>;

/**
 * A document in its surroundings. Snapshots are written out property by property, here and nowhere else: of objects that others are
 * spread into, V8 gives each a hidden class of its own, and every rule that reads them then has to look for their properties.
 *
 * @param asked the volumes where others than those of `around` are to be asked
 */
export function snapshotOf(
  around: Omit<Surroundings, 'self'>,
  self: DocumentSummary,
  document: FrusDocument,
  resolution: Resolution,
  asked: LookedUp = around,
): Snapshot {
  const { gazetteer, terms, catalogue } = around;
  const { volume, otherVolume } = asked;
  return otherVolume
    ? { document, resolution, self, volume, gazetteer, terms, catalogue, otherVolume }
    : { document, resolution, self, volume, gazetteer, terms, catalogue };
}

/** The surroundings of one document of a volume. @param asked see {@link snapshotOf} */
export function surroundingsOf(
  around: Omit<Surroundings, 'self'>,
  self: DocumentSummary,
  asked: LookedUp = around,
): Surroundings {
  const { gazetteer, terms, catalogue } = around;
  const { volume, otherVolume } = asked;
  return otherVolume
    ? { self, volume, gazetteer, terms, catalogue, otherVolume }
    : { self, volume, gazetteer, terms, catalogue };
}

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
