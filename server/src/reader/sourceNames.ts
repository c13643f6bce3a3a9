import { monthNumber } from '../data/months';
import type { Span } from '../text/span';
import { isCapitalised, kindOf, TokenKind, type Tokens, tokenize, tokenText } from '../text/tokens';

/** Words that are capitalised in clauses on drafting and clearing and name no person. */
const NOT_NAMES: ReadonlySet<string> = new Set([
  'Department',
  'Office',
  'Bureau',
  'The',
  'Source',
  'White',
  'House',
  'Embassy',
  'Deputy',
  'Assistant',
  'Secretary',
  'Director',
  'Under',
  'Ambassador',
  'Acting',
  'President',
  'Treasury',
  'Defense',
  'Commerce',
  'State',
  'Agriculture',
  'Staff',
  'Policy',
  'Planning',
  'Division',
  'No',
  'Seventh',
  'Secretariat',
]);

/**
 * The names in a clause on drafters or clearers: `Pascoe, Simons, Palmer, and Matthews`, `W. Averell Harriman on May 3`,
 * `Burt (EUR)`, `McNamara’s office`. Offices in letters (`EUR/SOV`) are none. Spans in the text, without given names cut off.
 */
export function surnamesIn(text: string, within: Span): Span[] {
  const tokens = tokenize(text.slice(within.start, within.end));
  const names: Span[] = [];
  let depth = 0;
  for (let i = 0; i < tokens.count; ) {
    const code = tokens.text.charCodeAt(tokens.starts[i]!);
    if (code === 0x28) depth++;
    else if (code === 0x29) depth--;
    const end = depth === 0 ? nameEnd(tokens, i) : i;
    if (end === i) {
      i++;
      continue;
    }
    names.push({ start: within.start + tokens.starts[i]!, end: within.start + tokens.ends[end - 1]! });
    i = end;
  }
  return names;
}

/** The token behind the name that begins at token i, or i where none does. */
function nameEnd(tokens: Tokens, i: number): number {
  let at = i;
  let named = false;
  while (at < tokens.count) {
    const kind = kindOf(tokens, at);
    const word = tokenText(tokens, at);
    if (kind === TokenKind.Initial) {
      at++;
      if (at < tokens.count && tokenText(tokens, at) === '.') at++;
      continue;
    }
    if (!isCapitalised(kind) || kind === TokenKind.Caps || NOT_NAMES.has(word) || monthNumber(word) !== undefined)
      break;
    named = true;
    at++;
    // `O’Neill`, `Lloyd-Jones`: joined without a space.
    while (
      at + 1 < tokens.count &&
      tokens.ends[at - 1] === tokens.starts[at] &&
      /[’'-]/.test(tokenText(tokens, at)) &&
      isCapitalised(kindOf(tokens, at + 1)) &&
      tokens.ends[at] === tokens.starts[at + 1]
    )
      at += 2;
  }
  return named ? at : i;
}
