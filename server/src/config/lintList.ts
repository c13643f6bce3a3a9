import type { ListSnapshot } from '../archive/volumeList';
import { runListRules } from '../rules/list/runListRules';
import type { Finding } from '../rules/rule';
import type { RuleLevels } from '../rules/runRules';
import { type Baseline, knownOf, withoutKnown } from './baseline';

export interface ListReportOptions {
  readonly levels: RuleLevels;
  readonly baseline?: Baseline | null;
  /** The address of the file. */
  readonly file: string;
}

/** What is reported of a list of a volume: what the rules found, without what the baseline knows. Editor and command line report by this alone. */
export function lintList(
  snapshot: ListSnapshot,
  { levels, baseline = null, file }: ListReportOptions,
): readonly Finding[] {
  const findings = runListRules(snapshot, levels);
  return withoutKnown([{ document: snapshot.list, findings }], knownOf(baseline, file))[0]!;
}
