import type { Span } from '../text/span';
import { isCapitalised, kindOf, spaceBefore, TokenKind, type Tokens, tokenText } from '../text/tokens';
import { classAt, OFFICE_LINKS, RANKS_OF_BIRTH, WordClass } from './namesWords';

/** How many tokens an office may take: `Deputy Assistant Secretary of State for Near Eastern and South Asian Affairs`. */
const LONGEST_OFFICE = 30;

/**
 * The title or office before the name that begins at token `at`: `Ambassador`, `Under Secretary of State for Political Affairs`, and,
 * where the name stands in brackets, the office before the bracket. Null where there is none. Walks back over a bounded number of
 * tokens.
 */
export function titleBefore(tokens: Tokens, at: number): Span | null {
  let k = at - 1;
  if (k < 0) return null;
  const bracketed = isMark(tokens, k, '(') && !spaceBefore(tokens, at);
  if (bracketed) k--;
  else if (!spaceBefore(tokens, at)) return null;
  // Most names follow a small word or a number: no title. An `s` may be that of a possessive.
  const direct = k < 0 ? TokenKind.Mark : kindOf(tokens, k);
  if (direct === TokenKind.Number) return null;
  if (direct === TokenKind.Lower && !bracketed && tokens.ends[k]! - tokens.starts[k]! > 1) return null;
  const last = k;
  let begin = -1;
  let titled = false;
  /** The class of the word to the right, null for the name itself. */
  let right: WordClass | 'link' | 'the' | null = null;
  for (let steps = 0; k >= 0 && steps < LONGEST_OFFICE; steps++, k--) {
    const kind = kindOf(tokens, k);
    if (kind === TokenKind.Mark) {
      const skipped = skipMark(tokens, k, bracketed, right);
      if (skipped === null) break;
      k = skipped;
      continue;
    }
    if (kind === TokenKind.Number) break;
    const word = tokenText(tokens, k);
    if (!isCapitalised(kind)) {
      if (word === 's' && isMark(tokens, k - 1, "’'")) {
        k--;
        continue;
      }
      if (right === null && !bracketed) break;
      if (right === null || !OFFICE_LINKS.has(word)) break;
      if (word === 'the') {
        right = 'the';
        continue;
      }
      // `letter to Ambassador Bohlen`, `the Secretary and Mr. Hoover`: the word before has nothing to do with the title.
      if (right === WordClass.Title && word !== 'of') break;
      if (right === 'the' && !bracketed) break;
      if (word === 'and' && right !== WordClass.Office && right !== WordClass.Name) break;
      right = 'link';
      continue;
    }
    const of = classAt(tokens, k);
    if (of === WordClass.Other) break;
    if (of === WordClass.Name) {
      // A place within an office (`Ambassador in France`) follows a small word; anything else is a name of its own.
      if (right === null ? !bracketed : right !== WordClass.Name && right !== WordClass.Office && right !== 'link')
        break;
      if (!followsLink(tokens, k)) break;
      right = WordClass.Name;
      continue;
    }
    // `King Hassan`, `Lord Home`
    const title: boolean =
      of === WordClass.Title || (right === null && !bracketed && RANKS_OF_BIRTH.has(word.toLowerCase()));
    if (title) titled = true;
    begin = k;
    right = title ? WordClass.Title : WordClass.Office;
  }
  if (begin < 0 || !titled) return null;
  return { start: tokens.starts[begin]!, end: tokens.ends[last]! };
}

/** Whether the words up to token k follow a small word of an office: `in France`, `to the Soviet Union`. Bounded. */
function followsLink(tokens: Tokens, k: number): boolean {
  for (let i = k - 1; i >= 0 && i > k - 5; i--) {
    const kind = kindOf(tokens, i);
    if (kind === TokenKind.Lower) return OFFICE_LINKS.has(tokenText(tokens, i));
    if (!isCapitalised(kind) || classAt(tokens, i) === WordClass.Title) return false;
  }
  return false;
}

/** The index of the leftmost token of a mark that may stand inside an office, or null. */
function skipMark(
  tokens: Tokens,
  k: number,
  bracketed: boolean,
  right: WordClass | 'link' | 'the' | null,
): number | null {
  const mark = tokens.text[tokens.starts[k]!]!;
  // the stop of an abbreviated title
  if (mark === '.' && k > 0 && !spaceBefore(tokens, k)) {
    const word = tokenText(tokens, k - 1);
    if (classAt(tokens, k - 1) === WordClass.Title && word.length <= 6) return k;
    // U.S., U.N.
    return word.length === 1
      ? isMark(tokens, k - 2, '.') && k >= 3 && tokens.ends[k - 3]! - tokens.starts[k - 3]! === 1
        ? k - 3
        : null
      : null;
  }
  if ((mark === '-' || mark === '–' || mark === '/') && !spaceBefore(tokens, k)) return k;
  // an editors' correction: `Treasury [Commerce] Secretary`
  if (mark === ']') {
    for (let i = k - 1; i >= 0 && i > k - 5; i--) if (isMark(tokens, i, '[')) return i;
    return null;
  }
  if (mark === ',' && bracketed && (right === WordClass.Office || right === 'link') && k > 0) {
    return classAt(tokens, k - 1) === WordClass.Office ? k : null;
  }
  return null;
}

function isMark(tokens: Tokens, i: number, characters: string): boolean {
  return (
    i >= 0 &&
    i < tokens.count &&
    kindOf(tokens, i) === TokenKind.Mark &&
    characters.includes(tokens.text[tokens.starts[i]!]!)
  );
}
