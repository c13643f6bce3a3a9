import type { TextBlock } from './blocks';
import { looksLikeFileLine, looksLikeHeading, looksLikeOldHeading } from './headingShape';
import { beginsNote, noteLabel } from './lineShape';

/**
 * Where one FRUS document ends and the next begins in a file that holds several. Decided from the block and a few neighbours alone
 * ({@link REACH}), never from a count over the file, so that an edit can be judged where it was made.
 */

/** How many blocks before and after it a decision may look at. */
export const REACH = 8;

/** Whether a FRUS document begins at block `at`. The first block of a file always begins one; a blank block never does. */
export function beginsDocument(blocks: readonly TextBlock[], at: number): boolean {
  if (at === 0) return true;
  const block = blocks[at]!;
  if (block.kind !== 'text') return false;
  const above = textAbove(blocks, at);
  if (above === null) return false;
  const blankLines = above === at - 1 ? 0 : blankLinesBetween(blocks, above, at);
  if (blankLines === 0) return false;
  const afterNotes = isNoteText(blocks[above]!.text);
  const heading = looksLikeHeading(block.text);
  if (heading === 'numbered') {
    // A numbered item of a list can read like a heading: want the foot of a document above it, or the gap that parts documents.
    return afterNotes || blankLines >= 2 || headingAbove(blocks, at);
  }
  if (!afterNotes) return false;
  if (looksLikeFileLine(block.text)) return true;
  if (looksLikeOldHeading(block.text)) return !fileLineAbove(blocks, at);
  return false;
}

/** The nearest text block above, or null beyond the reach. */
function textAbove(blocks: readonly TextBlock[], at: number): number | null {
  for (let i = at - 1; i >= 0 && i >= at - REACH; i--) if (blocks[i]!.kind === 'text') return i;
  return null;
}

function blankLinesBetween(blocks: readonly TextBlock[], above: number, at: number): number {
  let lines = 0;
  for (let i = above + 1; i < at; i++) if (blocks[i]!.kind === 'blank') lines += blocks[i]!.lineCount;
  return lines;
}

/** A note, or a further paragraph of one (five spaces deep). */
function isNoteText(text: string): boolean {
  return (
    beginsNote(text) ||
    text.startsWith('     ') ||
    (noteLabel(text) !== null && /^\s*[\d¹²³]+[.)]?\s+Source:/.test(text))
  );
}

/** A contents page: the heading above has no more under it than a source line. */
function headingAbove(blocks: readonly TextBlock[], at: number): boolean {
  let seen = 0;
  for (let i = at - 1; i >= 0 && i >= at - REACH; i--) {
    const block = blocks[i]!;
    if (block.kind !== 'text') continue;
    if (looksLikeHeading(block.text) === 'numbered') return true;
    if (++seen > 2) return false;
  }
  return false;
}

/** The file line belongs to the heading below it and has begun the document already. */
function fileLineAbove(blocks: readonly TextBlock[], at: number): boolean {
  const above = textAbove(blocks, at);
  return above !== null && looksLikeFileLine(blocks[above]!.text);
}
