import type { Snapshot } from '../archive/snapshot';
import { type Span, span } from '../text/span';
import { ownName, type Subject, sameSubject, subjectOf, volumeKey } from './identity';
import { partsOf } from './parts';
import { thingAt } from './things';

/** A place where a subject is defined or mentioned, in one document. */
export interface Occurrence {
  readonly span: Span;
  /** `definition`: the note's label, the document's heading; `call`: a footnote call; `mention`: words that mean it. */
  readonly role: 'definition' | 'call' | 'mention';
}

/** What a request for references at an offset is about; null where nothing is that can be mentioned twice. */
export function subjectAt(snapshot: Snapshot, offset: number): Subject | null {
  const { document } = snapshot;
  const thing = thingAt(snapshot, offset);
  switch (thing?.kind) {
    case 'call':
      return noteSubject(snapshot, document.notes[thing.call.note ?? -1]?.label ?? thing.call.label);
    case 'noteLabel':
      return noteSubject(snapshot, thing.note.label);
    case 'page':
      return { kind: 'page', volume: volumeKey(snapshot), page: thing.mark.page };
    case 'reference': {
      const target = thing.targets[0];
      return target ? subjectOf(target, snapshot) : null;
    }
    case 'person':
      return thing.mention.person ? { kind: 'person', person: thing.mention.person.key } : null;
    case 'term':
      return { kind: 'term', term: thing.mention.term.term };
  }
  // The heading stands for its document.
  const heading = document.heading?.span;
  if (heading && heading.start <= offset && offset <= heading.end) return documentSubject(snapshot);
  return null;
}

/** All places of one document that define or mention a subject, sorted. */
export function occurrences(snapshot: Snapshot, subject: Subject): Occurrence[] {
  const { document, resolution } = snapshot;
  const found: Occurrence[] = [];
  if (subject.kind === 'person') {
    for (const mention of resolution.persons)
      if (mention.person?.key === subject.person && !mention.insideThing)
        found.push({ span: mention.span, role: 'mention' });
    return found;
  }
  if (subject.kind === 'term') {
    for (const mention of resolution.terms)
      if (mention.term.term === subject.term) found.push({ span: mention.span, role: 'mention' });
    return found;
  }
  found.push(...definitions(snapshot, subject));
  if (subject.kind === 'note' && isOwn(snapshot, subject))
    for (const call of document.calls) if (call.label === subject.note) found.push({ span: call.span, role: 'call' });
  for (const reference of resolution.references)
    for (const target of reference.targets) {
      const other = subjectOf(target, snapshot);
      if (other && sameSubject(other, subject)) found.push({ span: target.span, role: 'mention' });
    }
  return found.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function definitions(snapshot: Snapshot, subject: Subject): Occurrence[] {
  const { document } = snapshot;
  switch (subject.kind) {
    case 'document':
      return isOwn(snapshot, subject) ? [{ span: partsOf(document).head, role: 'definition' }] : [];
    case 'note':
      return isOwn(snapshot, subject)
        ? document.notes
            .filter((n) => n.label === subject.note)
            .map((n) => ({
              span: n.labelSpan.end > n.labelSpan.start ? n.labelSpan : span(n.span.start, n.span.start),
              role: 'definition',
            }))
        : [];
    case 'page':
      return subject.volume === volumeKey(snapshot)
        ? document.pages.filter((p) => p.page === subject.page).map((p) => ({ span: p.span, role: 'definition' }))
        : [];
    case 'attachment':
      return isOwn(snapshot, subject)
        ? document.attachments
            .filter((a) => a.key === subject.attachment)
            .map((a) => ({ span: a.label, role: 'definition' }))
        : [];
    default:
      return [];
  }
}

function isOwn(snapshot: Snapshot, subject: { readonly volume: string; readonly document: string }): boolean {
  return subject.volume === volumeKey(snapshot) && subject.document === ownName(snapshot);
}

function noteSubject(snapshot: Snapshot, note: string): Subject {
  return { kind: 'note', volume: volumeKey(snapshot), document: ownName(snapshot), note };
}

function documentSubject(snapshot: Snapshot): Subject {
  return { kind: 'document', volume: volumeKey(snapshot), document: ownName(snapshot) };
}
