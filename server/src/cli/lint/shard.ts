/** A part of a run: `2/8` is the second of eight. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** Reads `i/n`; null where it is none. */
export function parseShard(value: string): Shard | null {
  const match = /^([1-9]\d{0,4})\/([1-9]\d{0,4})$/.exec(value);
  if (!match) return null;
  const shard = { index: Number(match[1]), count: Number(match[2]) };
  return shard.index <= shard.count ? shard : null;
}

/**
 * The folders (or, where there are fewer than shards, the files) of one part. Every part of the same tree is told apart by names and
 * counts alone, so that machines agree: the largest folder goes to the part that has least, and so on.
 */
export function inShard(
  folders: ReadonlyMap<string, readonly string[]>,
  { index, count }: Shard,
): Map<string, string[]> {
  const loads = new Array<number>(count).fill(0);
  const part = (size: number): number => {
    const least = loads.indexOf(Math.min(...loads));
    loads[least]! += size;
    return least;
  };
  const mine = new Map<string, string[]>();
  const sorted = [...folders].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
  if (folders.size >= count) {
    const chosen = new Set(sorted.filter(([, files]) => part(files.length) === index - 1).map(([folder]) => folder));
    for (const [folder, files] of folders) if (chosen.has(folder)) mine.set(folder, [...files]);
    return mine;
  }
  for (const [folder, files] of folders) {
    const share = files.filter((_, i) => i % count === index - 1);
    if (share.length > 0) mine.set(folder, share);
  }
  return mine;
}
