import { encloses, overlaps, type Span } from '../text/span';
import type { BlockRole, PlacedBlock } from './block';
import type { FrusDocument } from './model';

/**
 * The two texts in one: the document, whose wording nobody changes, and the editors' apparatus around it. What a fix, a rename or
 * a completion may touch is decided here.
 */

const APPARATUS_ROLES: ReadonlySet<BlockRole> = new Set([
  'fileLine',
  'heading',
  'notesRule',
  'note',
  'noteContinuation',
  'comment',
  'blank',
  'pageMark',
]);

/** The index of the block that holds an offset. Binary search. */
export function blockIndexAt(document: FrusDocument, offset: number): number {
  const { blocks } = document;
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

/** The block that holds an offset. */
export function blockAt(document: FrusDocument, offset: number): PlacedBlock | undefined {
  return document.blocks[blockIndexAt(document, offset)];
}

/**
 * Whether a span lies in the apparatus: the heading, the editors' notes, page marks, calls, bracketed insertions, all of an
 * editorial note. Quotations inside notes, and notes that the document itself bore (`[Footnote in the source text.]`), are the
 * document's own wording.
 */
export function isApparatus(document: FrusDocument, span: Span): boolean {
  const block = blockAt(document, span.start);
  if (!block) return false;
  if (document.pages.some((p) => overlaps(p.span, span)) || document.calls.some((c) => overlaps(c.span, span)))
    return true;
  if (document.brackets.some((b) => b.kind !== 'unclosed' && b.kind !== 'unopened' && encloses(b.span, span)))
    return true;
  if (!APPARATUS_ROLES.has(block.role) && document.kind !== 'editorial note') return false;
  if (block.role === 'note' || block.role === 'noteContinuation') {
    const note = noteAt(document.notes, span.start);
    if (note && isOriginalNote(document, note.span)) return false;
  }
  return block.role === 'heading' || !isQuoted(block.block.text, span.start - block.start);
}

/** Notes of the document itself are marked so at their end since 1955. */
function isOriginalNote(document: FrusDocument, note: Span): boolean {
  return /\[(?:Foot)?note in (?:the )?(?:source|original)[^\]]{0,40}\]\s*$/i.test(
    document.text.slice(Math.max(note.start, note.end - 80), note.end),
  );
}

/** Whether an offset of a paragraph stands between quotation marks. */
function isQuoted(text: string, offset: number): boolean {
  const open = text.lastIndexOf('“', offset - 1);
  return open >= 0 && text.indexOf('”', open) >= offset;
}

/** The last note whose label begins at or before an offset. Binary search. */
function noteAt(notes: FrusDocument['notes'], offset: number): FrusDocument['notes'][number] | undefined {
  let low = 0;
  let high = notes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (notes[middle]!.labelSpan.start <= offset) low = middle + 1;
    else high = middle;
  }
  return notes[low - 1];
}
