import type { Target } from '../archive/resolution';
import type { Snapshot } from '../archive/snapshot';
import type { DocumentSummary } from '../archive/summary';
import type { FrusDocument } from '../document/model';
import { type Span, span } from '../text/span';
import { footOf, partsOf } from './parts';
import { thingAt } from './things';

/** Where something is defined. Only a place in this document is known to the character; the skin finds the others in their files. */
export type Destination =
  /** A place in this document: all of it, and what to put the cursor on. */
  | { readonly kind: 'here'; readonly span: Span; readonly focus: Span }
  /** Another document, of this volume or another that is at hand; see {@link locate}. */
  | { readonly kind: 'document'; readonly document: DocumentSummary; readonly place: PlaceInDocument }
  /** A line (from 0) of the volume's list. */
  | { readonly kind: 'list'; readonly list: 'persons' | 'terms'; readonly line: number };

/** What is looked for inside a document; all null for the document itself. */
export interface PlaceInDocument {
  readonly note: string | null;
  readonly page: string | null;
}

export interface Definition {
  /** The words that were asked about. */
  readonly origin: Span;
  readonly destinations: readonly Destination[];
}

/** Where the thing at an offset is defined: a call's note, a note's calls, a reference's target, the list's line of a name or term. */
export function definition(snapshot: Snapshot, offset: number): Definition | null {
  const thing = thingAt(snapshot, offset);
  if (!thing) return null;
  const { document } = snapshot;
  let destinations: (Destination | null)[] = [];
  switch (thing.kind) {
    case 'call':
      destinations = [thing.call.note === null ? null : noteHere(document, thing.call.note)];
      break;
    case 'noteLabel':
      destinations = document.calls.filter((c) => c.note === thing.index).map((c) => here(c.span, c.span));
      break;
    case 'reference':
      destinations = thing.targets.flatMap((target) => destinationsOf(snapshot, target));
      break;
    case 'person': {
      const persons = thing.mention.person ? [thing.mention.person] : thing.mention.candidates;
      destinations = persons.map((p) => (p.line === null ? null : { kind: 'list', list: 'persons', line: p.line }));
      break;
    }
    case 'term': {
      const { line } = thing.mention.term;
      destinations = [line === null ? null : { kind: 'list', list: 'terms', line }];
      break;
    }
  }
  const found = destinations.filter((d) => d !== null);
  return found.length > 0 ? { origin: thing.span, destinations: found } : null;
}

/** Where a target is, so far as it is at hand or may be. */
export function destinationsOf(snapshot: Snapshot, target: Target): Destination[] {
  const place = { note: target.note, page: target.page };
  if (target.state === 'here') {
    if (target.attachment !== null) {
      const attachment = snapshot.document.attachments.find((a) => a.key === target.attachment);
      return attachment ? [here(attachment.span, attachment.label)] : [];
    }
    const found = locate(snapshot.document, place);
    return found ? [here(found.span, found.focus)] : [];
  }
  const document = documentOf(snapshot, target);
  if (!document) return [];
  if (document.file === snapshot.self.file && document.index === snapshot.self.index) {
    const found = locate(snapshot.document, place);
    return found ? [here(found.span, found.focus)] : [];
  }
  return [{ kind: 'document', document, place }];
}

/** The documents at hand, other than this one, that the reference at an offset cites; empty where no reference stands. */
export function citedAt(snapshot: Snapshot, offset: number): DocumentSummary[] {
  const thing = thingAt(snapshot, offset);
  if (thing?.kind !== 'reference') return [];
  const cited = new Set(thing.targets.filter((t) => t.state !== 'here').map((t) => documentOf(snapshot, t)));
  return [...cited].filter((document) => document !== null);
}

/** The document that a target means, of this volume or another; null where it is not at hand. */
export function documentOf(snapshot: Snapshot, target: Target): DocumentSummary | null {
  if (target.at) return target.at;
  const elsewhere = target.volume !== null && target.volume !== snapshot.volume.id;
  const volume = elsewhere ? (snapshot.otherVolume?.(target.volume) ?? null) : snapshot.volume;
  if (!volume) return null;
  if (target.document !== null) return volume.byNumber(target.document);
  if (target.page !== null) return volume.byPage(target.page);
  // A volume alone is entered at its beginning.
  return elsewhere ? (volume.documents[0] ?? null) : null;
}

/**
 * A place inside a document: a note, a page, or its heading. A note or page that is not there gives the heading: the reference is right
 * as far as it can be followed.
 */
export function locate(document: FrusDocument, place: PlaceInDocument): { span: Span; focus: Span } | null {
  if (place.note !== null) {
    const index = document.notes.findIndex((n) => n.label === place.note);
    const found = index >= 0 ? noteHere(document, index) : null;
    if (found?.kind === 'here') return found;
  }
  if (place.page !== null) {
    const mark = document.pages.find((p) => p.page === place.page);
    if (mark) return { span: mark.span, focus: mark.span };
  }
  const root = partsOf(document);
  const foot = footOf(document);
  return { span: span(root.span.start, Math.max(root.head.end, foot?.start ?? root.span.end)), focus: root.head };
}

function noteHere(document: FrusDocument, index: number): Destination | null {
  const note = document.notes[index];
  if (!note) return null;
  const focus = note.labelSpan.end > note.labelSpan.start ? note.labelSpan : note.span;
  return here(span(note.labelSpan.start, Math.max(note.labelSpan.end, note.span.end)), focus);
}

function here(whole: Span, focus: Span): Destination {
  return { kind: 'here', span: whole, focus };
}
