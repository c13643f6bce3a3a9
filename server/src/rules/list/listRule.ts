import type { ListKind, ListSnapshot } from '../../archive/volumeList';
import type { Report, RuleMetadata } from '../rule';

/** A rule for the lists of a volume: metadata, and a function of a list. Spans are relative to the file. */
export interface ListRule extends RuleMetadata {
  /** Which list it is for. */
  readonly list: ListKind;
  check(snapshot: ListSnapshot): Iterable<Report>;
  /** Lists that run as tests and stand in the documentation; the places that it reports are set in `⟦…⟧`. */
  readonly examples: { readonly valid: readonly ListExample[]; readonly invalid: readonly ListExample[] };
}

export interface ListExample {
  readonly text: string;
  /** Lines (from 0) whose entries the documents of the volume name; left out where that is not known. */
  readonly named?: readonly number[];
}
