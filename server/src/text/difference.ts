/** What was put in the place of what in a list: `inserted` items from `from` on stand where `removed` items stood. */
export interface Difference {
  readonly from: number;
  readonly removed: number;
  readonly inserted: number;
}

/** Where two lists differ: what they share at their beginnings and at their ends is left out. Items are compared as objects. */
export function difference<T>(before: readonly T[], after: readonly T[]): Difference {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from++;
  let tail = 0;
  while (tail < shorter - from && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return { from, removed: before.length - from - tail, inserted: after.length - from - tail };
}
