import type { Surroundings } from '../archive/analyse';
import { createCatalogue } from '../archive/catalogue';
import { createGazetteer } from '../archive/gazetteer';
import { parsePersonsList } from '../archive/personsList';
import type { DocumentSummary } from '../archive/summary';
import { createTerms } from '../archive/terms';
import { parseTermsList } from '../archive/termsList';
import { createVolume, type VolumeOptions } from '../archive/volume';
import { yearsOfId } from '../archive/volumeNumber';

/** What surrounds the documents of a folder: made once, from their summaries and the texts of its lists (null where it has none). */
export function makeSurroundings(
  id: string | null,
  documents: readonly DocumentSummary[],
  persons: string | null,
  terms: string | null,
  options: VolumeOptions = {},
): Omit<Surroundings, 'self'> {
  return {
    volume: createVolume(id, documents, options),
    ...listsOf(id, persons, terms),
    catalogue: createCatalogue(),
  };
}

/** What the lists of a volume say, from their texts (null where it has none). */
export function listsOf(
  id: string | null,
  persons: string | null,
  terms: string | null,
): Pick<Surroundings, 'gazetteer' | 'terms'> {
  return {
    gazetteer: createGazetteer(persons === null ? null : parsePersonsList(persons)),
    terms: createTerms(terms === null ? null : parseTermsList(terms), id === null ? null : yearsOfId(id)),
  };
}
