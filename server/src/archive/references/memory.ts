import type { Target } from '../resolution';

/** Volumes of the series that a citation names; null stands for this one. Several where it leaves the part of a volume open. */
export interface CitedVolumes {
  readonly volumes: readonly (string | null)[];
  /** The years of the sub-series as cited; null for this volume's own. */
  readonly years: string | null;
  readonly targets: readonly Target[];
}

/** What can be cited: volumes of the series, a file in an archive, another work, documents of this volume. */
export type Slot = 'series' | 'file' | 'work' | 'document';

/**
 * What was cited last, of each kind: `ibid.` takes up the last citation that the words behind it fit (a file number restates a file, a
 * volume number a volume of the series, though a document was named since).
 */
export class CitationMemory {
  series: CitedVolumes | null = null;
  file: string | null = null;
  work: string | null = null;
  /** Documents of this or another volume named last, for `footnote 3, ibid.` and `thereto`. */
  documents: readonly Target[] = [];
  private readonly at: Record<Slot, number> = { series: -1, file: -1, work: -1, document: -1 };
  private clock = 0;

  citeSeries(cited: CitedVolumes): void {
    this.series = cited;
    this.at.series = this.clock++;
    this.nameDocuments(cited.targets);
  }

  citeFile(words: string): void {
    this.file = words;
    this.at.file = this.clock++;
  }

  citeWork(words: string): void {
    this.work = words;
    this.at.work = this.clock++;
  }

  nameDocuments(targets: readonly Target[]): void {
    const named = targets.filter((t) => t.document !== null);
    if (named.length === 0) return;
    this.documents = named;
    this.at.document = this.clock++;
  }

  /** The latest of these kinds, or null where none of them was cited. */
  latest<S extends Slot>(...slots: readonly S[]): S | null {
    let found: S | null = null;
    for (const slot of slots)
      if (this.at[slot] >= 0 && (found === null || this.at[slot] > this.at[found])) found = slot;
    return found;
  }
}
