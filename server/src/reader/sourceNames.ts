import { isInstitutionWord } from '../data/institutionWords';
import { monthNumber } from '../data/months';
import type { Span } from '../text/span';
import { isCapitalised, kindOf, TokenKind, type Tokens, tokenize, tokenText } from '../text/tokens';

/**
 * The names in a clause on drafters or clearers: `Pascoe, Simons, Palmer, and Matthews`, `W. Averell Harriman on May 3`,
 * `Burt (EUR)`, `McNamara’s office`. Offices in letters (`EUR/SOV`) are none. Spans in the text, without given names cut off.
 */
export function surnamesIn(text: string, within: Span): Span[] {
  const tokens = tokenize(text.slice(within.start, within.end));
  const names: Span[] = [];
  let depth = 0;
  // A name stands at the beginning, behind a comma or `and`; what follows `of` or `in` is the person's office.
  let open = true;
  for (let i = 0; i < tokens.count; ) {
    const word = tokenText(tokens, i);
    if (word === '(' || word === '[') depth++;
    else if (word === ')' || word === ']') depth = Math.max(0, depth - 1);
    else if (depth === 0) {
      if (word === ',' || word === 'and' || word === 'or') open = true;
      else if (kindOf(tokens, i) === TokenKind.Lower && !LEADING.has(word)) open = false;
    }
    const end = depth === 0 && open ? nameEnd(tokens, i) : i;
    if (end === i) {
      i++;
      continue;
    }
    names.push({ start: within.start + tokens.starts[i]!, end: within.start + tokens.ends[end - 1]! });
    i = end;
  }
  return names;
}

/** Words in lower case that may stand before a name. */
const LEADING: ReadonlySet<string> = new Set([
  'by',
  'with',
  'both',
  'also',
  'jointly',
  'initially',
  'personally',
  'draft',
  'substance',
]);

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
    if (!isCapitalised(kind) || kind === TokenKind.Caps || isInstitutionWord(word) || monthNumber(word) !== undefined)
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
