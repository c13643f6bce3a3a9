import { blockAt } from '../document/apparatus';
import type { FrusDocument } from '../document/model';
import type { Span } from '../text/span';

/** Where the commands for the next and previous footnote stop: at calls in the text, at labels among the notes. Sorted. */
export function footnoteStops(document: FrusDocument, offset: number): Span[] {
  const role = blockAt(document, offset)?.role;
  const amongNotes = role === 'note' || role === 'noteContinuation';
  return amongNotes ? document.notes.map((note) => note.labelSpan) : document.calls.map((call) => call.span);
}
