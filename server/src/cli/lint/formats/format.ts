import type { LintedFile } from '../lintedFile';

export interface FormatOptions {
  /** Whether the output may be coloured: it goes to a terminal. */
  readonly colour: boolean;
  /** Which part of a run this is, `2/8`; null for a whole one. */
  readonly shard: string | null;
}

/** A report on all files of a run, as text. */
export type Format = (files: readonly LintedFile[], options: FormatOptions) => string;

/** A path as reports name it: with slashes, relative where it lies below. */
export function reportedPath(file: string): string {
  return file.replaceAll('\\', '/').replace(/^\.\//, '');
}
