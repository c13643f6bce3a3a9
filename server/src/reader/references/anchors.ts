import { isCapitalised, TokenKind, type Tokens } from '../../text/tokens';
import { anchorAt, anteAt } from './anchorWords';
import { candidate, type Found } from './candidate';
import { readPages } from './cited';
import { COMMA, isDash, isMark, kindAt, OPEN, SEMICOLON, STOP, skipCommas, wordAt } from './cursor';

/** How many tokens the name of a document before `supra` can have. */
const REACH = 14;

/**
 * `supra` or `infra` at token `i`, with the document named before it (`telegram 153, infra`, `the editorial note, supra`): the document
 * immediately before or after. `floor`: the token behind the reference before.
 */
export function readSupra(tokens: Tokens, i: number, floor: number): Found | null {
  const found = anchorAt(tokens, i);
  if (!found || found.anchor.kind === 'above' || found.anchor.kind === 'below') return null;
  const first = isMark(tokens, i - 1, COMMA) ? nameBefore(tokens, i - 1, floor) : i;
  return { candidates: [candidate(tokens, first, found.after, { anchor: found.anchor })], after: found.after };
}

/** `Ante, p. 198`, `post, pp. 12–14` at token `i`. */
export function readAnte(tokens: Tokens, i: number): Found | null {
  const found = anteAt(tokens, i);
  const pages = found && readPages(tokens, skipCommas(tokens, found.after));
  if (!found || !pages) return null;
  return {
    candidates: [candidate(tokens, i, pages.after, { items: pages.items, anchor: found.anchor })],
    after: pages.after,
  };
}

/** The first token of the words that name a document before the comma at `comma`, back to the verb or article before them. */
function nameBefore(tokens: Tokens, comma: number, floor: number): number {
  let first = comma;
  for (let at = comma - 1; at >= floor && at > comma - REACH; at--) {
    const kind = kindAt(tokens, at);
    if (kind === TokenKind.Mark) {
      if (isMark(tokens, at, COMMA) || isDash(tokens, at) || isMark(tokens, at, 0x2f)) continue;
      if (isMark(tokens, at, STOP) || isMark(tokens, at, SEMICOLON) || isMark(tokens, at, OPEN)) break;
      break;
    }
    if (STOPS.has(wordAt(tokens, at))) break;
    if (kind !== TokenKind.Lower || NAMES.has(wordAt(tokens, at)) || !isCapitalised(kind)) first = at;
  }
  return first === comma ? comma + 1 : first;
}

/** Words before the name of a document. */
const STOPS: ReadonlySet<string> = new Set([
  'see',
  'See',
  'the',
  'The',
  'in',
  'a',
  'an',
  'his',
  'this',
  'that',
  'as',
  'is',
  'was',
  'but',
  'also',
  'with',
  'printed',
  'Printed',
  'Regarding',
  'For',
]);

const NAMES: ReadonlySet<string> = new Set(['editorial', 'note', 'telegram', 'memorandum']);
