import type { FrusDocument } from '../../document/model';
import type { ReferenceItem } from '../../document/references';
import type { Span } from '../../text/span';
import type { Catalogue } from '../catalogue';
import type { Target, TargetState } from '../resolution';
import type { DocumentSummary } from '../summary';
import { documentName, type Volume } from '../volume';
import { HIGHEST_NUMBER, splitLostDash, WIDEST_RANGE } from './lostDash';

/** What references are resolved against. */
export interface ReferenceSurroundings {
  readonly self: DocumentSummary;
  readonly volume: Volume;
  readonly catalogue: Catalogue;
  /** Another volume of the workspace by its id; null where it is not at hand. */
  readonly otherVolume?: (id: string) => Volume | null;
}

/** Ranges of more documents or notes than this are not counted out. */
const LONGEST_RANGE = 60;

/** One end of an item: its number and the words for it. */
interface End {
  readonly span: Span;
  readonly label: string;
}

/** Turns the items of references into targets, and checks whether what they name is there. Knows nothing of the words around them. */
export class Places {
  private readonly labels: ReadonlyMap<string, number>;
  private readonly ownName: string | null;

  constructor(
    private readonly document: FrusDocument,
    private readonly around: ReferenceSurroundings,
  ) {
    const labels = new Map<string, number>();
    document.notes.forEach((note, i) => {
      if (!labels.has(note.label)) labels.set(note.label, i);
    });
    this.labels = labels;
    this.ownName = documentName(around.self);
  }

  /** Index of a note of this document, or -1. */
  noteIndex(label: string): number {
    return this.labels.get(label) ?? -1;
  }

  /** The targets of an item in a volume (null: this one). */
  inVolume(item: ReferenceItem, id: string | null): Target[] {
    switch (item.kind) {
      case 'document':
        return this.documents(item, id);
      case 'note':
        if (item.of?.kind === 'document') return this.notesOf(item, id, item.of.number);
        if (item.of?.kind === 'page') return this.notesOnPage(item, id, item.of.number);
        if (id === null) return this.notesHere(item);
        return [target(item.span, { volume: id, note: item.from, state: this.volumeState(id) })];
      case 'page':
        return this.pages(item, id);
      default:
        return [];
    }
  }

  /** Both ends of a range of documents, and those between. */
  private documents(item: ReferenceItem, id: string | null): Target[] {
    const volume = this.volumeAt(id);
    const exists = (number: string) => volume?.byNumber(number) != null;
    const ends = this.endsOf(
      item,
      WIDEST_RANGE.document,
      (number) => (volume ? exists(number) : null),
      volume?.complete ?? false,
    );
    const made = ends.map(({ span, label }) => this.documentTarget(span, id, label));
    return withBetween(made, ends, (n) =>
      exists(n) || !volume || volume.lacking(n) === null ? this.documentTarget(item.span, id, n) : null,
    );
  }

  documentTarget(span: Span, id: string | null, number: string): Target {
    return target(span, {
      volume: id,
      document: number,
      state: this.documentState(id, number, null),
      at: this.at(id, number),
    });
  }

  /** Notes of a document of a volume. */
  notesOf(item: ReferenceItem, id: string | null, document: string): Target[] {
    const there = this.at(id, document);
    const ends = this.endsOf(item, WIDEST_RANGE.note, (label) => there?.notes.includes(label) ?? null, true);
    const made = (span: Span, label: string) =>
      target(span, { volume: id, document, note: label, state: this.documentState(id, document, label), at: there });
    return withBetween(
      ends.map((e) => made(e.span, e.label)),
      ends,
      (label) => made(item.span, label),
    );
  }

  private notesOnPage(item: ReferenceItem, id: string | null, page: string): Target[] {
    const there = this.volumeAt(id)?.byPage(page) ?? null;
    const document = there && documentName(there);
    // Notes are numbered in each document: a note of the page may be of the document before the one that begins there.
    const known = document !== null && there!.notes.includes(item.from);
    const state = known ? this.documentState(id, document, item.from) : this.pageState(id, page);
    return [target(item.span, { volume: id, document, note: item.from, page, state, at: there })];
  }

  /** Notes of this document. */
  notesHere(item: ReferenceItem): Target[] {
    const ends = this.endsOf(item, WIDEST_RANGE.note, (label) => this.labels.has(label), true);
    const made = (span: Span, label: string) =>
      target(span, { note: label, state: this.labels.has(label) ? 'here' : 'missing' });
    return withBetween(
      ends.map((e) => made(e.span, e.label)),
      ends,
      (label) => made(item.span, label),
    );
  }

  private pages(item: ReferenceItem, id: string | null): Target[] {
    const ends = this.endsOf(item, WIDEST_RANGE.page, () => null, false);
    return ends.map(({ span, label }) => {
      const there = this.volumeAt(id)?.byPage(label) ?? null;
      return target(span, {
        volume: id,
        document: there && documentName(there),
        page: label,
        state: this.pageState(id, label),
        at: there,
      });
    });
  }

  /** A part of this document. `Attachment` alone is the one attachment that there is. */
  attachments(item: ReferenceItem): Target[] {
    return endsOfRange(item).map(({ span, label }) => {
      const key = label.toLowerCase();
      const fit = this.document.attachments.filter((a) => a.key === key);
      const loose = fit.length > 0 ? fit : this.document.attachments.filter((a) => a.key.startsWith(`${key} `));
      const only = loose.length === 1 ? loose[0]! : fit[0];
      return target(span, { attachment: only?.key ?? key, state: only ? 'here' : 'unknown' });
    });
  }

  /** A document at hand, whatever it is called. */
  summaryTarget(span: Span, there: DocumentSummary): Target {
    return target(span, { document: documentName(there), state: 'volume', at: there });
  }

  /** Volumes themselves. Where a citation may mean several, none can be told. */
  wholeVolumes(span: Span, volumes: readonly (string | null)[]): Target[] {
    return volumes.map((id) => target(span, { volume: id, state: id === null ? 'volume' : this.volumeState(id) }));
  }

  private volumeAt(id: string | null): Volume | null {
    return id === null ? this.around.volume : (this.around.otherVolume?.(id) ?? null);
  }

  private at(id: string | null, number: string): DocumentSummary | null {
    return this.volumeAt(id)?.byNumber(number) ?? null;
  }

  private volumeState(id: string): TargetState {
    if (this.volumeAt(id)) return 'at-hand';
    return this.around.catalogue.byId(id) ? 'catalogued' : 'unknown';
  }

  /** Whether a document, and a note of it, are there. */
  documentState(id: string | null, document: string | null, note: string | null): TargetState {
    if (document === null) return 'unknown';
    const volume = this.volumeAt(id);
    if (!volume) return this.volumeState(id!);
    if (id === null && document === this.ownName) return note === null || this.labels.has(note) ? 'here' : 'missing';
    const there = volume.byNumber(document);
    if (!there) return volume.lacking(document) !== null ? 'missing' : id === null ? 'unknown' : this.catalogued(id);
    if (note !== null && !there.notes.includes(note)) return 'missing';
    return id === null ? 'volume' : 'at-hand';
  }

  private catalogued(id: string): TargetState {
    return this.around.catalogue.byId(id) ? 'catalogued' : 'unknown';
  }

  private pageState(id: string | null, page: string): TargetState {
    const volume = this.volumeAt(id);
    if (!volume) return this.volumeState(id!);
    const there = volume.byPage(page);
    if (there) return id !== null ? 'at-hand' : isSame(there, this.around.self) ? 'here' : 'volume';
    // Pages that restart in each document are found in this one, if anywhere.
    if (id === null && this.document.pages.some((p) => p.page === page)) return 'here';
    return id === null ? 'unknown' : this.catalogued(id);
  }

  /**
   * The ends of an item. A single number in which the dash of a range was lost has two: one that cannot be a number of this kind, or
   * one behind a plural. `exists` says whether a number is there, or null where that is not known; `sure`: what is not there is missing.
   */
  private endsOf(
    item: ReferenceItem,
    widest: number,
    exists: (number: string) => boolean | null,
    sure: boolean,
  ): End[] {
    if (item.to !== null) return endsOfRange(item);
    const whole = endsOfRange(item);
    const there = exists(item.from);
    const impossible = Number(item.from) > HIGHEST_NUMBER || (there === false && sure);
    if (!impossible && !item.pluralAlone) return whole;
    const fits = (number: string) => exists(number) !== false;
    const split = splitLostDash(item.from, widest, fits);
    if (!split) return whole;
    const cut = item.fromSpan.start + split[0].length;
    return [
      { span: { start: item.span.start, end: cut }, label: split[0] },
      { span: { start: cut, end: item.span.end }, label: split[1] },
    ];
  }
}

/** A target with what it leaves out set to null. */
export function target(span: Span, what: Partial<Target> & Pick<Target, 'state'>): Target {
  return { span, volume: null, document: null, note: null, page: null, attachment: null, ...what };
}

function isSame(a: DocumentSummary, b: DocumentSummary): boolean {
  return a.file === b.file && a.index === b.index;
}

/** The ends of an item as written: one, or the two of a range (`376–378`; `1254–57` is 1254 and 1257). */
function endsOfRange(item: ReferenceItem): End[] {
  if (item.to === null || item.toSpan === null) return [{ span: item.span, label: item.from }];
  const short = item.to.length < item.from.length && /^\d+$/.test(item.from) && /^\d+$/.test(item.to);
  const label = short ? item.from.slice(0, item.from.length - item.to.length) + item.to : item.to;
  return [
    { span: { start: item.span.start, end: item.fromSpan.end }, label: item.from },
    { span: item.toSpan, label },
  ];
}

/** The two ends of a range with what stands between them. */
function withBetween(made: Target[], ends: readonly End[], between: (number: string) => Target | null): Target[] {
  const [from, to] = ends.map((e) => Number(e.label));
  if (from === undefined || to === undefined || !(to > from) || to - from > LONGEST_RANGE) return made;
  const inside: Target[] = [];
  for (let n = from + 1; n < to; n++) {
    const one = between(String(n));
    if (one) inside.push(one);
  }
  return [made[0]!, ...inside, ...made.slice(1)];
}
