import type { DocumentSummary } from './summary';

/** The documents of a folder (or of one file that stands alone), looked up by number, page and place in the order. */
export interface Volume {
  /** `frus1981-88v05`; null for a folder that bears no volume's name. */
  readonly id: string | null;
  /** In the order of the volume. */
  readonly documents: readonly DocumentSummary[];
  /**
   * Whether the documents at hand can be taken for the whole volume, so that a number that is not among them is missing. A file by
   * itself, or a few documents of many, are not.
   */
  readonly complete: boolean;
  /** The document with this number; null where there is none or more than one. */
  byNumber(number: string): DocumentSummary | null;
  /** The document in which a page begins or lies; null where it cannot be told (pages that restart in each document). */
  byPage(page: string): DocumentSummary | null;
  /** The document before (-1) or after (+1) another in the order. */
  neighbour(document: DocumentSummary, step: -1 | 1): DocumentSummary | null;
}
