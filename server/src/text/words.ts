/**
 * The vocabulary: a small number for each spelling of a word, so that what is asked of a word again and again (its lower case, whether
 * a table holds it) is answered by one look into an array, and a known word is read without making a string of it.
 *
 * The table belongs to the module and grows while texts are read. It is no state: the number of a word never changes once given, a
 * number is never given to two words, and no answer may depend on which number a word has or on whether it has one ({@link NO_WORD}
 * is always allowed for). It holds pure facts of spellings alone, and is bounded.
 */

/** In place of a number: no word (a mark, digits), a very long one, or one that came when the vocabulary was full. */
export const NO_WORD = -1;

/** So many spellings at most are kept: more than a volume has, a few megabytes. */
const MOST_WORDS = 1 << 17;

/** Longer words are not kept: they are damage or no words. */
const LONGEST = 32;

/** The hash of a word is FNV-1a, 32 bits, over its character codes: `hash = Math.imul(hash ^ code, HASH_FACTOR)`, from HASH_START on. */
export const HASH_START = 0x811c9dc5 | 0;
export const HASH_FACTOR = 0x01000193;

/** The spellings by their numbers. */
const spellings: string[] = [];

/** The hash of word n. */
let hashes = new Int32Array(1 << 12);

/** The character codes of word n lie in `codes` from `begins[n]` to `begins[n + 1]`. */
let begins = new Int32Array((1 << 12) + 1);
let codes = new Uint16Array(1 << 15);

/** Open addressing: the number of a word plus one, 0 for a free place. Twice as many places as numbers. */
let places = new Int32Array(1 << 13);

/**
 * The number of the word from `start` to `end` of a text, given to it now if it has none yet.
 * @param hash of its character codes, see {@link HASH_START}
 */
export function wordAt(text: string, start: number, end: number, hash: number): number {
  const length = end - start;
  if (length > LONGEST) return NO_WORD;
  const mask = places.length - 1;
  let place = (hash ^ (hash >>> 15)) & mask;
  for (;;) {
    const word = places[place]! - 1;
    if (word < 0) return add(text, start, end, hash, place);
    if (hashes[word] === hash) {
      const from = begins[word]!;
      if (begins[word + 1]! - from === length) {
        let i = 0;
        while (i < length && codes[from + i] === text.charCodeAt(start + i)) i++;
        if (i === length) return word;
      }
    }
    place = (place + 1) & mask;
  }
}

/** The number of a word that stands by itself, given to it now if it has none yet; see {@link wordAt}. */
export function wordOf(word: string): number {
  let hash = HASH_START;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), HASH_FACTOR);
  return word.length === 0 ? NO_WORD : wordAt(word, 0, word.length, hash);
}

/** The spelling of a numbered word. */
export function spellingOf(word: number): string {
  return spellings[word]!;
}

function add(text: string, start: number, end: number, hash: number, place: number): number {
  const word = spellings.length;
  if (word === MOST_WORDS) return NO_WORD;
  if (word === hashes.length) place = grow(hash);
  const from = begins[word]!;
  const to = from + end - start;
  if (to > codes.length) codes = larger(codes, new Uint16Array(codes.length * 2));
  for (let i = start; i < end; i++) codes[from + i - start] = text.charCodeAt(i);
  begins[word + 1] = to;
  hashes[word] = hash;
  places[place] = word + 1;
  // A slice would keep the whole text in memory.
  spellings.push(String.fromCharCode(...codes.subarray(from, to)));
  return word;
}

/** Makes room for twice as many words; gives the free place for a hash that is not among them. */
function grow(hash: number): number {
  hashes = larger(hashes, new Int32Array(hashes.length * 2));
  begins = larger(begins, new Int32Array(hashes.length + 1));
  places = new Int32Array(hashes.length * 2);
  for (let word = 0; word < spellings.length; word++) places[freePlace(hashes[word]!)] = word + 1;
  return freePlace(hash);
}

function freePlace(hash: number): number {
  const mask = places.length - 1;
  let place = (hash ^ (hash >>> 15)) & mask;
  while (places[place] !== 0) place = (place + 1) & mask;
  return place;
}

function larger<T extends Int32Array | Uint16Array>(from: T, into: T): T {
  into.set(from);
  return into;
}
