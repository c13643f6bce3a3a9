import type { FrusDocument } from '../../document/model';
import type { ReferenceCandidate, ReferenceItem } from '../../document/references';
import { labelValue } from '../support';

/** A reference in a numbered note to a note of the same document. */
export interface OwnNote {
  readonly candidate: ReferenceCandidate;
  readonly item: ReferenceItem;
  /** The number of the note in which it stands. */
  readonly own: number;
}

/** The references of the notes to notes of this document, as their words tell: no other document, volume or work is named. */
export function* ownNotes(document: FrusDocument): Iterable<OwnNote> {
  for (const candidate of document.references) {
    if (candidate.note === null || candidate.volume || candidate.elsewhere) continue;
    const own = labelValue(document.notes[candidate.note]!.label);
    if (Number.isNaN(own)) continue;
    for (const item of candidate.items) if (item.kind === 'note' && item.of === null) yield { candidate, item, own };
  }
}
