import type { Finding } from '../rules/rule';
import { type Baseline, knownOf, withoutKnown } from './baseline';
import { applySuppressions, type CheckedDocument, type SuppressionOptions } from './suppression';

export interface ReportOptions extends SuppressionOptions {
  readonly baseline?: Baseline | null;
  /** The address of the file. */
  readonly file: string;
}

/**
 * What is reported of a file, document by document: what the rules found, without what comments in the text suppress and what the
 * baseline knows. Editor and command line report by this alone.
 */
export function reportable(
  documents: readonly CheckedDocument[],
  { baseline = null, file, ...options }: ReportOptions,
): readonly (readonly Finding[])[] {
  const kept = applySuppressions(documents, options);
  const known = knownOf(baseline, file);
  return known.size === 0
    ? kept
    : withoutKnown(
        documents.map((d, i) => ({ ...d, findings: kept[i]! })),
        known,
      );
}
