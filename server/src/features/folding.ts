import type { FrusDocument } from '../document/model';
import type { Span } from '../text/span';
import { type Part, partsOf } from './parts';

/** A region that can be folded to its first line; regions of one line are the skin's to leave out. */
export interface Fold {
  readonly span: Span;
  /** Notes fold with the editor's command for comments. */
  readonly kind: 'comment' | null;
}

/** What can be folded: the document, its header lists, sections, attachments, and its notes, together and each. */
export function folds(document: FrusDocument): Fold[] {
  const found: Fold[] = [];
  const walk = (part: Part): void => {
    found.push({ span: part.span, kind: part.kind === 'notes' ? 'comment' : null });
    part.children.forEach(walk);
  };
  walk(partsOf(document));
  return found;
}
