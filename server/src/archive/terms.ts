import type { Term } from './resolution';

/** Abbreviations and terms: the volume's own list first, then the bundled table. */
export interface TermsLookup {
  readonly listed: readonly Term[];
  /** The term printed exactly so, or null. */
  get(term: string): Term | null;
}
