import type { PlacedBlock } from '../document/block';
import type { Call, CallStyle, Note, PageMark } from '../document/model';
import type { TextBlock } from './blocks';

/**
 * A FRUS document while it is being read. Stages run in the order of `readDocument.ts`; each looks at what those before it found,
 * gives blocks their roles, and returns its own part. A block has a role once: a stage leaves alone what another has named.
 */
export interface Draft {
  readonly text: string;
  readonly blocks: readonly PlacedBlock[];
  /** The blocks again, with what they keep of their own reading. */
  readonly sources: readonly TextBlock[];
  notes: readonly Note[];
  pages: readonly PageMark[];
  calls: readonly Call[];
  callStyle: CallStyle | null;
}

/** Puts blocks one after another, all of them plain paragraphs (or blank, or comments) as yet. @param whole their text, where it is at hand */
export function place(blocks: readonly TextBlock[], whole: string | null = null): Draft {
  const placed: PlacedBlock[] = [];
  let start = 0;
  let text = whole ?? '';
  for (const block of blocks) {
    placed.push({ block, start, role: block.kind === 'text' ? 'paragraph' : block.kind });
    start += block.text.length;
    if (whole === null) text += block.text;
  }
  return { text, blocks: placed, sources: blocks, notes: [], pages: [], calls: [], callStyle: null };
}
