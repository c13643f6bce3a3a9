import type { Snapshot } from '../archive/snapshot';
import { type Span, span } from '../text/span';
import { citedDocument, ownName, type Subject, subjectKey, subjectOf, volumeKey } from './identity';
import { partsOf } from './parts';
import { thingAt } from './things';

/** A place where a subject is defined or mentioned, in one document. */
export interface Occurrence {
  readonly span: Span;
  /** `definition`: the note's label, the document's heading; `call`: a footnote call; `mention`: words that mean it. */
  readonly role: 'definition' | 'call' | 'mention';
}

/** The same with what it is an occurrence of, as one word each (see `subjectKey`). */
export interface KeyedOccurrence extends Occurrence {
  readonly key: string;
  /** The document that it cites, itself or by a note or page of it; null for anything else. */
  readonly cites: string | null;
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

/**
 * All places of one document that define or mention something, sorted. For a look-up across documents: which of them are of a subject
 * is told by {@link isOf}.
 */
export function everyOccurrence(snapshot: Snapshot): KeyedOccurrence[] {
  const { document, resolution } = snapshot;
  const found: KeyedOccurrence[] = [];
  const add = (span: Span, role: Occurrence['role'], subject: Subject, cites: Subject | null = null) =>
    found.push({ span, role, key: subjectKey(subject), cites: cites && subjectKey(cites) });
  for (const { person, insideThing, span } of resolution.persons)
    if (person && !insideThing) add(span, 'mention', { kind: 'person', person: person.key });
  for (const { span, term } of resolution.terms) add(span, 'mention', { kind: 'term', term: term.term });
  const own = { volume: volumeKey(snapshot), document: ownName(snapshot) };
  add(partsOf(document).head, 'definition', documentSubject(snapshot));
  for (const note of document.notes) {
    const { labelSpan } = note;
    const at = labelSpan.end > labelSpan.start ? labelSpan : span(note.span.start, note.span.start);
    add(at, 'definition', noteSubject(snapshot, note.label));
  }
  for (const call of document.calls) add(call.span, 'call', noteSubject(snapshot, call.label));
  for (const mark of document.pages)
    add(mark.span, 'definition', { kind: 'page', volume: own.volume, page: mark.page });
  for (const { label, key } of document.attachments)
    add(label, 'definition', { kind: 'attachment', ...own, attachment: key });
  for (const reference of resolution.references)
    for (const target of reference.targets) {
      const subject = subjectOf(target, snapshot);
      const cites = citedDocument(target, snapshot);
      if (subject) add(target.span, 'mention', subject, cites);
      else if (cites) add(target.span, 'mention', cites, cites);
    }
  return found.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** Whether an occurrence is one of a subject. A document is also mentioned by what cites a note or page of it. */
export function isOf(key: string, occurrence: Pick<KeyedOccurrence, 'key' | 'cites'>): boolean {
  return occurrence.key === key || occurrence.cites === key;
}

/** All places of one document that define or mention a subject, sorted; a place that does so in two ways once. */
export function occurrences(snapshot: Snapshot, subject: Subject): Occurrence[] {
  const key = subjectKey(subject);
  return everyOccurrence(snapshot)
    .filter((occurrence) => isOf(key, occurrence))
    .filter(
      ({ span: { start, end } }, i, of) => i === 0 || of[i - 1]!.span.start !== start || of[i - 1]!.span.end !== end,
    );
}

function noteSubject(snapshot: Snapshot, note: string): Subject {
  return { kind: 'note', volume: volumeKey(snapshot), document: ownName(snapshot), note };
}

function documentSubject(snapshot: Snapshot): Subject {
  return { kind: 'document', volume: volumeKey(snapshot), document: ownName(snapshot) };
}
