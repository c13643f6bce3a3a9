import { symbolCall } from '../calls/symbols';
import type { Draft } from '../draft';
import { footStart } from './flush';

/** How surely a number in the text is a call: by its place alone, or as one of several readings. */
export type Sureness = 'likely' | 'possible';

/** Text blocks at the top in which the heading stands, with its call behind a blank. */
const NEAR_TOP = 10;

/** What the text says about labels: read on first use, for most documents need it not. */
export class Evidence {
  private positions: Map<number, Positions> | undefined;
  private foot: number | undefined;
  /** The first block that bears each sign. */
  private readonly signs = new Map<string, number>();

  constructor(private readonly draft: Draft) {}

  /** Whether a number with this label that is likely (or at least possibly) a call stands in the blocks from `from` to `to` (exclusive). */
  calls(label: number, from: number, to: number, least: Sureness = 'likely'): boolean {
    this.positions ??= this.read();
    const blocks = this.positions.get(label)?.[least];
    if (!blocks) return false;
    let low = 0;
    let high = blocks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (blocks[middle]! < from) low = middle + 1;
      else high = middle;
    }
    return low < blocks.length && blocks[low]! < to;
  }

  /** Whether nothing but further paragraphs of notes follows a block. */
  endsDocument(block: number): boolean {
    this.foot ??= footStart(this.draft);
    return block >= this.foot;
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

  private read(): Map<number, Positions> {
    const found = new Map<number, Positions>();
    this.draft.sources.forEach((block, at) => {
      for (const candidate of block.callCandidates) {
        const behindHeading = candidate.spaced && candidate.last && at < NEAR_TOP;
        if (candidate.spaced && !behindHeading) continue;
        const label = Number(candidate.label);
        let known = found.get(label);
        if (!known) {
          known = { likely: [], possible: [] };
          found.set(label, known);
        }
        known.possible.push(at);
        if (candidate.prior >= LIKELY || behindHeading) known.likely.push(at);
      }
    });
    return found;
  }
}

/** The prior (see `calls/priors.ts`) from which on a number is likely a call. */
const LIKELY = 3;

/** The blocks in which a label stands, ascending; the possible ones include the likely. */
type Positions = Record<Sureness, number[]>;
