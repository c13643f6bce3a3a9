import type { PlacedBlock } from '../document/block';
import type { FrusDocument } from '../document/model';
import { overlaps } from '../text/span';
import { isWord, kindOf, SPACE_BEFORE, TokenKind, type Tokens } from '../text/tokens';
import type { TermMention } from './resolution';
import type { TermsLookup } from './terms';

/**
 * The abbreviations and terms that a document uses, the longest at each place. Linear in the document's tokens, whatever the length
 * of the list.
 */
export function resolveTerms(document: FrusDocument, { terms }: { readonly terms: TermsLookup }): TermMention[] {
  const mentions: TermMention[] = [];
  const skip = [...document.pages, ...document.calls].map((p) => p.span).sort((a, b) => a.start - b.start);
  let hole = 0;
  for (const placed of document.blocks) {
    if (placed.block.kind !== 'text') continue;
    for (const mention of inBlock(placed, terms)) {
      while (hole < skip.length && skip[hole]!.end <= mention.span.start) hole++;
      if (hole < skip.length && overlaps(skip[hole]!, mention.span) && skip[hole]!.end > mention.span.end) continue;
      mentions.push(mention);
    }
  }
  return mentions;
}

function inBlock({ block, start }: PlacedBlock, terms: TermsLookup): TermMention[] {
  const { tokens } = block;
  const mentions: TermMention[] = [];
  for (let i = 0; i < tokens.count; ) {
    const kind = kindOf(tokens, i);
    const begins = kind !== TokenKind.Mark && kind !== TokenKind.Number && !isInside(tokens, i);
    const found = begins ? terms.longestAt(tokens, i) : null;
    if (!found || goesOn(tokens, found.after)) {
      i++;
      continue;
    }
    mentions.push({
      span: { start: start + tokens.starts[i]!, end: start + tokens.ends[found.after - 1]! },
      term: found.term,
    });
    i = found.after;
  }
  return mentions;
}

/** A token that goes on from another letter or stop (`U.S.S.R`, `A.I.D.`) is not the beginning of a term. */
function isInside(tokens: Tokens, i: number): boolean {
  if (i === 0 || (tokens.kinds[i]! & SPACE_BEFORE) !== 0) return false;
  const before = kindOf(tokens, i - 1);
  if (before === TokenKind.Mark) {
    const mark = tokens.text.charCodeAt(tokens.starts[i - 1]!);
    return mark === 0x2e && i >= 2 && isWord(kindOf(tokens, i - 2)) && tokens.ends[i - 2] === tokens.starts[i - 1];
  }
  return isWord(before);
}

/** A letter glued behind it belongs to a longer word. */
function goesOn(tokens: Tokens, after: number): boolean {
  return after < tokens.count && (tokens.kinds[after]! & SPACE_BEFORE) === 0 && isWord(kindOf(tokens, after));
}
