import type { ListSnapshot, VolumeList } from '../archive/volumeList';
import { runListRules } from '../rules/list/runListRules';
import type { Finding } from '../rules/rule';
import type { RuleLevels } from '../rules/runRules';
import { type Baseline, knownOf, withoutKnown } from './baseline';
import { applySuppressions, type CommentedText } from './suppression';

export interface ListReportOptions {
  readonly levels: RuleLevels;
  readonly baseline?: Baseline | null;
  /** The address of the file. */
  readonly file: string;
}

/**
 * What is reported of a list of a volume: what the rules found, without what comments in it suppress and the baseline knows. Editor and
 * command line report by this alone.
 */
export function lintList(
  snapshot: ListSnapshot,
  { levels, baseline = null, file }: ListReportOptions,
): readonly Finding[] {
  const findings = runListRules(snapshot, levels);
  // Before all documents are counted it cannot be known whether a comment about unused entries hides one.
  const whole = snapshot.uses !== null;
  const [kept] = applySuppressions([{ start: 0, document: commented(snapshot.list), findings }], { levels, whole });
  return withoutKnown([{ document: snapshot.list, findings: kept! }], knownOf(baseline, file))[0]!;
}

/** The lines of a list as blocks: comments, and what they can speak of. */
function commented({ text, entries, others }: VolumeList): CommentedText {
  const lines = [...entries, ...others].sort((a, b) => a.span.start - b.span.start);
  return {
    text,
    blocks: lines.map(({ span }) => {
      const start = text.lastIndexOf('\n', span.start - 1) + 1;
      const end = text.indexOf('\n', span.end);
      const isComment = text.startsWith('<!-- frus-', span.start);
      const line = text.slice(start, end < 0 ? text.length : end + 1);
      return {
        role: isComment ? 'comment' : 'paragraph',
        start,
        block: { kind: isComment ? 'comment' : 'text', text: line },
      };
    }),
  };
}
