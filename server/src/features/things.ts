import type { PersonMention, ResolvedReference, Target, TermMention } from '../archive/resolution';
import type { Snapshot } from '../archive/snapshot';
import type { Call, Note, PageMark } from '../document/model';
import { encloses, type Span, touches } from '../text/span';

/** What stands at a place of a document: the one look-up that definition, hover, references, highlights and rename build on. */
export type Thing =
  | { readonly kind: 'call'; readonly span: Span; readonly call: Call }
  | { readonly kind: 'noteLabel'; readonly span: Span; readonly note: Note; readonly index: number }
  | { readonly kind: 'page'; readonly span: Span; readonly mark: PageMark }
  | {
      readonly kind: 'reference';
      /** The words of the target, or the whole wording where the place belongs to none in particular. */
      readonly span: Span;
      readonly reference: ResolvedReference;
      readonly targets: readonly Target[];
    }
  | { readonly kind: 'person'; readonly span: Span; readonly mention: PersonMention }
  | { readonly kind: 'term'; readonly span: Span; readonly mention: TermMention }
  | { readonly kind: 'classification'; readonly span: Span }
  | { readonly kind: 'handling'; readonly span: Span };

/**
 * The thing at an offset, null where plain words stand. Something that the offset lies in comes before something that merely ends there
 * (`aside.2|`); among those, what is written most briefly and surely comes first: calls and labels before references, these before
 * names.
 */
export function thingAt(snapshot: Snapshot, offset: number): Thing | null {
  return (
    find(snapshot, (s) => s.start <= offset && offset < s.end) ??
    find(snapshot, (s) => s.end === offset && touches(s, offset))
  );
}

function find(snapshot: Snapshot, at: (s: Span) => boolean): Thing | null {
  const { document, resolution } = snapshot;
  const call = document.calls.find((c) => at(c.span));
  if (call) return { kind: 'call', span: call.span, call };
  const index = document.notes.findIndex((n) => at(n.labelSpan));
  const note = document.notes[index];
  if (note) return { kind: 'noteLabel', span: note.labelSpan, note, index };
  const mark = document.pages.find((p) => at(p.span));
  if (mark) return { kind: 'page', span: mark.span, mark };
  return (
    referenceAt(resolution.references, at) ??
    personAt(resolution.persons, at) ??
    termAt(resolution.terms, at) ??
    markingAt(snapshot, at)
  );
}

function referenceAt(references: readonly ResolvedReference[], at: (s: Span) => boolean): Thing | null {
  const reference = references.find((r) => at(r.candidate.span) || r.targets.some((t) => at(t.span)));
  if (!reference) return null;
  const words = narrowest(reference.targets.map((t) => t.span).filter(at));
  if (words)
    return {
      kind: 'reference',
      span: words,
      reference,
      targets: reference.targets.filter((t) => encloses(words, t.span)),
    };
  return { kind: 'reference', span: reference.candidate.span, reference, targets: reference.targets };
}

/** The shortest of some spans: in `Documents 376–378` the number that is pointed at, not the range, which documents between have as theirs. */
function narrowest(spans: readonly Span[]): Span | null {
  return spans.reduce<Span | null>((a, b) => (a && a.end - a.start <= b.end - b.start ? a : b), null);
}

function personAt(persons: readonly PersonMention[], at: (s: Span) => boolean): Thing | null {
  const mention = persons.find((p) => at(p.span));
  return mention ? { kind: 'person', span: mention.span, mention } : null;
}

function termAt(terms: readonly TermMention[], at: (s: Span) => boolean): Thing | null {
  const mention = terms.find((t) => at(t.span));
  return mention ? { kind: 'term', span: mention.span, mention } : null;
}

function markingAt({ document }: Snapshot, at: (s: Span) => boolean): Thing | null {
  const { source, classificationLine } = document;
  if (source?.classification && at(source.classification))
    return { kind: 'classification', span: source.classification };
  const handling = source?.handling.find(at);
  if (handling) return { kind: 'handling', span: handling };
  if (classificationLine && at(classificationLine)) return { kind: 'classification', span: classificationLine };
  return null;
}
