import type { Person } from './resolution';

/** All persons that can be named in a volume: its own list first, then the bundled tables where they fill a gap. */
export interface Gazetteer {
  /** Persons of the volume's own list, in its order; empty where it has none. */
  readonly listed: readonly Person[];
  /** Whom a surname may mean (folded: lower case, no accents, no marks). Listed persons first. */
  bySurname(folded: string): readonly Person[];
  /** Whom initials under a marginal note may mean: `GPS`. */
  byInitials(initials: string): readonly Person[];
}
