/**
 * Words that are one slip of the keys away from a word: a letter too many, too few, another, or two exchanged. Found through the
 * forms that lack one letter, which two such words share; making the index and a look-up cost the square of a word's length.
 */
export class NearWords {
  private readonly words: ReadonlySet<string>;
  private byShorter: ReadonlyMap<string, readonly string[]> | undefined;

  constructor(words: Iterable<string>) {
    this.words = new Set(words);
  }

  has(word: string): boolean {
    return this.words.has(word);
  }

  /** The words of the index exactly one slip away; `word` itself is none. */
  near(word: string): string[] {
    // Made on first use: many lists are never asked.
    this.byShorter ??= indexOf(this.words);
    const found = new Set<string>();
    for (const key of keysOf(word))
      for (const other of this.byShorter.get(key) ?? [])
        if (!found.has(other) && isOneSlip(word, other)) found.add(other);
    return [...found];
  }
}

function indexOf(words: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const word of words)
    for (const key of keysOf(word)) {
      const known = index.get(key);
      if (!known) index.set(key, [word]);
      else if (!known.includes(word)) known.push(word);
    }
  return index;
}

/** The word, and each of its forms without one letter. */
function keysOf(word: string): string[] {
  const keys = [word];
  for (let i = 0; i < word.length; i++) keys.push(word.slice(0, i) + word.slice(i + 1));
  return keys;
}

/** Whether one insertion, deletion, change or exchange of neighbours makes `b` of `a`. */
export function isOneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  if (a.length > b.length) return a.slice(i + 1) === b.slice(i);
  if (a.length < b.length) return a.slice(i) === b.slice(i + 1);
  if (a.slice(i + 1) === b.slice(i + 1)) return true;
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}
