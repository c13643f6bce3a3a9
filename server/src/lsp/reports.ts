import type { Diagnostic } from 'vscode-languageserver';
import { uriKey } from './uris';

/** The diagnostics of a file, and an id that stays as long as they do. */
export interface Report {
  readonly id: string;
  readonly items: readonly Diagnostic[];
}

/** Diagnostics that may not be all yet: then they are made again when they are asked for next. */
export interface Made {
  readonly items: readonly Diagnostic[];
  readonly isWhole: boolean;
}

/** No basis: nothing holds on it. */
const UNFINISHED: readonly unknown[] = [{}];

/**
 * What was reported of each file. As long as a report rests on the same objects it is not made again; made again and found to be the
 * same, it keeps its id, so that nobody is told anew.
 */
export class Reports {
  private readonly made = new Map<string, Report & { basis: readonly unknown[] }>();
  private count = 0;

  /** The report of a file, made where what it rests on is not what it was. */
  async of(uri: string, basis: readonly unknown[], make: () => Promise<readonly Diagnostic[] | Made>): Promise<Report> {
    const key = uriKey(uri);
    const before = this.made.get(key);
    if (before && sameBasis(before.basis, basis)) return before;
    const made = await make();
    const { items, isWhole } = 'items' in made ? made : { items: made, isWhole: true };
    const now = isWhole ? basis : UNFINISHED;
    if (before && (before.items === items || JSON.stringify(before.items) === JSON.stringify(items))) {
      before.basis = now;
      return before;
    }
    const report = { id: String(++this.count), items, basis: now };
    this.made.set(key, report);
    return report;
  }

  forget(uri: string): void {
    this.made.delete(uriKey(uri));
  }
}

function sameBasis(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((part, i) => part === b[i]);
}
