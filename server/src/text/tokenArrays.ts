/** The numbers of tokens; see `Tokens`. */
export interface TokenArrays {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly words: Int32Array;
  readonly kinds: Uint8Array;
}

/**
 * The arrays of many texts lie in one piece of memory: most blocks have few tokens, and memory of their own for each of four arrays
 * would cost more than to read them. A piece is freed when none of its texts is kept; it is small, so that a text which stays while
 * those around it are edited holds on to little.
 */
const PIECE = 1 << 15;

let piece = new ArrayBuffer(PIECE);
let used = 0;

/** Arrays for `count` tokens, all zero. */
export function tokenArrays(count: number): TokenArrays {
  // Three numbers of four bytes and one of a byte for each, rounded up to whole numbers.
  const bytes = 12 * count + ((count + 3) & ~3);
  let buffer = piece;
  let at = used;
  if (bytes > PIECE / 4) {
    buffer = new ArrayBuffer(bytes);
    at = 0;
  } else {
    if (used + bytes > PIECE) {
      piece = new ArrayBuffer(PIECE);
      buffer = piece;
      at = 0;
    }
    used = at + bytes;
  }
  return {
    starts: new Int32Array(buffer, at, count),
    ends: new Int32Array(buffer, at + 4 * count, count),
    words: new Int32Array(buffer, at + 8 * count, count),
    kinds: new Uint8Array(buffer, at + 12 * count, count),
  };
}
