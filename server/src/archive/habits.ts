import type { DocumentSummary } from './summary';
import type { VolumeHabits } from './volumeStatement';

/** How a volume is made, as its team states it or as its documents show it; null where neither tells. */
export interface Habits {
  /** Whether documents bear a source note. */
  readonly sources: boolean | null;
  /** The label of source notes. */
  readonly sourceNote: number | null;
  /** Whether they begin with “Source:”. */
  readonly sourcePrefix: boolean | null;
  /** Whether documents print their numbers. */
  readonly documentNumbers: boolean | null;
  /** Whether pages are counted through the volume, or anew in each document. */
  readonly pages: 'volume' | 'document' | null;
}

/** Fewer documents than this show no habit. */
const ENOUGH = 8;

/** The share that makes a habit: what is done otherwise is an exception. */
const MOST = 0.8;

/** The habits of a volume, from its documents in their order; what is stated counts. One pass. */
export function habitsOf(documents: readonly DocumentSummary[], stated: VolumeHabits = {}): Habits {
  const sources = new Tally<boolean>();
  const labels = new Tally<number>();
  const prefixes = new Tally<boolean>();
  const numbers = new Tally<boolean>();
  const pages = new Tally<'volume' | 'document'>();
  let last = 0;
  for (const document of documents) {
    const { source, pages: marks } = document;
    numbers.add(document.number !== null);
    // Editorial notes have no original to tell of; a document without notes may have lost them.
    if (document.kind !== 'editorial note' && document.notes.length > 0) sources.add(source != null);
    if (source) {
      prefixes.add(source.prefix);
      if (/^[01]$/.test(source.label)) labels.add(Number(source.label));
    }
    const first = Number(marks[0]);
    if (Number.isInteger(first)) {
      if (last > 0) pages.add(first >= last ? 'volume' : 'document');
      last = Number(marks.at(-1)) || first;
    }
  }
  return {
    sources: sources.habit(),
    sourceNote: stated.sourceNote ?? labels.habit(),
    sourcePrefix: stated.sourcePrefix ?? prefixes.habit(),
    documentNumbers: stated.documentNumbers ?? numbers.habit(),
    pages: stated.pages ?? pages.habit(),
  };
}

/** How often each of a few values was met. */
class Tally<T> {
  private readonly counts = new Map<T, number>();
  private total = 0;

  add(value: T): void {
    this.counts.set(value, (this.counts.get(value) ?? 0) + 1);
    this.total++;
  }

  /** The value that is met nearly always; null where there is none, or too little was seen. */
  habit(): T | null {
    if (this.total < ENOUGH) return null;
    for (const [value, count] of this.counts) if (count >= this.total * MOST) return value;
    return null;
  }
}

/** Whether two volumes have the same habits. */
export function sameHabits(a: Habits, b: Habits): boolean {
  return (
    a.sources === b.sources &&
    a.sourceNote === b.sourceNote &&
    a.sourcePrefix === b.sourcePrefix &&
    a.documentNumbers === b.documentNumbers &&
    a.pages === b.pages
  );
}
