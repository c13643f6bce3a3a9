import { isCapitalised, isWord, kindOf, spaceBefore, TokenKind, type Tokens, tokenText } from '../text/tokens';
import { WordTest } from '../text/wordFacts';
import { wordOf } from '../text/words';
import {
  classAt,
  classOfWord,
  IS_ARTICLE,
  IS_LEADING,
  IS_PARTICLE,
  SHORT_GIVEN,
  smallAt,
  WordClass,
} from './namesWords';

/** A word of a name as it is written: `O’Neill`, `Ching-kuo`, `W.`, `al-Assad`, `de`. May be made of several tokens. */
export interface Unit {
  /** Index of its first token. */
  readonly first: number;
  /** Index of the token after it, its stop included. */
  readonly next: number;
  readonly start: number;
  /** Without the stop. */
  readonly end: number;
  readonly text: string;
  /** The number of `text` in the vocabulary. */
  readonly word: number;
  readonly kind: TokenKind;
  /** A stop is joined to it: `W.`, `Gen.`. */
  readonly stop: boolean;
  readonly particle: boolean;
  /** What the word is by itself. */
  readonly of: WordClass;
}

const APOSTROPHES = "’'‘ʻʼ`";
const HYPHENS = '-‐‑';
/** Joined to a word by an apostrophe these end it: possessives and contractions. */
const ENDINGS = WordTest.inAnyCase(new Set(['s', 't', 'd', 'll', 're', 've', 'm']));
/** The longest word that is read with a stop as an abbreviation of a title: `Messrs.`, `Lieut.`. */
const LONGEST_ABBREVIATION = 6;

/** Whether token i is one of the characters, joined to the token before it. */
function isJoined(tokens: Tokens, i: number, characters: string): boolean {
  // Most words have a space behind them: that is told from the kind alone.
  return i < tokens.count && tokens.kinds[i] === TokenKind.Mark && characters.includes(tokens.text[tokens.starts[i]!]!);
}

/** Whether a name may begin at token i, which is in lower case: with an article (`al-Assad`) or a particle (`von Brentano`). */
export function beginsLower(tokens: Tokens, i: number): boolean {
  const small = smallAt(tokens, i);
  if ((small & (IS_ARTICLE | IS_LEADING)) === 0) return false;
  if ((small & IS_ARTICLE) !== 0 && isJoined(tokens, i + 1, HYPHENS)) return startsCapital(tokens, i + 2);
  if ((small & IS_LEADING) === 0) return false;
  let next = i + 1;
  for (let more = 0; more < 2 && next < tokens.count && isParticle(tokens, next); more++) next++;
  return startsCapital(tokens, next);
}

function startsCapital(tokens: Tokens, i: number): boolean {
  return i < tokens.count && isCapitalised(kindOf(tokens, i));
}

function isParticle(tokens: Tokens, i: number): boolean {
  return kindOf(tokens, i) === TokenKind.Lower && (smallAt(tokens, i) & IS_PARTICLE) !== 0;
}

/**
 * Reads the word of a name at token i; null where there is none.
 * @param inside a word of the name stands before it, so that particles and articles may follow
 */
export function readUnit(tokens: Tokens, i: number, inside: boolean): Unit | null {
  if (i >= tokens.count) return null;
  const kind = kindOf(tokens, i);
  if (kind === TokenKind.Lower) {
    if (!(inside ? continuesLower(tokens, i) : beginsLower(tokens, i))) return null;
    if (!isJoined(tokens, i + 1, HYPHENS)) return unitOf(tokens, i, i + 1, tokenText(tokens, i), kind, false, true);
  } else if (!isCapitalised(kind)) return null;

  let next = i + 1;
  let text = tokenText(tokens, i);
  for (;;) {
    if (isJoined(tokens, next, APOSTROPHES) && joinsWord(tokens, next + 1)) {
      if (ENDINGS.of(tokens, next + 1)) break;
      text += `’${tokenText(tokens, next + 1)}`;
    } else if (isJoined(tokens, next, HYPHENS) && joinsWord(tokens, next + 1))
      text += `-${tokenText(tokens, next + 1)}`;
    else if (isJoined(tokens, next, HYPHENS) && isWrapped(tokens, next + 1)) text += tokenText(tokens, next + 1);
    else break;
    next += 2;
  }
  return unitOf(tokens, i, next, text, kind, isJoined(tokens, next, '.') && takesStop(text, kind), false);
}

/**
 * Whether the word of a name at token i, which is capitalised, is this token alone, without a stop, and nothing goes on with the name
 * behind it: told from the next token or two, as {@link readUnit} would tell it.
 */
export function standsAlone(tokens: Tokens, i: number): boolean {
  const next = i + 1;
  if (next >= tokens.count) return true;
  const kind = kindOf(tokens, next);
  if (kind === TokenKind.Lower) return spaceBefore(tokens, next) && smallAt(tokens, next) === 0;
  if (kind === TokenKind.Number) return true;
  if (kind !== TokenKind.Mark) return false;
  if (spaceBefore(tokens, next)) return true;
  const mark = tokens.text[tokens.starts[next]!]!;
  const after = next + 1;
  // `, Jr.`: no longer word is a suffix.
  if (mark === ',')
    return (
      after >= tokens.count || !isCapitalised(kindOf(tokens, after)) || tokens.ends[after]! - tokens.starts[after]! > 3
    );
  if (mark === '.') return !takesStop(tokenText(tokens, i), kindOf(tokens, i));
  if (APOSTROPHES.includes(mark)) return !joinsWord(tokens, after) || ENDINGS.of(tokens, after);
  return !HYPHENS.includes(mark);
}

/** The word of the tokens from `first` to `end` (exclusive), and the stop behind it. */
function unitOf(
  tokens: Tokens,
  first: number,
  end: number,
  text: string,
  kind: TokenKind,
  stop: boolean,
  particle: boolean,
): Unit {
  return {
    first,
    next: stop ? end + 1 : end,
    start: tokens.starts[first]!,
    end: tokens.ends[end - 1]!,
    text,
    word: end === first + 1 ? tokens.words[first]! : wordOf(text),
    kind,
    stop,
    particle,
    of: particle ? WordClass.Name : end === first + 1 ? classAt(tokens, first) : classOfWord(text),
  };
}

function joinsWord(tokens: Tokens, i: number): boolean {
  return i < tokens.count && !spaceBefore(tokens, i) && isWord(kindOf(tokens, i));
}

/** The second half of a word that was broken at the end of a line. */
function isWrapped(tokens: Tokens, i: number): boolean {
  return (
    i < tokens.count &&
    kindOf(tokens, i) === TokenKind.Lower &&
    spaceBefore(tokens, i) &&
    /^\s*?\n\s*$/.test(tokens.text.slice(tokens.ends[i - 1]!, tokens.starts[i]!))
  );
}

/** A particle within a name: another word of it must follow. */
function continuesLower(tokens: Tokens, i: number): boolean {
  const small = smallAt(tokens, i);
  if ((small & IS_ARTICLE) !== 0 && isJoined(tokens, i + 1, HYPHENS)) return startsCapital(tokens, i + 2);
  if ((small & IS_PARTICLE) === 0) return false;
  let next = i + 1;
  for (let more = 0; more < 2 && next < tokens.count && isParticle(tokens, next); more++) next++;
  // `Mr. Lloyd as Chairman`
  return startsCapital(tokens, next) && classAt(tokens, next) !== WordClass.Title;
}

/** Whether a stop joined to a word belongs to it: initials, titles and given names cut short. Any other stop ends the sentence. */
function takesStop(text: string, kind: TokenKind): boolean {
  if (kind === TokenKind.Initial && text.length === 1) return true;
  if (text.length === 2 && kind === TokenKind.Capital) return true;
  // `deB.`, `LeS.`, `McG.`: an initial with a particle
  if (kind === TokenKind.Mixed && text.length <= 4 && /[A-Z]$/.test(text)) return true;
  const key = text.toLowerCase();
  if (SHORT_GIVEN.has(key)) return true;
  return text.length <= LONGEST_ABBREVIATION && classOfWord(key) === WordClass.Title;
}
