/**
 * JSON that is at hand in UTF-8, in pieces that follow one another: nearly all of a long answer is what it was at the key before. The
 * answer itself stays what it is, for whoever serialises it by itself. (Kept with it under a symbol: the transport and the handlers lie
 * in two bundles, each with its own modules.)
 */
const PIECES = Symbol.for('frus.json');

interface Serialized {
  [PIECES]?: () => readonly Uint8Array[];
}

/** Has an answer serialised by its pieces, which are asked for when it is sent. */
export function serializedBy<T extends object>(answer: T, pieces: () => readonly Uint8Array[]): T {
  Object.defineProperty(answer, PIECES, { value: pieces });
  return answer;
}

/** The pieces of the JSON of an answer, where they are at hand. */
export function piecesOf(answer: unknown): readonly Uint8Array[] | null {
  const known = typeof answer === 'object' && answer !== null ? (answer as Serialized)[PIECES] : undefined;
  return known?.() ?? null;
}
