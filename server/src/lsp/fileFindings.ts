import type { CancellationToken } from 'vscode-languageserver';
import type { Baseline } from '../config/baseline';
import type { LintSettings } from '../config/lintSettings';
import { reportable } from '../config/reportable';
import { directivesOf } from '../config/suppression';
import type { FileReading } from '../reader/file';
import type { Finding } from '../rules/rule';
import { type Difference, difference } from '../text/difference';
import type { OpenFile } from './documents';
import { Slices, Superseded, unlessCancelled } from './scheduling';
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
    const { reading } = file;
    const basis = this.checks.findingsBasis(file);
    if (basis.settings) {
      const slices = new Slices();
      const { from, inserted } = this.unknown(file, basis);
      for (let index = from; index < from + inserted; index++) {
        this.checks.checked(file, index, basis.settings);
        await slices.pause();
        unlessCancelled(token);
        if (file.reading !== reading) throw new Superseded('changed');
      }
    }
    return this.all(file);
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
  return documents.filter(({ document }) => directivesOf(document).length > 0).length;
}

function sameBasis(a: FindingsBasis, b: FindingsBasis): boolean {
  return a.structure === b.structure && a.settings === b.settings && a.baseline === b.baseline;
}
