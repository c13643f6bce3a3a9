import type { PersonMention } from '../archive/resolution';
import type { Snapshot } from '../archive/snapshot';
import type { CalendarDate } from '../document/model';
import type { ReferenceCandidate } from '../document/references';
import type { Span } from '../text/span';
import { textOf } from '../text/span';
import type { AnalysedFile } from './corpus';

/** Version of the JSON that `frus inspect` prints, raised when a field changes its meaning or goes. `inspect.schema.json` describes it. */
export const INSPECT_VERSION = 1;

type Pair = [number, number];

/** One line of `frus inspect --format jsonl`: a file with its FRUS documents. Ranges are UTF-16 offsets into the file, half-open. */
export function inspectFile({ file, documents }: AnalysedFile): object {
  return {
    version: INSPECT_VERSION,
    file,
    documents: documents.map(({ start, snapshot }) => inspectDocument(start, snapshot)),
  };
}

function inspectDocument(start: number, { document, resolution, self }: Snapshot): object {
  const at = (s: Span): Pair => [s.start + start, s.end + start];
  const maybe = (s: Span | null | undefined): Pair | null => (s ? at(s) : null);
  const words = (s: Span | null): string | null => (s ? textOf(document.text, s) : null);
  const date = (d: CalendarDate | null) => d?.iso ?? null;
  const personIn = (s: Span) =>
    entryOf(resolution.persons.find((p) => p.person && p.span.start < s.end && s.start < p.span.end));
  const source = document.source;
  return {
    range: [start, start + document.text.length],
    number: document.number,
    kind: document.kind,
    heading: maybe(document.heading?.span),
    title: self.title,
    fileLine: maybe(document.fileLine),
    classificationLine: maybe(document.classificationLine),
    date: resolution.date && { ...resolution.date },
    correspondents: {
      from: (document.heading?.from ?? []).map(party),
      to: (document.heading?.to ?? []).map(party),
    },
    datelines: document.datelines.map((d) => ({
      range: at(d.span),
      place: words(d.place),
      date: date(d.date),
      dateEnd: d.date?.isoEnd ?? null,
      time: words(d.time),
      undated: d.undated,
    })),
    header: document.header.map((h) => ({
      kind: h.kind,
      range: at(h.span),
      label: maybe(h.label),
      entries: h.entries.map(at),
    })),
    sections: document.sections.map((s) => ({ range: at(s.span), title: s.title, level: s.level })),
    pages: document.pages.map((p) => ({ range: at(p.span), page: p.page })),
    attachments: document.attachments.map((a) => ({
      range: at(a.span),
      label: at(a.label),
      key: a.key,
      heading: maybe(a.heading),
    })),
    calls: document.calls.map((c) => ({ range: at(c.span), label: c.label, note: c.note })),
    notes: document.notes.map((n) => ({ range: at(n.span), label: n.label, kind: n.kind })),
    source: source && {
      note: source.note,
      location: maybe(source.location),
      repository: words(source.repository),
      classification: words(source.classification),
      handling: source.handling.map((s) => words(s)),
      drafted: source.drafted.map((s) => words(s)),
      draftedOn: date(source.draftedOn),
      cleared: source.cleared.map((s) => words(s)),
      approved: source.approved.map((s) => words(s)),
    },
    references: resolution.references
      .filter((r) => !isOutside(r.candidate) && !isPart(r.candidate))
      .map((r) => ({
        range: at(r.candidate.span),
        standsFor: r.standsFor,
        targets: r.targets.map((t) => ({
          volume: t.volume,
          document: t.document,
          note: t.note,
          page: t.page,
          attachment: t.attachment,
          state: t.state,
          range: at(t.span),
        })),
      })),
    parts: resolution.references
      .filter((r) => isPart(r.candidate))
      .map((r) => ({
        range: at(r.candidate.span),
        attachments: r.targets.flatMap((t) => (t.attachment === null ? [] : [t.attachment])),
        volumes: r.targets.flatMap((t) => (t.volume === null ? [] : [t.volume])),
      })),
    records: resolution.references
      .filter((r) => isOutside(r.candidate))
      .map((r) => ({ range: at(r.candidate.span), wording: words(r.candidate.span) })),
    persons: resolution.persons.map((p) => ({
      range: at(p.span),
      person: entryOf(p),
      state: p.state,
      form: p.form,
      insideThing: p.insideThing,
      candidates: p.candidates.map((c) => c.name),
      office: words(p.officeInDocument),
    })),
    terms: resolution.terms.map((t) => ({ range: at(t.span), term: t.term.term })),
    signatures: document.signatures.map((s) => ({ range: at(s.span), name: at(s.name), person: personIn(s.name) })),
    dates: document.dates.map((d) => ({ range: at(d.span), date: d.iso, dateEnd: d.isoEnd, impossible: d.impossible })),
    brackets: document.brackets.map((b) => ({ range: at(b.span), kind: b.kind })),
  };

  function party(p: { span: Span; office: Span | null; name: Span | null; acting: boolean }): object {
    return { range: at(p.span), office: words(p.office), name: words(p.name), acting: p.acting };
  }
}

/** The entry under which a mention stands in the list: the person's own, or the see-entry whose spelling it has. */
function entryOf(mention: PersonMention | undefined): string | null {
  return (mention?.listedAs ?? mention?.person)?.name ?? null;
}

/** Records outside of the series and other publications: recognised, not resolved. */
function isOutside(candidate: ReferenceCandidate): boolean {
  return (
    candidate.elsewhere ||
    (candidate.items.length > 0 && candidate.anchor === null && candidate.items.every((item) => item.kind === 'record'))
  );
}

/** Attachments and tabs of the document, and "the Supplement" to the volume: parts that the words do not name by a number of the series. */
function isPart({ items, volume }: ReferenceCandidate): boolean {
  if (items.length > 0) return items.every((item) => item.kind === 'attachment');
  return volume !== null && volume.number === null && volume.years === null && volume.title === null;
}
