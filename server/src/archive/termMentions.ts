import { isFunctionWord } from '../data/acronymWords';
import type { Block, PlacedBlock } from '../document/block';
import type { FrusDocument } from '../document/model';
import { exact } from '../text/exact';
import { overlaps, shift } from '../text/span';
import { isWord, kindOf, SPACE_BEFORE, TokenKind, type Tokens, tokenText } from '../text/tokens';
import type { PersonMention, TermMention } from './resolution';
import type { TermReading } from './termIndex';
import type { TermsLookup } from './terms';

/**
 * The abbreviations and terms that a document uses, the longest at each place. Linear in the document's tokens, whatever the length
 * of the list.
 *
 * @param persons the document's persons, sorted: a code name (`Frank`) or a letter inside a person's name is no term
 */
export function resolveTerms(
  document: FrusDocument,
  { terms }: { readonly terms: TermsLookup },
  persons: readonly PersonMention[] = [],
): TermMention[] {
  const mentions: TermMention[] = [];
  const skip = [...document.pages, ...document.calls].map((p) => p.span).sort((a, b) => a.start - b.start);
  let hole = 0;
  let person = 0;
  for (const placed of document.blocks) {
    if (placed.block.kind !== 'text') continue;
    for (const mention of inBlock(placed, terms)) {
      while (hole < skip.length && skip[hole]!.end <= mention.span.start) hole++;
      if (hole < skip.length && overlaps(skip[hole]!, mention.span) && skip[hole]!.end > mention.span.end) continue;
      while (person < persons.length && persons[person]!.span.end <= mention.span.start) person++;
      const named = persons[person]?.span;
      if (named && overlaps(named, mention.span) && isInsideName(document.text, mention.span, named)) continue;
      mentions.push(mention);
    }
  }
  return mentions;
}

/** A letter, or a word with one capital, within a longer name. */
function isInsideName(
  text: string,
  term: { start: number; end: number },
  name: { start: number; end: number },
): boolean {
  return name.end - name.start > term.end - term.start && /^\p{Lu}\p{Ll}*$/u.test(text.slice(term.start, term.end));
}

/** The terms of a block: looked for once, and moved to where the block stands now. */
function inBlock({ block, start }: PlacedBlock, terms: TermsLookup): readonly TermMention[] {
  const before = block.terms;
  let found: readonly TermMention[];
  if (before?.list === terms) {
    found = before.found as readonly TermMention[];
    if (before.start === start || found.length === 0) return found;
    const by = start - before.start;
    found = found.map(({ span, term }) => ({ span: shift(span, by), term }));
  } else {
    found = exact(lookedFor(block, start, terms));
  }
  block.terms = { list: terms, start, found };
  return found;
}

function lookedFor({ tokens }: Block, start: number, terms: TermsLookup): TermMention[] {
  const mentions: TermMention[] = [];
  for (let i = 0; i < tokens.count; ) {
    const kind = kindOf(tokens, i);
    if (kind === TokenKind.Mark || kind === TokenKind.Number) {
      i++;
      continue;
    }
    const readings = terms.readingsAt(tokens, i);
    if (readings.length === 0 || isInside(tokens, i)) {
      i++;
      continue;
    }
    if (areMentions(tokens, i, readings))
      for (const { term, start: from, end } of readings)
        mentions.push({ span: { start: start + from, end: start + end }, term });
    i = readings[readings.length - 1]!.after;
  }
  return mentions;
}

/** A function of its own: a closure over the place would cost a piece of memory for every token. */
function areMentions(tokens: Tokens, i: number, readings: readonly TermReading[]): boolean {
  return readings.every((reading) => isMention(tokens, i, reading));
}

function isMention(tokens: Tokens, i: number, { start, end, after }: TermReading): boolean {
  if (goesOn(tokens, after)) return false;
  if (after > i + 1) return true;
  if (end - start === 1) return isLetterAlone(tokens, i);
  return kindOf(tokens, i) !== TokenKind.Caps || !isFunctionWord(tokenText(tokens, i)) || !isAllCapitals(tokens);
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

/**
 * Whether a single letter may be an office (`cleared in G and L`) rather than an initial, an item of a list, part of a file number or
 * the word `I` or `A`. `Z` is an hour's zone behind digits.
 */
function isLetterAlone(tokens: Tokens, i: number): boolean {
  const letter = tokenText(tokens, i);
  const before = i === 0 || (tokens.kinds[i]! & SPACE_BEFORE) !== 0 ? '' : tokens.text[tokens.starts[i]! - 1]!;
  const after =
    i + 1 >= tokens.count || (tokens.kinds[i + 1]! & SPACE_BEFORE) !== 0 ? '' : tokens.text[tokens.starts[i + 1]!]!;
  if (/[“"‘]/.test(before)) return false;
  if (letter === 'I' || letter === 'A') return before === '(' && after === ')';
  if (before === '(' && /[CSU]/.test(letter) && isMarking(tokens, i)) return false;
  if (letter === 'Z' && /\d/.test(before)) return !/[\d–/-]/.test(after);
  if (/[\d–/&.’'-]/.test(before) || /[\d–/&.)’'-]/.test(after)) return before === '(' && after === ')';
  // `Harry S Truman`
  return !(
    i > 0 &&
    i + 1 < tokens.count &&
    kindOf(tokens, i - 1) === TokenKind.Capital &&
    kindOf(tokens, i + 1) === TokenKind.Capital
  );
}

/** Whether a letter in brackets marks a paragraph's classification: `(S)` before or after its text. */
function isMarking(tokens: Tokens, i: number): boolean {
  return i === 1 || i + 2 >= tokens.count || tokens.text[tokens.starts[i - 2]!] === '.';
}

/** Whether a block is written in capitals throughout, as telegrams of the electronic age are. */
function isAllCapitals(tokens: Tokens): boolean {
  let lower = 0;
  let upper = 0;
  for (let i = 0; i < tokens.count; i++) {
    const kind = kindOf(tokens, i);
    if (kind === TokenKind.Caps) upper++;
    else if (kind === TokenKind.Lower || kind === TokenKind.Capital) lower++;
  }
  return upper > 4 * lower && upper >= 3;
}
