import type { Tokens } from './tokens';

/**
 * Tells of most words that they are not in a set of words, from the length, the first and the last letter: without a copy of the word, its
 * lower case or its hash. Says yes to every word of the set in any case, and to some others.
 */
export class WordFilter {
  /** Bit n of entry c: a word of n letters (31 and more are one) begins with c, or ends with it. */
  private readonly first = new Int32Array(128);
  private readonly last = new Int32Array(128);

  /** @param words in lower case */
  constructor(words: Iterable<string> = []) {
    for (const word of words) this.add(word);
  }

  /** Adds a word, which is in lower case. */
  add(word: string): void {
    // What a capital letter with a dot (İ) becomes is longer than it.
    if (word.includes('\u0307')) {
      this.first.fill(-1);
      this.last.fill(-1);
    }
    const bit = 1 << Math.min(word.length, 31);
    this.first[word.charCodeAt(0) & 127]! |= bit;
    this.last[word.charCodeAt(word.length - 1) & 127]! |= bit;
  }

  /** Whether a word of this length between these two letters may be in the set. Letters beyond ASCII may always be. */
  mayHold(length: number, first: number, last: number): boolean {
    const bit = 1 << Math.min(length, 31);
    return (
      (first > 127 || (this.first[first >= 65 && first <= 90 ? first | 0x20 : first]! & bit) !== 0) &&
      (last > 127 || (this.last[last >= 65 && last <= 90 ? last | 0x20 : last]! & bit) !== 0)
    );
  }

  /** Whether token i may be a word of the set, in any case. */
  mayHoldToken(tokens: Tokens, i: number): boolean {
    const { text } = tokens;
    const start = tokens.starts[i]!;
    const end = tokens.ends[i]!;
    return this.mayHold(end - start, text.charCodeAt(start), text.charCodeAt(end - 1));
  }
}
