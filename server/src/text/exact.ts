const EMPTY: readonly never[] = Object.freeze([]);

/**
 * A list that is done, as it is worth keeping: V8 gives a list that grows room for more than a dozen things to come, and most of what is
 * kept with a block are lists of one thing or none. All empty ones are the same.
 */
export function exact<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? EMPTY : list.slice();
}
