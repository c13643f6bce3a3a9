import type { ListEntry } from '../../archive/volumeList';
import { fold } from '../../data/fold';

/**
 * The entries that stand out of the alphabet: as few as can be, so that one entry gone astray is told and not all behind it. Lists
 * order by letters alone (`EURATOM` before `EUR/SOV`) or word by word; what fits either way is in its place. Entries of one key may
 * stand in any order: lists go by given name or by rank.
 */
export function outOfOrder(entries: readonly ListEntry[], keyOf: (entry: ListEntry) => string): ListEntry[] {
  const byWords = strays(entries, keyOf, (folded) => folded);
  const byLetters = strays(entries, keyOf, (folded) => folded.replaceAll(' ', ''));
  return byWords.filter((entry) => byLetters.includes(entry));
}

function strays(
  entries: readonly ListEntry[],
  keyOf: (entry: ListEntry) => string,
  order: (folded: string) => string,
): ListEntry[] {
  const keys = entries.map((entry) => order(fold(keyOf(entry).replace(PARTICLES, ''))));
  const kept = longestRising(keys);
  const found: ListEntry[] = [];
  for (let i = 0, next = 0; i < entries.length; i++) {
    if (kept[next] === i) {
      next++;
      continue;
    }
    const before = next === 0 ? '' : keys[kept[next - 1]!]!;
    const after = next === kept.length ? null : keys[kept[next]!]!;
    const others = otherKeys(fold(keyOf(entries[i]!))).map(order);
    if (!others.some((key) => before <= key && (after === null || key <= after))) found.push(entries[i]!);
  }
  return found;
}

/** Particles in small letters, by which few lists order. */
const PARTICLES = /^(?:\p{Ll}[\p{Ll}’']{0,6}[- ])+/u;

/** With and without the particle before it, `Mac` for `Mc`, `Saint` for `St.`: lists differ in what they go by (`al-Assad` under A or L). */
function otherKeys(folded: string): string[] {
  const words = folded.split(' ');
  const keys = words.map((_, i) => words.slice(i).join(' '));
  if (folded.startsWith('mc')) keys.push(`mac${folded.slice(2)}`);
  if (folded.startsWith('st ')) keys.push(`saint${folded.slice(2)}`);
  return keys;
}

/** Indexes of a longest run of keys that never fall, with others between them left out. */
function longestRising(keys: readonly string[]): number[] {
  /** For each length, the index of the smallest last key. */
  const ends: number[] = [];
  const before: number[] = [];
  keys.forEach((key, i) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (keys[ends[middle]!]! <= key) low = middle + 1;
      else high = middle;
    }
    before[i] = low > 0 ? ends[low - 1]! : -1;
    ends[low] = i;
  });
  const run: number[] = [];
  for (let i = ends.at(-1) ?? -1; i >= 0; i = before[i]!) run.push(i);
  return run.reverse();
}
