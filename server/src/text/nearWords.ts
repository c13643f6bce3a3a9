/**
 * Words that are one slip of the keys away from a word: a letter too many, too few, another, or two exchanged. Found through the
 * forms that lack one letter, which two such words share; making the index and a look-up take time by a word's length.
 */
export class NearWords {
  private readonly words: ReadonlySet<string>;
  private index: SlipIndex | undefined;

  constructor(words: Iterable<string>) {
    this.words = new Set(words);
  }

  has(word: string): boolean {
    return this.words.has(word);
  }

  /** The words of the index exactly one slip away; `word` itself is none. */
  near(word: string): readonly string[] {
    // Made on first use: many lists are never asked.
    this.index ??= SlipIndex.of(this.words);
    const near = this.index.near(word);
    return near.length === 0 ? near : near.filter((other) => isOneSlip(word, other));
  }
}

/** Bits of {@link SlipIndex}'s sieve: many more than a list has words times letters. */
const SIEVE = 1 << 16;

const NONE: readonly string[] = [];

/** Words by their {@link slipKeys}. */
export class SlipIndex {
  private readonly byKey = new Map<number, string[]>();
  /** A bit for each key, so that one that no word has, as nearly all that are asked for, is known by one look into an array. */
  private readonly sieve = new Uint8Array(SIEVE >> 3);

  static of(words: Iterable<string>): SlipIndex {
    const index = new SlipIndex();
    for (const word of words) index.add(word);
    return index;
  }

  add(word: string): void {
    for (const key of slipKeys(word)) {
      const bit = bitOf(key);
      this.sieve[bit >> 3]! |= 1 << (bit & 7);
      const known = this.byKey.get(key);
      if (!known) this.byKey.set(key, [word]);
      else if (!known.includes(word)) known.push(word);
    }
  }

  /** All words that are one slip away, and perhaps others; each once. */
  near(word: string): readonly string[] {
    let found: string[] | undefined;
    for (const key of slipKeys(word)) {
      const bit = bitOf(key);
      if ((this.sieve[bit >> 3]! & (1 << (bit & 7))) === 0) continue;
      for (const other of this.byKey.get(key) ?? NONE) {
        found ??= [];
        if (!found.includes(other)) found.push(other);
      }
    }
    return found ?? NONE;
  }
}

function bitOf(key: number): number {
  return (key ^ (key >>> 16)) & (SIEVE - 1);
}

/** Odd, so that no letter is lost to the overflow. */
const FACTOR = 0x01000193;

/**
 * A number for a word, and one for each of its forms without one letter (UTF-16 unit). Two words that are one slip apart share one;
 * others may by chance. Made without the forms themselves, in time by the word's length.
 */
export function slipKeys(word: string): readonly number[] {
  const last = word.length - 1;
  if (last < 0) return [0];
  // A form's number is the sum of its letters, each times a power of the factor by its distance from the end.
  let all = 0;
  for (let i = 0; i < last; i++) all = (Math.imul(all, FACTOR) + word.charCodeAt(i)) | 0;
  const keys = new Array<number>(word.length + 1);
  keys[0] = (Math.imul(all, FACTOR) + word.charCodeAt(last)) | 0;
  // Before the letter that is left out all stand one nearer to the end: `near` is of those from it on, were they nearer; `behind` of
  // those behind it, as they stand.
  let near = 0;
  let behind = 0;
  let power = 1;
  for (let i = last; i >= 0; i--) {
    const code = word.charCodeAt(i);
    keys[i + 1] = (all - near + behind) | 0;
    behind = (behind + Math.imul(code, power)) | 0;
    if (i > 0) near = (near + Math.imul(word.charCodeAt(i - 1), power)) | 0;
    power = Math.imul(power, FACTOR);
  }
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
