import type { Snapshot } from '../archive/snapshot';
import { isApparatus } from '../document/apparatus';
import { overlaps, type Span } from '../text/span';
import { type TextChange, tidy } from './edits';
import { citedDocument, subjectKey, volumeKey } from './identity';

/**
 * The edits of a document when another document of its volume gets another number: wordings of the apparatus that name it
 * (`Document 12`, `footnote 3, Document 12`, an end of a range). A reference in a document's own text stays.
 */
export function renumberReferences(snapshot: Snapshot, from: string, to: string): TextChange[] {
  const { document, resolution } = snapshot;
  const key = subjectKey({ kind: 'document', volume: volumeKey(snapshot), document: from });
  const edits: TextChange[] = [];
  const replace = (number: string | null, span: Span | null) => {
    if (number === from && span) edits.push({ span, text: to });
  };
  for (const { candidate, targets } of resolution.references) {
    if (!isApparatus(document, candidate.span)) continue;
    for (const target of targets) {
      const cited = citedDocument(target, snapshot);
      if (!cited || subjectKey(cited) !== key) continue;
      for (const { kind, span, from: first, fromSpan, to: last, toSpan, of } of candidate.items) {
        if (!overlaps(span, target.span)) continue;
        if (kind === 'document') {
          replace(first, fromSpan);
          replace(last, toSpan);
        } else if (of?.kind === 'document') replace(of.number, of.span);
      }
    }
  }
  return tidy(edits);
}
