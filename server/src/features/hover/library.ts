import type { Target } from '../../archive/resolution';
import type { DocumentSummary } from '../../archive/summary';
import type { FrusDocument } from '../../document/model';

/** What a hover may ask of documents beyond its snapshot. The skin answers with what it has at hand, at once. */
export interface Library {
  /** A document of another volume, where that volume is at hand. */
  summary(target: Target): DocumentSummary | null;
  /** The text of another document. */
  document(summary: DocumentSummary): FrusDocument | null;
}

/** Nothing but the snapshot is at hand. */
export const NO_LIBRARY: Library = { summary: () => null, document: () => null };
