import { Memo } from '../../text/memo';
import { joinedKey } from './nameForms';

/** Pairs of letters that transliterations give for one sound, longest first. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|tch|tsch/g, 'S'],
  [/sh|ch|zh|dzh|dj|cz|sz/g, 'S'],
  [/kh|gh/g, 'h'],
  [/ts|tz/g, 'z'],
  [/ph/g, 'f'],
  [/x|ks/g, 'q'],
  [/ck|c|q/g, 'k'],
  [/[vw]/g, 'v'],
  [/j/g, 'y'],
  [/th/g, 't'],
];

/**
 * The consonants of a name as sounds: what is left when transliterations differ. `Shcherbitskiy` and `Shcherbitsky`, `Andrei` and
 * `Andrey` have the same. The first letter is kept even where it is a vowel.
 */
export function skeleton(name: string): string {
  return SKELETONS.of(name);
}

const SKELETONS = new Memo(skeletonOf, 1 << 15);

function skeletonOf(name: string): string {
  let key = joinedKey(name);
  for (const [sound, letter] of SOUNDS) key = key.replace(sound, letter);
  const first = key[0] ?? '';
  return (
    first +
    key
      .slice(1)
      .replace(/[aeiouy]/g, '')
      .replace(/(.)\1+/g, '$1')
  );
}

/**
 * The number of letters to insert, delete, change or swap to come from one word to the other, or `limit` + 1 where it is more.
 * Time and space are bounded by the words' length times the limit.
 */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
      if (cost < best) best = cost;
    }
    if (best > limit) return limit + 1;
    before = last;
    last = row;
  }
  return last[b.length]!;
}
