import type { Bracketed } from '../document/mentions';
import type { Tokens } from '../text/tokens';

/** Finds the insertions in square brackets. Spans are relative to the tokens' text. */
export function readBrackets(_tokens: Tokens): Bracketed[] {
  return [];
}
