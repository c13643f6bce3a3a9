import { type Tokens, tokenText } from './tokens';
import { spellingOf } from './words';

/** What is known of words, found once for each spelling and kept by its number in the vocabulary (`words.ts`). */

/** The answer is not known yet; therefore no fact of {@link WordFacts} may be this. */
const UNKNOWN = 255;

/** A word with its number in the vocabulary, `NO_WORD` where it has none. */
export interface NumberedWord {
  readonly word: number;
  readonly text: string;
}

/** A fact of words as a small number from 0 to 254, found once for each spelling. The function must be pure. */
export class WordFacts {
  private known = new Uint8Array(0);

  constructor(private readonly find: (spelling: string) => number) {}

  /** The fact of token i. */
  of(tokens: Tokens, i: number): number {
    const word = tokens.words[i]!;
    if (word >= 0 && word < this.known.length) {
      const fact = this.known[word]!;
      if (fact !== UNKNOWN) return fact;
    }
    return this.ask(word, tokens, i);
  }

  /** The fact of a word that stands by itself, with its number. */
  ofWord({ word, text }: NumberedWord): number {
    if (word < 0) return this.find(text);
    const fact = word < this.known.length ? this.known[word]! : UNKNOWN;
    return fact === UNKNOWN ? this.found(word) : fact;
  }

  private ask(word: number, tokens: Tokens, i: number): number {
    return word < 0 ? this.find(tokenText(tokens, i)) : this.found(word);
  }

  private found(word: number): number {
    if (word >= this.known.length) {
      const larger = new Uint8Array(Math.max(1024, 2 * this.known.length, word + 1)).fill(UNKNOWN);
      larger.set(this.known);
      this.known = larger;
    }
    const fact = this.find(spellingOf(word));
    this.known[word] = fact;
    return fact;
  }
}

/** Whether a word is one of a kind, found once for each spelling. The function must be pure. */
export class WordTest {
  private readonly facts: WordFacts;

  constructor(holds: (spelling: string) => boolean) {
    this.facts = new WordFacts((spelling) => (holds(spelling) ? 1 : 0));
  }

  /** Whether it holds of token i. */
  of(tokens: Tokens, i: number): boolean {
    return this.facts.of(tokens, i) === 1;
  }

  /** Whether it holds of a word that stands by itself. */
  ofWord(word: NumberedWord): boolean {
    return this.facts.ofWord(word) === 1;
  }

  /** The words of a set in lower case, in any case. */
  static inAnyCase(words: ReadonlySet<string>): WordTest {
    return new WordTest((spelling) => words.has(spelling.toLowerCase()));
  }
}

/** A value for each spelling (its lower case, an entry of a table), made once. The function must be pure, its values are shared. */
export class WordValues<T> {
  private readonly known: (T | undefined)[] = [];

  constructor(private readonly find: (spelling: string) => T) {}

  /** The value of token i. */
  of(tokens: Tokens, i: number): T {
    const word = tokens.words[i]!;
    return word < 0 ? this.find(tokenText(tokens, i)) : this.numbered(word);
  }

  /** The value of a word that stands by itself. */
  ofWord({ word, text }: NumberedWord): T {
    return word < 0 ? this.find(text) : this.numbered(word);
  }

  private numbered(word: number): T {
    let value = word < this.known.length ? this.known[word] : undefined;
    if (value === undefined) {
      while (this.known.length < word) this.known.push(undefined);
      value = this.find(spellingOf(word));
      this.known[word] = value;
    }
    return value;
  }
}

const LOWER = new WordValues((spelling) => spelling.toLowerCase());

/** The text of token i in lower case; makes no string for a word that has a number. */
export function lowerText(tokens: Tokens, i: number): string {
  return LOWER.of(tokens, i);
}
