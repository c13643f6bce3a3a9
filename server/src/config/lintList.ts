import type { ListSnapshot, VolumeList } from '../archive/volumeList';
import { runListRules, wantsUses } from '../rules/list/runListRules';
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
  const { list, uses } = snapshot;
  // As long as documents are still to be counted it cannot be known whether a comment about unused entries hides one.
  const whole = uses !== null || !wantsUses(list.kind, levels);
  const [kept] = applySuppressions([{ start: 0, document: commented(list), findings }], { levels, whole });
  // Neither editor nor command line mends lists, so none is offered: not for a comment that hides nothing either.
  const unmended = kept!.map((finding) => (finding.fixes.length === 0 ? finding : { ...finding, fixes: [] }));
  return withoutKnown([{ document: list, findings: unmended }], knownOf(baseline, file))[0]!;
}

/** The lines of a list as blocks: comments, and what they can speak of. */
function commented({ text, entries, others }: VolumeList): CommentedText {
  const lines = [...entries, ...others].sort((a, b) => a.span.start - b.span.start);
  return {
    text,
    blocks: lines.map(({ span }) => {
      let start = span.start;
      while (start > 0 && !isLineEnd(text, start - 1)) start--;
      let end = span.end;
      while (end < text.length && !isLineEnd(text, end)) end++;
      end += text.startsWith('\r\n', end) ? 2 : Math.min(1, text.length - end);
      const isComment = text.startsWith('<!-- frus-', span.start);
      const line = text.slice(start, end);
      return {
        role: isComment ? 'comment' : 'paragraph',
        start,
        block: { kind: isComment ? 'comment' : 'text', text: line },
      };
    }),
  };
}

function isLineEnd(text: string, offset: number): boolean {
  return text[offset] === '\n' || text[offset] === '\r';
}
