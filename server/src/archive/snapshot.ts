import type { FrusDocument } from '../document/model';
import type { Catalogue } from './catalogue';
import type { Gazetteer } from './gazetteer';
import type { Resolution } from './resolution';
import type { DocumentSummary } from './summary';
import type { TermsLookup } from './terms';
import type { Volume } from './volume';

/** What a feature or a rule gets to see: one FRUS document, read and resolved, and what surrounds it. Never changed. */
export interface Snapshot {
  readonly document: FrusDocument;
  readonly resolution: Resolution;
  /** The document's own summary: its file and place in the volume. */
  readonly self: DocumentSummary;
  readonly volume: Volume;
  readonly gazetteer: Gazetteer;
  readonly terms: TermsLookup;
  readonly catalogue: Catalogue;
  /** Another volume of the workspace by its id; null where it is not at hand. Left out where only one volume is. */
  readonly otherVolume?: (id: string) => Volume | null;
}
