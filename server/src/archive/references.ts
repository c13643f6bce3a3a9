import type { FrusDocument } from '../document/model';
import type { ReferenceCandidate, ReferenceItem } from '../document/references';
import { type Span, textOf } from '../text/span';
import type { Catalogue, CatalogueVolume } from './catalogue';
import type { ResolvedReference, Target, TargetState } from './resolution';
import type { DocumentSummary } from './summary';
import { documentName, type Volume } from './volume';

/** What references are resolved against. */
export interface ReferenceSurroundings {
  readonly self: DocumentSummary;
  readonly volume: Volume;
  readonly catalogue: Catalogue;
  /** Another volume of the workspace by its id; null where it is not at hand. */
  readonly otherVolume?: (id: string) => Volume | null;
}

/**
 * Resolves the references of a document, in the order of the text. `ibid.` takes up what was cited last before it in the same text:
 * the notes are one, the document's own words another. Linear in the number of candidates.
 */
export function resolveReferences(document: FrusDocument, around: ReferenceSurroundings): ResolvedReference[] {
  const inNotes = new ReferenceResolver(document, around);
  // The source note cites first of all, whether or not its repository is a known one.
  if (document.source?.location) inNotes.citeHolding(document.source.location);
  const inText = new ReferenceResolver(document, around);
  return document.references.map((candidate) => (candidate.note === null ? inText : inNotes).resolve(candidate));
}

/** What was cited last, for `ibid.` to take up. Ids: several where the citation leaves the part of a volume open. */
type Cited =
  | {
      readonly kind: 'volume';
      readonly volumes: readonly (string | null)[];
      readonly years: string | null;
      readonly targets: readonly Target[];
    }
  | { readonly kind: 'other'; readonly words: string };

/** Ranges of more documents than this are not counted out. */
const LONGEST_RANGE = 60;
/** A citation without a part fits as many volumes at the most. */
const MOST_PARTS = 3;

class ReferenceResolver {
  private last: Cited | null = null;
  /** The archive or work cited last, which `ibid.` with a file takes up even where a document was named since. */
  private holding: string | null = null;

  constructor(
    private readonly document: FrusDocument,
    private readonly around: ReferenceSurroundings,
  ) {}

  /** Takes note that an archive, file or other work is cited. */
  citeHolding(span: Span): void {
    this.hold(this.words(span));
  }

  private hold(words: string): void {
    this.holding = words;
    this.last = { kind: 'other', words };
  }

  resolve(candidate: ReferenceCandidate): ResolvedReference {
    if (candidate.elsewhere) {
      this.citeHolding(candidate.span);
      return { candidate, targets: [], standsFor: null };
    }
    return candidate.anchor?.kind === 'ibid' ? this.ibid(candidate) : this.plain(candidate);
  }

  private plain(candidate: ReferenceCandidate): ResolvedReference {
    const { volume, anchor, items } = candidate;
    if (volume) {
      const volumes = this.volumesOf(candidate, null);
      const targets = this.targetsIn(candidate, volumes);
      this.last = { kind: 'volume', volumes, years: volume.years, targets };
      return { candidate, targets, standsFor: null };
    }
    const neighbour = anchor?.kind === 'supra' || anchor?.kind === 'infra' ? this.neighbour(anchor.kind) : null;
    const targets: Target[] = [];
    for (const item of items) targets.push(...this.own(item, candidate, neighbour));
    if (neighbour && anchor && !items.some((item) => item.kind === 'note' && item.of === null))
      targets.push(this.at(anchor.span, neighbour));
    this.remember(candidate, targets);
    return { candidate, targets, standsFor: null };
  }

  private ibid(candidate: ReferenceCandidate): ResolvedReference {
    const before = this.last;
    const restated = candidate.items.some((item) => item.kind === 'record');
    if (candidate.volume) {
      const volumes = this.volumesOf(candidate, before?.kind === 'volume' ? before : null);
      const targets = this.targetsIn(candidate, volumes);
      this.last = {
        kind: 'volume',
        volumes,
        years: candidate.volume.years ?? (before?.kind === 'volume' ? before.years : null),
        targets,
      };
      return { candidate, targets, standsFor: null };
    }
    if (before === null) return { candidate, targets: [], standsFor: null };
    if (before.kind === 'other' || restated) {
      const standsFor = before.kind === 'other' ? before.words : this.holding;
      if (restated && standsFor !== null) this.hold(restate(standsFor, this.words(candidate.items[0]!.span)));
      return { candidate, targets: [], standsFor };
    }
    if (candidate.items.length === 0) {
      const targets = before.targets.map((t) => ({ ...t, span: candidate.anchor!.span }));
      return {
        candidate,
        targets: targets.length > 0 ? targets : this.wholeVolumes(candidate.anchor!.span, before.volumes),
        standsFor: null,
      };
    }
    const targets: Target[] = [];
    for (const item of candidate.items) {
      // `See footnote 3, ibid.`: of the document cited last.
      const of = item.kind === 'note' && item.of === null ? before.targets.find((t) => t.document !== null) : undefined;
      if (of)
        targets.push({
          ...of,
          span: item.span,
          note: item.from,
          state: this.stateOf(of.volume, of.document, item.from),
        });
      else for (const id of before.volumes) targets.push(...this.inVolume(item, id));
    }
    this.last = { ...before, targets };
    return { candidate, targets, standsFor: null };
  }

  /** Notes of this document and parts of it are no citation that `ibid.` could take up. */
  private remember(candidate: ReferenceCandidate, targets: readonly Target[]): void {
    const record = candidate.items.find((item) => item.kind === 'record');
    if (record) {
      // A telegram that is named is not what the note cites: its file is.
      if (isHolding(this.words(record.span))) this.citeHolding(candidate.span);
      return;
    }
    const cited = targets.filter((t) => t.document !== null || (t.page !== null && t.attachment === null));
    if (cited.length > 0) this.last = { kind: 'volume', volumes: [null], years: null, targets: cited };
  }

  /** The volumes that a citation names; null stands for this one. Empty where the catalogue knows none. */
  private volumesOf(
    { volume }: ReferenceCandidate,
    before: Extract<Cited, { kind: 'volume' }> | null,
  ): (string | null)[] {
    const near = before?.volumes.find((id) => id !== null) ?? this.around.volume.id;
    const years = volume!.years ?? before?.years ?? null;
    const query = { years, number: volume!.number, part: volume!.part, title: volume!.title };
    const found: readonly CatalogueVolume[] = this.around.catalogue.findAll(query, near);
    return found.slice(0, MOST_PARTS).map((v) => (v.id === this.around.volume.id ? null : v.id));
  }

  private targetsIn(candidate: ReferenceCandidate, volumes: readonly (string | null)[]): Target[] {
    if (candidate.items.length === 0) return this.wholeVolumes(candidate.volume!.span, volumes);
    return candidate.items.flatMap((item) => volumes.flatMap((id) => this.inVolume(item, id)));
  }

  private wholeVolumes(span: Span, volumes: readonly (string | null)[]): Target[] {
    return volumes.map((id) => target(span, { volume: id, state: id === null ? 'here' : this.stateOfVolume(id) }));
  }

  /** An item without a volume named: of this document or this volume. */
  private own(item: ReferenceItem, candidate: ReferenceCandidate, neighbour: DocumentSummary | null): Target[] {
    if (item.kind === 'record') return [];
    if (item.kind === 'attachment') {
      const key = item.from.toLowerCase();
      const here = this.document.attachments.some((a) => a.key === key);
      return [target(item.span, { attachment: key, state: here ? 'here' : 'unknown' })];
    }
    if (item.kind === 'note' && item.of === null) {
      const anchor = candidate.anchor?.kind;
      if (anchor === 'supra' || anchor === 'infra') {
        const name = neighbour && documentName(neighbour);
        return name
          ? [target(item.span, { document: name, note: item.from, state: this.stateOf(null, name, item.from) })]
          : [];
      }
      return this.notesHere(item);
    }
    return this.inVolume(item, null);
  }

  private notesHere(item: ReferenceItem): Target[] {
    const labels = this.document.notes.map((n) => n.label);
    return endsOf(item).map(({ span, label }) =>
      target(span, { note: label, state: labels.includes(label) ? 'here' : 'missing' }),
    );
  }

  private inVolume(item: ReferenceItem, id: string | null): Target[] {
    switch (item.kind) {
      case 'document':
        return this.documents(item, id);
      case 'note': {
        if (item.of?.kind === 'document') {
          const document = item.of.number;
          return endsOf(item).map(({ span, label }) =>
            target(span, { volume: id, document, note: label, state: this.stateOf(id, document, label) }),
          );
        }
        if (item.of?.kind === 'page') {
          const there = id === null ? this.around.volume.byPage(item.of.number) : null;
          const document = there && documentName(there);
          return [
            target(item.span, {
              volume: id,
              document,
              note: item.from,
              page: item.of.number,
              state: document ? this.stateOf(id, document, item.from) : this.stateOfPage(id, item.of.number),
            }),
          ];
        }
        return id === null
          ? this.notesHere(item)
          : [target(item.span, { volume: id, note: item.from, state: this.stateOfVolume(id) })];
      }
      case 'page':
        return endsOf(item).map(({ span, label }) => {
          const there =
            id === null ? this.around.volume.byPage(label) : (this.around.otherVolume?.(id)?.byPage(label) ?? null);
          return target(span, {
            volume: id,
            document: there && documentName(there),
            page: label,
            state: this.stateOfPage(id, label),
          });
        });
      default:
        return [];
    }
  }

  /** Both ends of a range of documents, and those between that are at hand. */
  private documents(item: ReferenceItem, id: string | null): Target[] {
    const ends = endsOf(item);
    const made = ends.map(({ span, label }) =>
      target(span, { volume: id, document: label, state: this.stateOf(id, label, null) }),
    );
    const [from, to] = ends.map((e) => Number(e.label));
    if (from === undefined || to === undefined || !(to > from) || to - from > LONGEST_RANGE) return made;
    const between: Target[] = [];
    for (let n = from + 1; n < to; n++) {
      const state = this.stateOf(id, String(n), null);
      if (state !== 'missing') between.push(target(item.span, { volume: id, document: String(n), state }));
    }
    return [made[0]!, ...between, ...made.slice(1)];
  }

  private neighbour(kind: 'supra' | 'infra'): DocumentSummary | null {
    return this.around.volume.neighbour(this.around.self, kind === 'supra' ? -1 : 1);
  }

  private at(span: Span, document: DocumentSummary): Target {
    return target(span, { document: documentName(document), state: 'volume' });
  }

  private stateOfVolume(id: string): TargetState {
    if (this.around.otherVolume?.(id)) return 'at-hand';
    return this.around.catalogue.byId(id) ? 'catalogued' : 'unknown';
  }

  private stateOf(id: string | null, document: string | null, note: string | null): TargetState {
    if (document === null) return 'unknown';
    if (id !== null) {
      const other = this.around.otherVolume?.(id);
      if (!other) return this.stateOfVolume(id);
      const there = other.byNumber(document);
      if (!there) return other.complete ? 'missing' : 'catalogued';
      return note === null || there.notes.includes(note) ? 'at-hand' : 'missing';
    }
    const { volume, self } = this.around;
    if (document === documentName(self)) return note === null || self.notes.includes(note) ? 'here' : 'missing';
    const there = volume.byNumber(document);
    if (!there) return volume.complete ? 'missing' : 'unknown';
    return note === null || there.notes.includes(note) ? 'volume' : 'missing';
  }

  private stateOfPage(id: string | null, page: string): TargetState {
    if (id !== null) return this.around.otherVolume?.(id)?.byPage(page) ? 'at-hand' : this.stateOfVolume(id);
    const there = this.around.volume.byPage(page);
    if (!there) return 'unknown';
    return there === this.around.self ? 'here' : 'volume';
  }

  private words(span: Span): string {
    return textOf(this.document.text, span).replace(/\s+/g, ' ').trim();
  }
}

function target(span: Span, what: Partial<Target> & Pick<Target, 'state'>): Target {
  return { span, volume: null, document: null, note: null, page: null, attachment: null, ...what };
}

/** The ends of an item: one, or the two of a range (`376–378`; `1254–57` is 1254 and 1257). */
function endsOf(item: ReferenceItem): { span: Span; label: string }[] {
  const span = item.to === null ? item.span : { start: item.span.start, end: item.fromSpan.end };
  const first = { span, label: item.from };
  if (item.to === null || item.toSpan === null) return [first];
  const short = item.to.length < item.from.length && /^\d+$/.test(item.from) && /^\d+$/.test(item.to);
  const label = short ? item.from.slice(0, item.from.length - item.to.length) + item.to : item.to;
  return [first, { span: item.toSpan, label }];
}

/** An archive and its files (`Department of State, Central Files, 762.00/11–1658`), not a telegram or a numbered paper. */
function isHolding(words: string): boolean {
  return words.includes(',') || /\b(?:Library|Archives|Files?|Papers|Records|Department)\b/.test(words);
}

/** `ibid.` with another file of the same archive: the archive's words with the new file behind them. */
function restate(before: string, file: string): string {
  const cut = before.lastIndexOf(', ');
  return cut < 0 ? file : `${before.slice(0, cut)}, ${file}`;
}
