import type { ListKind, ListSnapshot } from '../../archive/volumeList';
import type { Finding } from '../rule';
import type { RuleLevels } from '../runRules';
import { personListDuplicate, termListDuplicate } from './duplicate';
import { personListForm, termListForm } from './form';
import type { ListRule } from './listRule';
import { personListOrder, termListOrder } from './order';
import { personUnused, termUnused } from './unused';

/** All rules for lists, in the order of their ids. */
export const listRules: readonly ListRule[] = [
  personListDuplicate,
  personListForm,
  personListOrder,
  personUnused,
  termListDuplicate,
  termListForm,
  termListOrder,
  termUnused,
];

/** Whether a rule that is on asks which entries are named in the documents: counting them takes a look at all. */
export function wantsUses(kind: ListKind, levels: RuleLevels): boolean {
  const rule = kind === 'persons' ? personUnused : termUnused;
  return (levels[rule.id] ?? rule.level) !== 'off';
}

/** What the rules find in a list, sorted by place. */
export function runListRules(snapshot: ListSnapshot, levels: RuleLevels = {}): Finding[] {
  const findings: Finding[] = [];
  for (const rule of listRules) {
    const severity = levels[rule.id] ?? rule.level;
    if (severity === 'off' || rule.list !== snapshot.list.kind) continue;
    for (const { span, message, fixes = [], related = [] } of rule.check(snapshot))
      findings.push({ code: rule.id, severity, span, message, fixes, related });
  }
  return findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.code < b.code ? -1 : 1));
}
