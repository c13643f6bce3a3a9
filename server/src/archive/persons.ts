import type { FrusDocument } from '../document/model';
import type { Gazetteer } from './gazetteer';
import { PersonResolver } from './persons/resolver';
import type { DocumentDate, PersonMention } from './resolution';
import type { TermsLookup } from './terms';

/** What names are resolved against. */
export interface NameSurroundings {
  readonly gazetteer: Gazetteer;
  readonly terms: TermsLookup;
}

/**
 * Resolves the persons whom a document names, from the document as a whole: a full name, an office or the heading settles who a
 * surname means. Linear in the number of candidates. Mentions are sorted by start.
 *
 * @param date the document's date or estimate; null where it is not known, so that no office can be held against it
 */
export function resolvePersons(
  document: FrusDocument,
  around: NameSurroundings,
  date: DocumentDate | null,
): PersonMention[] {
  return new PersonResolver(document, around, date).resolve();
}
