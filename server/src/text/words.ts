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

/** The length and the first characters of word n, from `n * RECORD` on, side by side: most words are compared by one look into memory. */
const RECORD = 16;
let records = new Uint16Array(RECORD << 12);

/** Open addressing: of each place the hash of its word, and its number plus one; 0 for a free place. At most half of them are taken. */
let places = new Int32Array(2 << 13);

/**
 * The number of the word from `start` to `end` of a text, given to it now if it has none yet.
 * @param codes the character codes of the text
 * @param hash of those of the word, see {@link HASH_START}
 */
export function wordAt(codes: Uint16Array, start: number, end: number, hash: number): number {
  const length = end - start;
  if (length > LONGEST) return NO_WORD;
  const mask = (places.length >> 1) - 1;
  let place = (hash ^ (hash >>> 15)) & mask;
  for (;;) {
    const word = places[2 * place + 1]! - 1;
    if (word < 0) return add(codes, start, end, hash, place);
    if (places[2 * place] === hash && records[word * RECORD] === length) {
      const at = word * RECORD + 1;
      const compared = length < RECORD ? length : RECORD - 1;
      let i = 0;
      while (i < compared && records[at + i] === codes[start + i]) i++;
      if (i === compared && (length < RECORD || endsAlike(spellings[word]!, codes, start))) return word;
    }
    place = (place + 1) & mask;
  }
}

/** Whether a word that begins like those codes goes on like them. */
function endsAlike(spelling: string, codes: Uint16Array, start: number): boolean {
  let i = RECORD - 1;
  while (i < spelling.length && spelling.charCodeAt(i) === codes[start + i]) i++;
  return i === spelling.length;
}

/** The codes of a word that stands by itself. */
const alone = new Uint16Array(LONGEST);

/** The number of a word that stands by itself, given to it now if it has none yet; see {@link wordAt}. */
export function wordOf(word: string): number {
  if (word.length === 0 || word.length > LONGEST) return NO_WORD;
  let hash = HASH_START;
  for (let i = 0; i < word.length; i++) {
    alone[i] = word.charCodeAt(i);
    hash = Math.imul(hash ^ alone[i]!, HASH_FACTOR);
  }
  return wordAt(alone, 0, word.length, hash);
}

/** The spelling of a numbered word. */
export function spellingOf(word: number): string {
  return spellings[word]!;
}

function add(text: Uint16Array, start: number, end: number, hash: number, free: number): number {
  const word = spellings.length;
  if (word === MOST_WORDS) return NO_WORD;
  const place = 4 * (word + 1) > places.length ? grow(hash) : free;
  const codes = text.subarray(start, end);
  records[word * RECORD] = codes.length;
  records.set(codes.subarray(0, RECORD - 1), word * RECORD + 1);
  places[2 * place] = hash;
  places[2 * place + 1] = word + 1;
  spellings.push(String.fromCharCode(...codes));
  return word;
}

/** Makes room for twice as many words; gives the free place for a hash that is not among them. */
function grow(hash: number): number {
  const before = places;
  places = new Int32Array(2 * before.length);
  for (let at = 0; at < before.length; at += 2) {
    if (before[at + 1] === 0) continue;
    const place = freePlace(before[at]!);
    places[2 * place] = before[at]!;
    places[2 * place + 1] = before[at + 1]!;
  }
  const kept = records;
  records = new Uint16Array((places.length >> 2) * RECORD);
  records.set(kept);
  return freePlace(hash);
}

function freePlace(hash: number): number {
  const mask = (places.length >> 1) - 1;
  let place = (hash ^ (hash >>> 15)) & mask;
  while (places[2 * place + 1] !== 0) place = (place + 1) & mask;
  return place;
}
