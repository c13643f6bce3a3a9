import type { PlacedBlock } from '../document/block';
import type { FrusDocument } from '../document/model';
import type { TextBlock } from './blocks';

/**
 * Comments of the linter are no text: a document is read as if they were not there, and what was found is moved to where it stands
 * with them. Of the blank lines on both sides of a comment the wider gap counts, as it would have stood there without.
 */

/** The blocks without comments and the blank lines that came with them; the same list where there are none. */
export function withoutComments(blocks: readonly TextBlock[]): readonly TextBlock[] {
  if (blocks.every((block) => block.kind !== 'comment')) return blocks;
  const kept: TextBlock[] = [];
  for (let i = 0; i < blocks.length; ) {
    if (blocks[i]!.kind === 'text') {
      kept.push(blocks[i++]!);
      continue;
    }
    let widest: TextBlock | undefined;
    for (; i < blocks.length && blocks[i]!.kind !== 'text'; i++)
      if (blocks[i]!.kind === 'blank' && blocks[i]!.lineCount > (widest?.lineCount ?? 0)) widest = blocks[i]!;
    if (widest) kept.push(widest);
  }
  return kept;
}

/** A document that was read {@link withoutComments}, as it stands in all of its blocks. */
export function putBackComments(document: FrusDocument, blocks: readonly TextBlock[]): FrusDocument {
  if (document.blocks.length === blocks.length) return document;
  const placed: PlacedBlock[] = [];
  /** Where something was left out of what was read, and how much up to there. */
  const cuts: { at: number; length: number }[] = [];
  let read = 0;
  let start = 0;
  let left = 0;
  for (const block of blocks) {
    const there = document.blocks[read];
    if (there?.block === block) {
      placed.push({ block, start, role: there.role });
      read++;
    } else {
      placed.push({ block, start, role: block.kind === 'text' ? 'paragraph' : block.kind });
      left += block.text.length;
      cuts.push({ at: start + block.text.length - left, length: left });
    }
    start += block.text.length;
  }
  const { blocks: _, text: __, ...parts } = document;
  return { ...move(parts, cuts), blocks: placed, text: blocks.map((block) => block.text).join('') };
}

type Cuts = readonly { readonly at: number; readonly length: number }[];

/** A value with its spans moved: what begins at a cut begins behind it, what ends there ends before it. */
function move<T>(value: T, cuts: Cuts): T {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((item) => move(item, cuts)) as T;
  const made: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) made[key] = move(item, cuts);
  const { start, end } = value as { start?: unknown; end?: unknown };
  if (typeof start === 'number' && typeof end === 'number') {
    made.start = start + upTo(cuts, start + 1);
    made.end = start === end ? made.start : end + upTo(cuts, end);
  }
  return made as T;
}

/** How much was left out before an offset of what was read. Binary search. */
function upTo(cuts: Cuts, offset: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cuts[middle]!.at < offset) low = middle + 1;
    else high = middle;
  }
  return cuts[low - 1]?.length ?? 0;
}
