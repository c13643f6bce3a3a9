import type { Target } from '../archive/resolution';
import type { Snapshot } from '../archive/snapshot';
import type { DocumentSummary } from '../archive/summary';
import { documentName } from '../archive/volume';

/** Something that can be referred to from several places, told apart by value. */
export type Subject =
  | { readonly kind: 'document'; readonly volume: string; readonly document: string }
  | { readonly kind: 'note'; readonly volume: string; readonly document: string; readonly note: string }
  | { readonly kind: 'page'; readonly volume: string; readonly page: string }
  | { readonly kind: 'attachment'; readonly volume: string; readonly document: string; readonly attachment: string }
  | { readonly kind: 'person'; readonly person: string }
  | { readonly kind: 'term'; readonly term: string };

/** The volume's id, or a stand-in for a folder that bears no volume's name. */
export function volumeKey(snapshot: Snapshot): string {
  return snapshot.volume.id ?? '';
}

/** What this document is called by references, or a name that no reference can have where it has none. */
export function ownName(snapshot: Snapshot): string {
  return nameOf(snapshot.self);
}

function nameOf(document: DocumentSummary): string {
  return documentName(document) ?? `${document.file}#${document.index}`;
}

/** What a target is, whatever words point to it; null for what cannot be told (a volume alone, a record). */
export function subjectOf(target: Target, snapshot: Snapshot): Subject | null {
  const volume = target.volume ?? volumeKey(snapshot);
  const document = target.document ?? (target.state === 'here' ? ownName(snapshot) : null);
  if (document !== null) {
    if (target.attachment !== null) return { kind: 'attachment', volume, document, attachment: target.attachment };
    if (target.note !== null) return { kind: 'note', volume, document, note: target.note };
    if (target.page === null) return { kind: 'document', volume, document };
  }
  if (target.page !== null) return { kind: 'page', volume, page: target.page };
  return target.at ? { kind: 'document', volume, document: nameOf(target.at) } : null;
}

/** The document that a target cites: by itself, a note of it, or a page in it. Null for what is in this very document. */
export function citedDocument(target: Target, snapshot: Snapshot): (Subject & { kind: 'document' }) | null {
  const volume = target.volume ?? volumeKey(snapshot);
  const document = target.document ?? (target.at ? nameOf(target.at) : null);
  const own = volume === volumeKey(snapshot) && document === ownName(snapshot);
  return document === null || target.state === 'here' || own ? null : { kind: 'document', volume, document };
}

/** The key of a document of a volume; `id` as in {@link Volume.id}. */
export function documentKey(id: string | null, document: DocumentSummary): string {
  return subjectKey({ kind: 'document', volume: id ?? '', document: nameOf(document) });
}

/** A subject as one word: two subjects are one where their keys are equal. */
export function subjectKey(subject: Subject): string {
  switch (subject.kind) {
    case 'document':
      return `d\n${subject.volume}\n${subject.document}`;
    case 'note':
      return `n\n${subject.volume}\n${subject.document}\n${subject.note}`;
    case 'page':
      return `g\n${subject.volume}\n${subject.page}`;
    case 'attachment':
      return `a\n${subject.volume}\n${subject.document}\n${subject.attachment}`;
    case 'person':
      return `p\n${subject.person}`;
    case 'term':
      return `t\n${subject.term}`;
  }
}
