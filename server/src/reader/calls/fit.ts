/**
 * The best chain: of candidates in the order of the text, those that follow the notes' order and weigh most together. Dynamic
 * programming over candidates, with a tree of prefix maxima over the notes: n·log m.
 */

export interface Choice {
  /** What excludes one another: candidates of one run of digits have the same. Ascends. */
  readonly run: number;
  /** The rank of the note called, from 0, and of the second where two calls stand glued together (`12`: 1 and 2). */
  readonly first: number;
  readonly last: number;
  /** Above 0: worth taking. */
  readonly weight: number;
}

/** The indices of the chosen candidates, ascending; ranks ascend strictly along them, and each run is taken once at most. */
export function bestChain(choices: readonly Choice[], ranks: number): number[] {
  // tree[i] holds the choice that ends the heaviest chain among a power-of-two range of last ranks (Fenwick, prefix maximum).
  const tree = new Int32Array(ranks + 1).fill(-1);
  const total = new Float64Array(choices.length);
  const previous = new Int32Array(choices.length).fill(-1);
  let best = -1;
  let i = 0;
  while (i < choices.length) {
    const run = choices[i]!.run;
    let end = i;
    // All readings of a run are weighed before any of them can be built upon.
    for (; end < choices.length && choices[end]!.run === run; end++) {
      const choice = choices[end]!;
      let from = -1;
      for (let at = choice.first; at > 0; at -= at & -at) {
        const known = tree[at]!;
        if (known >= 0 && (from < 0 || total[known]! > total[from]!)) from = known;
      }
      previous[end] = from;
      total[end] = choice.weight + (from < 0 ? 0 : total[from]!);
    }
    for (let c = i; c < end; c++) {
      if (choices[c]!.weight <= 0) continue;
      for (let at = choices[c]!.last + 1; at <= ranks; at += at & -at) {
        const known = tree[at]!;
        // Equal weights: the earlier stands.
        if (known < 0 || total[c]! > total[known]!) tree[at] = c;
      }
      if (best < 0 || total[c]! > total[best]!) best = c;
    }
    i = end;
  }
  const chain: number[] = [];
  for (let c = best; c >= 0; c = previous[c]!) chain.push(c);
  return chain.reverse();
}
