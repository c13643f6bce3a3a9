import type { NameCandidate } from '../document/mentions';
import type { Tokens } from '../text/tokens';

/** Finds the wording that may name a person. Spans are relative to the tokens' text. */
export function readNames(_tokens: Tokens): NameCandidate[] {
  return [];
}
