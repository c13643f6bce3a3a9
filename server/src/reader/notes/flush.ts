import type { Draft } from '../draft';
import { isDeep, isPageMarkLine, isSureForm, noteLabel } from '../lineShape';

/** Text at the margin, neither a further paragraph of a note nor a symbol note nor a page mark. */
export function isFlush(draft: Draft, at: number): boolean {
  const { block, role } = draft.blocks[at]!;
  if (block.kind !== 'text' || role === 'pageMark') return false;
  if (isDeep(block.text) || isPageMarkLine(block.text)) return false;
  const label = noteLabel(block.text);
  return label === null || !(isSureForm(label.form) || (label.form === 'symbol' && label.start > 0));
}

/** How many blocks at the margin stand between two blocks; counts no further than `most`. */
export function flushBetween(draft: Draft, above: number, below: number, most: number): number {
  let count = 0;
  for (let i = above + 1; i < below && count < most; i++) if (isFlush(draft, i)) count++;
  return count;
}

/**
 * Tells for one block after another, going down, whether text at the margin stands between it and the block that was marked last.
 * Looks at each block once however often it is asked.
 */
export class MarginScan {
  private next = 0;
  private flush = false;

  constructor(private readonly draft: Draft) {}

  /** From now on it is asked about the blocks below this one. */
  mark(block: number): void {
    this.next = block + 1;
    this.flush = false;
  }

  /** Whether text at the margin stands between the marked block and `block`, which is no less than at the last question. */
  flushAbove(block: number): boolean {
    while (!this.flush && this.next < block) this.flush = isFlush(this.draft, this.next++);
    return this.flush;
  }
}

/** Lines directly below the last note, without a blank line between, that are taken for more of it. */
const MOST_ADJACENT = 3;

/**
 * The block from which on nothing but notes and their further paragraphs stand, deep ones or lines directly below: the last note of
 * a list at the foot is this block or one after it.
 */
export function footStart(draft: Draft): number {
  let adjacent = 0;
  for (let i = draft.blocks.length - 1; i > 0; i--) {
    if (!isFlush(draft, i)) continue;
    if (draft.blocks[i - 1]!.block.kind === 'blank' || ++adjacent > MOST_ADJACENT) return i;
  }
  return 0;
}
