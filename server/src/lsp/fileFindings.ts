import type { CancellationToken } from 'vscode-languageserver';
import type { Baseline } from '../config/baseline';
import type { LintSettings } from '../config/lintSettings';
import { reportable } from '../config/reportable';
import { directivesOf } from '../config/suppression';
import type { FileReading } from '../reader/file';
import type { Finding } from '../rules/rule';
import { type Difference, difference } from '../text/difference';
import type { OpenFile } from './documents';
import { type Background, Slices, Superseded, unlessCancelled } from './scheduling';
import { uriKey } from './uris';

/** Findings by document, in the order of a file. */
export type FoundInFile = readonly (readonly Finding[])[];

/** What the findings of an open file rest on beside its text: where these are the same objects, so are the findings. */
export interface FindingsBasis {
  readonly structure: object;
  readonly settings: LintSettings | null;
  readonly baseline: Baseline | null;
}

/** What findings are made of: what a session knows of files. */
export interface Checks {
  findingsBasis(file: OpenFile): FindingsBasis;
  /** What the rules find in a document of an open file. */
  checked(file: OpenFile, index: number, settings: LintSettings): readonly Finding[];
  /** The same where it is known by now; null where it is not. */
  checkedBefore(file: OpenFile, index: number, settings: LintSettings): readonly Finding[] | null;
  /** Whether an open file has documents that have not been read yet. */
  isBeingRead(file: OpenFile): boolean;
  readonly background: Background;
}

/** What is reported of a file so far. */
export interface FoundSoFar {
  readonly found: FoundInFile;
  /** Whether that is all. */
  readonly isWhole: boolean;
}

interface Known {
  readonly reading: FileReading;
  readonly basis: FindingsBasis;
  /** As the rules found them. */
  readonly raw: FoundInFile;
  /** Without what comments and the baseline take away. */
  readonly reported: FoundInFile;
}

interface Commented {
  readonly reading: FileReading;
  /** Of the documents, how many hold comments for the linter. */
  readonly documents: number;
}

/**
 * What is reported of open files. From one reading to the next the findings of the documents between which nothing has changed are
 * taken over without a look at them: a key costs the documents that it touched, however many the file has.
 */
export class FileFindings {
  private readonly known = new WeakMap<OpenFile, Known>();
  private readonly commented = new WeakMap<OpenFile, Commented>();

  constructor(private readonly checks: Checks) {}

  /** What is reported of a document of an open file. */
  of(file: OpenFile, index: number): readonly Finding[] {
    const { settings, baseline } = this.checks.findingsBasis(file);
    if (!settings) return [];
    if (baseline || this.isCommented(file)) return this.all(file)[index] ?? [];
    return this.checks.checked(file, index, settings);
  }

  /**
   * What is reported of all documents of an open file, with messages let through between two documents that must be checked; given up
   * where the file changes meanwhile.
   */
  async settled(file: OpenFile, token: CancellationToken): Promise<FoundInFile> {
    return (await this.within(Number.POSITIVE_INFINITY, file, token)).found;
  }

  /**
   * The same, but no more than can be found in some milliseconds: the document that was typed in or looked at last, those behind it,
   * then those before it. Documents that were not looked at have no findings. Where comments or a baseline speak, all must be known.
   */
  async within(milliseconds: number, file: OpenFile, token: CancellationToken): Promise<FoundSoFar> {
    const { reading } = file;
    const basis = this.checks.findingsBasis(file);
    const { settings } = basis;
    if (!settings) return { found: [], isWhole: true };
    const until =
      performance.now() + (basis.baseline || hasComments(reading) ? Number.POSITIVE_INFINITY : milliseconds);
    const slices = new Slices();
    for (const index of outwards(this.unknown(file, basis), reading.indexAtLine(file.lookedAt))) {
      if (performance.now() > until) return { found: this.soFar(file, settings), isWhole: false };
      this.checks.background.disturbed();
      this.checks.checked(file, index, settings);
      await slices.pause();
      unlessCancelled(token);
      if (file.reading !== reading) throw new Superseded('changed');
    }
    // Checked one by one, its documents do not know of one another yet.
    const isWhole = !this.checks.isBeingRead(file);
    return { found: isWhole ? this.all(file) : this.soFar(file, settings), isWhole };
  }

  /** Checks in the background what has not been checked yet, also where edits come in between; ends when the file is `over`. */
  async complete(file: OpenFile, over: () => boolean): Promise<void> {
    for (let index = 0; !over(); ) {
      const { reading } = file;
      const basis = this.checks.findingsBasis(file);
      const { settings } = basis;
      if (!settings) return;
      const { from, inserted } = this.unknown(file, basis);
      index = Math.max(index, from);
      while (index < from + inserted && file.reading === reading && !over()) {
        this.checks.checked(file, index++, settings);
        await this.checks.background.pause();
      }
      if (file.reading === reading) return;
      index = 0;
    }
  }

  private soFar(file: OpenFile, settings: LintSettings): FoundInFile {
    // A list of its own for each: by their lists documents are told apart.
    return file.reading.documents.map((_, index) => this.checks.checkedBefore(file, index, settings) ?? []);
  }

  private all(file: OpenFile): FoundInFile {
    const basis = this.checks.findingsBasis(file);
    const { settings, baseline } = basis;
    if (!settings) return [];
    const { reading } = file;
    const before = this.known.get(file);
    if (before?.reading === reading && sameBasis(before.basis, basis)) return before.reported;
    const { from, removed, inserted } = this.unknown(file, basis);
    const raw = before ? [...before.raw] : [];
    const made = Array.from({ length: inserted }, (_, i) => this.checks.checked(file, from + i, settings));
    raw.splice(from, removed, ...made);
    const reported =
      baseline || this.isCommented(file)
        ? reportable(
            reading.documents.map(({ document }, i) => ({ start: reading.startOf(i), document, findings: raw[i]! })),
            { levels: settings.levels, baseline, file: uriKey(file.uri), whole: true },
          )
        : raw;
    this.known.set(file, { reading, basis, raw, reported });
    return reported;
  }

  /** The documents of which findings are not known, as a difference to those that are. */
  private unknown(file: OpenFile, basis: FindingsBasis): Difference {
    const before = this.known.get(file);
    const { documents } = file.reading;
    return before && sameBasis(before.basis, basis)
      ? difference(before.reading.documents, documents)
      : { from: 0, removed: before?.raw.length ?? 0, inserted: documents.length };
  }

  /** Whether comments in the file speak to the linter: what they say may concern any of its documents. */
  private isCommented(file: OpenFile): boolean {
    const { reading } = file;
    const before = this.commented.get(file);
    let documents = before?.documents ?? 0;
    if (before?.reading !== reading) {
      const old = before?.reading.documents ?? [];
      const { from, removed, inserted } = difference(old, reading.documents);
      documents -= withComments(old.slice(from, from + removed));
      documents += withComments(reading.documents.slice(from, from + inserted));
      this.commented.set(file, { reading, documents });
    }
    return documents > 0;
  }
}

function withComments(documents: FileReading['documents']): number {
  return documents.filter((source) => source.hasComments && directivesOf(source.document).length > 0).length;
}

function hasComments({ documents }: FileReading): boolean {
  return documents.some((source) => source.hasComments);
}

/** The indexes that a difference inserts: from `start` to the end, then from `start` back to the beginning. */
function* outwards({ from, inserted }: Difference, start: number): Generator<number> {
  const middle = Math.min(Math.max(start, from), from + inserted);
  for (let index = middle; index < from + inserted; index++) yield index;
  for (let index = middle - 1; index >= from; index--) yield index;
}

function sameBasis(a: FindingsBasis, b: FindingsBasis): boolean {
  return a.structure === b.structure && a.settings === b.settings && a.baseline === b.baseline;
}
