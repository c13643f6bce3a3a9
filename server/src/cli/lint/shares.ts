/**
 * Cuts a list into at most `count` runs of about the same size, in order: what stands together stays together. Runs are by size, for a
 * volume in one file is as much work as a hundred short documents.
 */
export function shares<T>(list: readonly T[], count: number, sizeOf: (item: T) => number): T[][] {
  const sizes = list.map(sizeOf);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const runs: T[][] = Array.from({ length: count }, () => []);
  let before = 0;
  list.forEach((item, i) => {
    // By where the middle of the item lies; empty items all lie at the same place, and are dealt out by number.
    const place = total > 0 ? (before + sizes[i]! / 2) / total : (i + 0.5) / list.length;
    runs[Math.min(count - 1, Math.floor(place * count))]!.push(item);
    before += sizes[i]!;
  });
  return runs.filter((run) => run.length > 0);
}
