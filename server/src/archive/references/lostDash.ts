/**
 * Copies of the web edition lose the dash of a range that stands between two links: `Documents 376–378` becomes `Documents 376378`,
 * `footnotes 2–4` becomes `footnotes 24`.
 */

/** No volume of the series has more documents, or more pages, than a number of four digits below this. */
export const HIGHEST_NUMBER = 2500;

/** How far apart the ends of a range are at the most, by what is counted. */
export const WIDEST_RANGE = { document: 100, note: 15, page: 200 } as const;

/**
 * The two rising numbers that run together in one, with the narrowest range between them, or null where no cut gives any. `fits` says
 * whether a number can be an end of the range (by default all can).
 */
export function splitLostDash(
  digits: string,
  widest: number,
  fits: (number: string) => boolean = () => true,
): readonly [from: string, to: string] | null {
  if (!/^\d{2,8}$/.test(digits)) return null;
  let best: readonly [string, string] | null = null;
  let width = widest + 1;
  for (let cut = 1; cut < digits.length; cut++) {
    const from = digits.slice(0, cut);
    const to = digits.slice(cut);
    if (from.startsWith('0') || to.startsWith('0')) continue;
    const gap = Number(to) - Number(from);
    if (gap <= 0 || gap >= width || Number(to) > HIGHEST_NUMBER || !fits(from) || !fits(to)) continue;
    best = [from, to];
    width = gap;
  }
  return best;
}
