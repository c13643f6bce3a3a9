import type { Span } from '../../text/span';
import { isCapitalised, TokenKind, type Tokens } from '../../text/tokens';
import {
  COLON,
  COMMA,
  endsHere,
  isDash,
  isGlued,
  isMark,
  isNumber,
  isWord,
  isWordAnyCase,
  kindAt,
  lengthAt,
  OPEN,
  SEMICOLON,
  STOP,
  spanOf,
  wordAt,
} from './cursor';
import { documentWord, noteWord, pageWord } from './words';

/** Titles of volumes run to some twenty words. */
const LONGEST = 40;

/** Lower-case words that stand inside titles. */
const INSIDE: ReadonlySet<string> = new Set(['and', 'of', 'the', 'in', 'on', 'at', 'for', 'to', 'with', 'with', 'de']);

/**
 * Reads a volume's title at token `i`: `Soviet Union, January 1983–March 1985`, `Greece; Cyprus; Turkey, 1973–1976`,
 * `The Conference of Berlin (The Potsdam Conference), 1945`, `Organization and Management of U.S. Foreign Policy`. It ends where the
 * citation goes on (`, Document 351`, `, pp. 4–6`) or the sentence does. Null where a sentence runs on (`, President Nixon wrote`).
 */
export function readTitle(tokens: Tokens, i: number): { readonly span: Span; readonly after: number } | null {
  if (!isCapitalised(kindAt(tokens, i)) || citesAt(tokens, i)) return null;
  let after = i + 1;
  let at = i + 1;
  let open = 0;
  const limit = Math.min(tokens.count, i + LONGEST);
  while (at < limit) {
    const kind = kindAt(tokens, at);
    if (kind === TokenKind.Mark) {
      const step = markInside(tokens, at, open);
      if (step === 0) break;
      if (isMark(tokens, at, OPEN)) open++;
      if (isMark(tokens, at, 0x29)) {
        open--;
        after = at + 1;
      }
      if (isMark(tokens, at, STOP)) after = at + 1;
      at += step;
    } else if (kind === TokenKind.Number) {
      if (lengthAt(tokens, at) !== 4 && !(lengthAt(tokens, at) === 2 && isDash(tokens, at - 1))) break;
      after = ++at;
    } else if (kind === TokenKind.Lower) {
      if (!INSIDE.has(wordAt(tokens, at)) && !isGlued(tokens, at)) break;
      at++;
    } else {
      if (citesAt(tokens, at)) break;
      after = ++at;
    }
  }
  // What follows a title is a mark; a word there says that a sentence runs on.
  if (!endsHere(tokens, after) && !isMark(tokens, after, OPEN)) return null;
  return { span: spanOf(tokens, i, after), after };
}

/** How many tokens to step over where a mark stands inside a title; 0 where it ends the title. */
function markInside(tokens: Tokens, at: number, open: number): number {
  const next = at + 1;
  if (isMark(tokens, at, COMMA) || isMark(tokens, at, SEMICOLON) || isMark(tokens, at, COLON)) {
    if (isNumber(tokens, next)) return lengthAt(tokens, next) === 4 ? 1 : 0;
    if (isWord(tokens, next, 'and'))
      return isCapitalised(kindAt(tokens, next + 1)) && !citesAt(tokens, next + 1) ? 1 : 0;
    return isCapitalised(kindAt(tokens, next)) && !citesAt(tokens, next) ? 1 : 0;
  }
  if (isMark(tokens, at, STOP)) {
    // `U.S.`: initials; any other stop ends the sentence.
    return kindAt(tokens, at - 1) === TokenKind.Initial && (isGlued(tokens, next) || isMark(tokens, at - 2, STOP))
      ? 1
      : 0;
  }
  if (isMark(tokens, at, OPEN)) return isCapitalised(kindAt(tokens, next)) && !citesAt(tokens, next) ? 1 : 0;
  if (isMark(tokens, at, 0x29)) return open > 0 ? 1 : 0;
  if (isDash(tokens, at) || isMark(tokens, at, 0x2019) || isMark(tokens, at, 0x27)) return 1;
  return 0;
}

/** Whether a citation (`Document 351`, `pp. 4–6`, `Ibid.`, `See`) begins at token `i`. */
function citesAt(tokens: Tokens, i: number): boolean {
  const word = documentWord(tokens, i) ?? noteWord(tokens, i) ?? pageWord(tokens, i);
  if (word && isNumber(tokens, word.after)) return true;
  return (
    isWordAnyCase(tokens, i, 'ibid') ||
    isWord(tokens, i, 'See') ||
    (isWord(tokens, i, 'Foreign') && isWord(tokens, i + 1, 'Relations')) ||
    ((isWordAnyCase(tokens, i, 'vol') || isWordAnyCase(tokens, i, 'volume')) && !isMark(tokens, i + 1, COMMA))
  );
}
