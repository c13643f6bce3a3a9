import type { ReferenceCandidate } from '../document/references';
import type { Tokens } from '../text/tokens';

/** Finds the wording that may refer to something. Spans are relative to the tokens' text; `note` is null here and set by the caller. */
export function readReferences(_tokens: Tokens): ReferenceCandidate[] {
  return [];
}
