import type { Snapshot } from '../archive/snapshot';
import { isApparatus } from '../document/apparatus';
import { labelCharacters, superscript } from '../document/labels';
import type { ReferenceItem } from '../document/references';
import { overlaps, type Span } from '../text/span';
import { type TextChange, tidy } from './edits';
import { ownName, subjectOf, volumeKey } from './identity';

/** New labels of notes by their old ones. */
export type Relabelling = ReadonlyMap<string, string>;

/**
 * The edits of one document when notes of the document `of` (in the volume's own numbering) get new labels: labels and calls, where
 * this is that document, and wordings such as `footnote 3, Document 12` in the apparatus. A reference in a document's own text stays.
 */
export function relabel(
  snapshot: Snapshot,
  of: { volume: string; document: string },
  labels: Relabelling,
): TextChange[] {
  const { document } = snapshot;
  const edits: TextChange[] = [];
  const replace = (outer: Span, old: string) => {
    const label = labels.get(old);
    if (label === undefined) return;
    const span = labelCharacters(document.text, outer, old);
    const raised = document.text.slice(span.start, span.end) !== old;
    edits.push({ span, text: raised ? superscript(label) : label });
  };
  if (of.volume === volumeKey(snapshot) && of.document === ownName(snapshot)) {
    for (const note of document.notes) replace(note.labelSpan, note.label);
    for (const call of document.calls) replace(call.span, call.label);
  }
  for (const { candidate, targets } of snapshot.resolution.references) {
    if (!isApparatus(document, candidate.span)) continue;
    for (const target of targets) {
      const subject = subjectOf(target, snapshot);
      if (subject?.kind !== 'note' || subject.volume !== of.volume || subject.document !== of.document) continue;
      for (const item of candidate.items) if (overlaps(item.span, target.span)) edits.push(...itemEdits(item, labels));
    }
  }
  return tidy(edits);
}

function itemEdits(item: ReferenceItem, labels: Relabelling): TextChange[] {
  if (item.kind !== 'note') return [];
  const edits: TextChange[] = [];
  const from = labels.get(item.from);
  if (from !== undefined) edits.push({ span: item.fromSpan, text: from });
  const to = item.to === null ? undefined : labels.get(item.to);
  if (to !== undefined && item.toSpan) edits.push({ span: item.toSpan, text: to });
  return edits;
}
