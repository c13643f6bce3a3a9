import type { FrusDocument } from '../document/model';
import type { ReferenceCandidate, ReferenceItem, VolumeCitation } from '../document/references';
import { type Span, textOf } from '../text/span';
import { restate } from './references/holdings';
import { CitationMemory, type CitedVolumes } from './references/memory';
import { Places, type ReferenceSurroundings, target } from './references/places';
import type { ResolvedReference, Target } from './resolution';
import type { DocumentSummary } from './summary';
import { documentName } from './volume';

export type { ReferenceSurroundings } from './references/places';

/**
 * Resolves the references of a document, in the order of the text. `ibid.` takes up what was cited last before it in the same text:
 * the notes are one, the document's own words another. Linear in the number of candidates.
 */
export function resolveReferences(document: FrusDocument, around: ReferenceSurroundings): ResolvedReference[] {
  const places = new Places(document, around);
  const inNotes = new ReferenceResolver(document, around, places);
  // The source note cites first of all, whether or not its repository is a known one.
  if (document.source?.location) inNotes.citeHolding(document.source.location);
  const inText = new ReferenceResolver(document, around, places);
  return document.references.map((candidate) => (candidate.note === null ? inText : inNotes).resolve(candidate));
}

/** A citation without a part fits as many volumes at the most. */
const MOST_PARTS = 6;

class ReferenceResolver {
  private readonly cited = new CitationMemory();

  constructor(
    private readonly document: FrusDocument,
    private readonly around: ReferenceSurroundings,
    private readonly places: Places,
  ) {}

  /** Takes note that a file in an archive is cited. */
  citeHolding(span: Span): void {
    this.cited.citeFile(this.words(span));
  }

  resolve(candidate: ReferenceCandidate): ResolvedReference {
    if (candidate.elsewhere) {
      this.cited.citeWork(this.words(candidate.span));
      return { candidate, targets: [], standsFor: null };
    }
    if (candidate.anchor?.kind === 'ibid') return this.ibid(candidate);
    const targets = candidate.volume ? this.inNamedVolume(candidate, candidate.volume) : this.own(candidate);
    return { candidate, targets, standsFor: null };
  }

  private inNamedVolume(candidate: ReferenceCandidate, volume: VolumeCitation): Target[] {
    const volumes = this.volumesOf(volume, null);
    const targets = this.targetsIn(candidate.items, volumes, volume.span);
    this.cited.citeSeries({ volumes, years: volume.years, targets });
    return targets;
  }

  /** Without a volume: of this volume, this document, or the one before or after. */
  private own(candidate: ReferenceCandidate): Target[] {
    const { anchor, items } = candidate;
    if (anchor?.kind === 'supra' || anchor?.kind === 'infra') {
      const targets = this.beside(candidate, anchor.kind === 'supra' ? -1 : 1, anchor.span);
      this.cited.nameDocuments(targets);
      return targets;
    }
    const targets = items.flatMap((item) => this.ownItem(item, candidate));
    // A telegram that is named is not what the note cites: its file is.
    for (const item of items) if (item.kind === 'record' && isHolding(item.from)) this.citeHolding(item.span);
    if (anchor?.kind !== 'thereto') this.cited.nameDocuments(targets);
    return targets;
  }

  private ownItem(item: ReferenceItem, candidate: ReferenceCandidate): Target[] {
    if (item.kind === 'attachment') return this.places.attachments(item);
    if (item.kind !== 'note' || item.of !== null) return this.places.inVolume(item, null);
    const anchor = candidate.anchor?.kind;
    if (anchor === 'thereto') {
      const named = this.cited.documents.at(-1);
      return named ? this.places.notesOf(item, named.volume, named.document!) : [];
    }
    const step = anchor === 'above' ? -1 : anchor === 'below' ? 1 : 0;
    if (step !== 0 && this.standsElsewhere(item, candidate, step)) {
      const targets = this.notesBeside(item, step);
      if (targets.length > 0) return targets;
    }
    return this.places.notesHere(item);
  }

  /**
   * `footnote 3 above` means a note of this document that stands before; where note 3 follows, or is the note itself, or is not there,
   * the document before is meant.
   */
  private standsElsewhere(item: ReferenceItem, candidate: ReferenceCandidate, step: -1 | 1): boolean {
    const named = this.places.noteIndex(item.from);
    if (named < 0) return true;
    return candidate.note !== null && (step < 0 ? named >= candidate.note : named <= candidate.note);
  }

  private notesBeside(item: ReferenceItem, step: -1 | 1): Target[] {
    const there = this.neighbour(step);
    const name = there.summary && documentName(there.summary);
    return name && there.summary!.notes.includes(item.from) ? this.places.notesOf(item, null, name) : [];
  }

  /** `supra`, `infra`: the document immediately before or after, or notes of it; of this one where only this has such a note. */
  private beside({ items }: ReferenceCandidate, step: -1 | 1, anchor: Span): Target[] {
    const notes = items.filter((item) => item.kind === 'note' && item.of === null);
    const rest = items.filter((item) => !notes.includes(item)).flatMap((item) => this.places.inVolume(item, null));
    const there = this.neighbour(step);
    if (notes.length === 0) {
      if (there.summary) return [this.places.summaryTarget(anchor, there.summary), ...rest];
      return there.name ? [this.places.documentTarget(anchor, null, there.name), ...rest] : rest;
    }
    const known = there.summary?.notes;
    const found = notes.flatMap((item) => {
      const here = this.places.noteIndex(item.from) >= 0;
      if (here && known && !known.includes(item.from)) return this.places.notesHere(item);
      if (there.name === null) return [];
      return this.places.notesOf(item, null, there.name);
    });
    return [...found, ...rest];
  }

  /**
   * The document immediately before or after: the neighbour in the order, unless the numbers tell that documents are lacking between;
   * then only its number is known.
   */
  private neighbour(step: -1 | 1): { summary: DocumentSummary | null; name: string | null } {
    const { volume, self } = this.around;
    const summary = volume.neighbour(self, step);
    const own = documentName(self);
    const name = summary && documentName(summary);
    const numbered = own !== null && /^\d+$/.test(own);
    const next = numbered && Number(own) + step > 0 ? String(Number(own) + step) : null;
    const apart = name !== null && numbered && Math.abs(Number.parseInt(name, 10) - Number(own)) > 1;
    if (summary && (volume.complete || !apart)) return { summary, name };
    return { summary: null, name: volume.complete ? null : next };
  }

  private ibid(candidate: ReferenceCandidate): ResolvedReference {
    const { volume, items, anchor } = candidate;
    const done = (targets: readonly Target[], standsFor: string | null = null): ResolvedReference => ({
      candidate,
      targets,
      standsFor,
    });
    const restated = items.some((item) => item.kind === 'record');
    if (restated) {
      const of = this.cited.latest('file', 'work');
      return done([], of === null ? null : this.restated(of, this.restatedWords(candidate)));
    }
    if (volume) {
      // The volume of a file in an archive is `Vol.`, that of a set of papers follows its year.
      const of = this.cited.latest('series', 'work', 'file');
      const filed = of === 'file' && this.words(volume.span).startsWith('Vol.') && items.length === 0;
      if (filed || (of === 'work' && !volume.seriesNamed))
        return done([], this.restated(of!, this.restatedWords(candidate)));
      const series = this.cited.series;
      const volumes = this.volumesOf(volume, series);
      const targets = this.targetsIn(items, volumes, volume.span);
      this.cited.citeSeries({ volumes, years: volume.years ?? series?.years ?? null, targets });
      return done(targets);
    }
    if (items.length === 0) {
      const of = this.cited.latest('file', 'work', 'series');
      if (of !== 'series') return done([], of === 'file' || of === 'work' ? this.cited[of] : null);
      const { targets, volumes } = this.cited.series!;
      if (targets.length === 0) return done(this.places.wholeVolumes(anchor!.span, volumes));
      return done(targets.map((t) => ({ ...t, span: anchor!.span })));
    }
    if (items.every((item) => item.kind === 'note' && item.of === null)) {
      // `See footnote 3, ibid.`: of the document named last.
      const named = this.cited.documents.at(-1);
      return done(named ? items.flatMap((item) => this.places.notesOf(item, named.volume, named.document!)) : []);
    }
    const pagesOnly = items.every((item) => item.kind === 'page' || (item.kind === 'note' && item.of?.kind === 'page'));
    const of = pagesOnly ? this.cited.latest('series', 'work', 'file') : this.cited.latest('series');
    if (of === 'work' || of === 'file') return done([], this.restated(of, this.restatedWords(candidate)));
    if (of !== 'series') return done([]);
    const { volumes, years } = this.cited.series!;
    const targets = this.targetsIn(items, volumes, candidate.span);
    this.cited.citeSeries({ volumes, years, targets });
    return done(targets);
  }

  /** What `ibid.` with words restated stands for; it is then what was cited last. */
  private restated(of: 'series' | 'work' | 'file' | 'document', words: string): string | null {
    if (of !== 'work' && of !== 'file') return null;
    const whole = restate(this.cited[of]!, words);
    if (of === 'file') this.cited.citeFile(whole);
    else this.cited.citeWork(whole);
    return whole;
  }

  /** The words of an `ibid.` behind the word itself. */
  private restatedWords({ span, anchor }: ReferenceCandidate): string {
    const behind =
      anchor!.span.end < span.end
        ? { start: anchor!.span.end, end: span.end }
        : { start: span.start, end: anchor!.span.start };
    return this.words(behind).replace(/^[,:.\s]+|[,\s]+$/g, '');
  }

  /** The volumes that a citation names; null stands for this one. Empty where the catalogue knows none. */
  private volumesOf(volume: VolumeCitation, before: CitedVolumes | null): (string | null)[] {
    const { id } = this.around.volume;
    const near = before?.volumes.find((v) => v !== null) ?? id;
    const years = volume.years ?? before?.years ?? null;
    // The supplement without a number is that of this volume.
    const own = volume.number === null && volume.part !== null && years === null && volume.title === null;
    const number = own && id !== null ? numberOfVolume(this.around.catalogue.byId(id)?.number ?? '') : volume.number;
    const found = this.around.catalogue.findAll({ years, number, part: volume.part, title: volume.title }, near);
    return found.slice(0, MOST_PARTS).map((v) => (v.id === id ? null : v.id));
  }

  private targetsIn(items: readonly ReferenceItem[], volumes: readonly (string | null)[], span: Span): Target[] {
    const made =
      items.length === 0
        ? this.places.wholeVolumes(span, volumes)
        : items.flatMap((item) => volumes.flatMap((id) => this.places.inVolume(item, id)));
    // One of several parts is meant: which, cannot be told.
    return volumes.length > 1 ? made.map((t) => target(t.span, { ...t, state: 'unknown' })) : made;
  }

  private words(span: Span): string {
    return textOf(this.document.text, span)
      .replace(/\[Page [^\]]{1,8}\]/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
  }
}

/** An archive and its files (`Department of State, Central Files, 762.00/11–1658`), not a telegram or a numbered paper. */
function isHolding(words: string): boolean {
  return words.includes(',') || words.includes(': ');
}

/** `Volume XXII` → `XXII`. */
function numberOfVolume(number: string): string | null {
  return /\b([IVXLC]+)\b/.exec(number)?.[1] ?? null;
}
