import type { DateMention } from '../document/mentions';
import type { Tokens } from '../text/tokens';

/** Finds the dates of a text. Spans are relative to the tokens' text. */
export function readDates(_tokens: Tokens): DateMention[] {
  return [];
}
