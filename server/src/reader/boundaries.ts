import type { TextBlock } from './blocks';
import {
  endsAsSentence,
  looksLikeFileLine,
  looksLikeHeading,
  looksLikeOldHeading,
  mayOpenDocument,
} from './headingShape';
import { beginsNote, isPageMarkLine, noteLabel } from './lineShape';

/**
 * Where one FRUS document ends and the next begins in a file that holds several. Decided from the block and a few neighbours alone
 * ({@link REACH}), never from a count over the file, so that an edit can be judged where it was made.
 */

/** How many blocks before and after it a decision may look at. */
export const REACH = 8;

/** Blank lines that part documents, where one parts paragraphs. */
const WIDE_GAP = 2;

/** Whether a FRUS document begins at block `at`. The first block of a file always begins one; a blank block never does. */
export function beginsDocument(blocks: readonly TextBlock[], at: number): boolean {
  if (at === 0) return true;
  const { kind, text } = blocks[at]!;
  if (kind !== 'text' || !mayOpenDocument(text) || beginsNote(text)) return false;
  const above = textAbove(blocks, at);
  if (above === null) return false;
  const gap = blankLinesBetween(blocks, above, at);
  const afterNotes = isNoteText(blocks[above]!.text);
  if (looksLikeHeading(text) === 'numbered') {
    if (afterNotes) return gap >= WIDE_GAP || !isNextNote(blocks[above]!.text, text);
    if (gap === 0) return false;
    // A numbered item of a list can read like a heading: want the gap that parts documents, or the call of a first note.
    return gap >= WIDE_GAP || EDITORIAL_NOTE.test(text) || endsWithFirstCall(text);
  }
  if (gap === 0 || beginsOpening(blocks[above]!.text)) return false;
  if (looksLikeFileLine(text)) return afterNotes || gap >= WIDE_GAP || oldHeadingBelow(blocks, at);
  if (NUMBER_LINE.test(text)) return (afterNotes || gap >= WIDE_GAP) && oldOpeningBelow(blocks, at);
  if (NUMBERED_TITLE.test(text) && isTitleLong(text)) {
    const signs = Number(gap >= WIDE_GAP) + Number(endsWithFirstCall(text)) + Number(datelineBelow(blocks, at));
    if (!afterNotes) return endsWithFirstCall(text) && signs >= 2;
    return signs >= 1 && (gap >= WIDE_GAP || !isNextNote(blocks[above]!.text, text));
  }
  if (!looksLikeOldHeading(text)) return false;
  // `The …` begins paragraphs as well: want two signs of three.
  const below = datelineBelow(blocks, at) || endsWithFirstCall(text);
  return Number(afterNotes) + Number(gap >= WIDE_GAP) + Number(below) >= 2;
}

/** `7. President Nixon’s Fourth Annual Report …`: number and title, whatever words the title begins with. */
const NUMBERED_TITLE = /^\[?\d{1,4}[a-z]?\]?\. ?[A-Z“"‘'(]/;

/** `12. Editorial Note`, nothing more. */
const EDITORIAL_NOTE = /^\[?\d{1,4}[a-z]?\]?\. Editorial Note\s*$/;

/** `No. 210`, above an old heading. */
const NUMBER_LINE = /^No\. \d{1,4}[a-z]?\s*$/;

/** A title holds no sentences and is not as long as a paragraph. */
function isTitleLong(text: string): boolean {
  return text.length <= 600 && !endsAsSentence(text);
}

/** The nearest text block above that is no page mark, or null beyond the reach. */
function textAbove(blocks: readonly TextBlock[], at: number): number | null {
  for (let i = at - 1; i >= 0 && i >= at - REACH; i--)
    if (blocks[i]!.kind === 'text' && !isPageMarkLine(blocks[i]!.text)) return i;
  return null;
}

/** The nearest text block below that is no page mark, or null beyond the reach. */
function textBelow(blocks: readonly TextBlock[], at: number): number | null {
  for (let i = at + 1; i < blocks.length && i <= at + REACH; i++)
    if (blocks[i]!.kind === 'text' && !isPageMarkLine(blocks[i]!.text)) return i;
  return null;
}

/** The blank lines in the widest gap between two blocks. */
function blankLinesBetween(blocks: readonly TextBlock[], above: number, at: number): number {
  let lines = 0;
  for (let i = above + 1; i < at; i++) if (blocks[i]!.kind === 'blank') lines = Math.max(lines, blocks[i]!.lineCount);
  return lines;
}

/** A note, a further paragraph of one (five spaces deep), or a source line on a page of headings. */
function isNoteText(text: string): boolean {
  if (beginsNote(text) || text.startsWith('     ') || /↩[\uFE0E\uFE0F]?\s*$/.test(text.slice(-8))) return true;
  const label = noteLabel(text);
  return /^\s*\[?Source:/.test(text.slice(label?.end ?? 0, (label?.end ?? 0) + 24));
}

/** Whether a line goes on with the numbers of the notes above it, written as they are. */
function isNextNote(above: string, text: string): boolean {
  const a = noteLabel(above);
  const b = noteLabel(text);
  return a !== null && b !== null && a.form === b.form && Number(b.label) === Number(a.label) + 1;
}

/** The call of a first note behind a heading: ` 1`, `Johnson1`, `[1]`, `[^1]`, `¹`; ` 1 2` where two notes follow. */
function endsWithFirstCall(text: string): boolean {
  return /(?:\s[012]|[^\d\s][01]|\[\^?[01]\]|[⁰¹])(?: ?(?:2|\[\^?2\]|²))?\s*$/.test(text.slice(-14));
}

/** Whether the line below names a year (or says that none is known), and is no sentence. */
function datelineBelow(blocks: readonly TextBlock[], at: number): boolean {
  const below = textBelow(blocks, at);
  if (below === null) return false;
  const { text } = blocks[below]!;
  return text.length <= 160 && /^[^\d\s]/.test(text) && /\b(?:1[89]\d\d|20\d\d)|\bundated\b/i.test(text);
}

function oldHeadingBelow(blocks: readonly TextBlock[], at: number): boolean {
  const below = textBelow(blocks, at);
  return below !== null && looksLikeOldHeading(blocks[below]!.text);
}

function oldOpeningBelow(blocks: readonly TextBlock[], at: number): boolean {
  const below = textBelow(blocks, at);
  return below !== null && (looksLikeFileLine(blocks[below]!.text) || looksLikeOldHeading(blocks[below]!.text));
}

/** A file line or number belongs to the heading below it and has begun the document already. */
function beginsOpening(above: string): boolean {
  return looksLikeFileLine(above) || NUMBER_LINE.test(above);
}
