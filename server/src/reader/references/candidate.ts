import type { ReferenceCandidate } from '../../document/references';
import type { Tokens } from '../../text/tokens';

/** What a reader found at a token, and where the next may begin. */
export interface Found {
  readonly candidates: readonly ReferenceCandidate[];
  /** Index of the token after the last. */
  readonly after: number;
}

/** A candidate over the tokens `first` to `after` (exclusive). */
export function candidate(
  tokens: Tokens,
  first: number,
  after: number,
  parts: Partial<ReferenceCandidate>,
): ReferenceCandidate {
  return {
    span: { start: tokens.starts[first]!, end: tokens.ends[after - 1]! },
    items: [],
    volume: null,
    anchor: null,
    note: null,
    elsewhere: false,
    ...parts,
  };
}
