import type { FrusDocument } from '../../document/model';
import type { Edit, Fix } from '../rule';
import { fix, labelValue, numberedNotes } from '../support';

/**
 * Puts the numbered notes in the order of their numbers, each with all its paragraphs; what stands between them stays. Null where
 * the numbers do not follow one another without gap, so that an order would hide what was lost.
 */
export function reorderNotes(document: FrusDocument): Fix | null {
  const notes = numberedNotes(document).map(({ note }) => note);
  const sorted = [...notes].sort((a, b) => labelValue(a.label) - labelValue(b.label));
  if (sorted.some((note, i) => i > 0 && labelValue(note.label) !== labelValue(sorted[i - 1]!.label) + 1)) return null;
  const edits: Edit[] = [];
  notes.forEach((here, i) => {
    const there = sorted[i]!;
    if (here === there) return;
    const text = document.text.slice(there.labelSpan.start, Math.max(there.labelSpan.end, there.span.end));
    edits.push({ span: { start: here.labelSpan.start, end: Math.max(here.labelSpan.end, here.span.end) }, text });
  });
  return edits.length === 0 ? null : fix('Put the notes in the order of their numbers', false, ...edits);
}
