import { symbolCall } from '../calls/symbols';
import type { Draft } from '../draft';

/** How surely a number in the text is a call: by its place alone, or as one of several readings. */
export type Sureness = 'likely' | 'possible';

/** Text blocks at the top in which the heading stands, with its call behind a blank. */
const NEAR_TOP = 10;

/** What the text says about labels: read on first use, for most documents need it not. */
export class Evidence {
  private positions: Map<number, { readonly block: number; readonly sureness: Sureness }[]> | undefined;
  /** The first block that bears each sign. */
  private readonly signs = new Map<string, number>();

  constructor(private readonly draft: Draft) {}

  /** Whether a number with this label that is likely (or at least possibly) a call stands in the blocks from `from` to `to` (exclusive). */
  calls(label: number, from: number, to: number, least: Sureness = 'likely'): boolean {
    this.positions ??= this.read();
    const known = this.positions.get(label);
    if (!known) return false;
    return known.some((p) => p.block >= from && p.block < to && (least === 'possible' || p.sureness === 'likely'));
  }

  /** Whether a sign stands glued behind a word in a block above `block`. */
  hasSymbol(sign: string, block: number): boolean {
    let first = this.signs.get(sign);
    if (first === undefined) {
      first = this.draft.blocks.findIndex((placed) => symbolCall(placed.block.text, sign, 0) >= 0);
      this.signs.set(sign, first);
    }
    return first >= 0 && first < block;
  }

  private read(): Map<number, { block: number; sureness: Sureness }[]> {
    const found = new Map<number, { block: number; sureness: Sureness }[]>();
    this.draft.sources.forEach((block, at) => {
      for (const candidate of block.callCandidates) {
        const behindHeading = candidate.spaced && candidate.last && at < NEAR_TOP;
        if (candidate.spaced && !behindHeading) continue;
        const sureness = candidate.prior >= 3 || behindHeading ? 'likely' : 'possible';
        const label = Number(candidate.label);
        const known = found.get(label);
        if (known) known.push({ block: at, sureness });
        else found.set(label, [{ block: at, sureness }]);
      }
    });
    return found;
  }
}
