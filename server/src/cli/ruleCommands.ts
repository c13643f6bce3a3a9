import { rulePage } from '../config/docs/rulePage';
import { nearest } from '../config/problems';
import { everyRule } from '../rules/everyRule';
import { levelIn } from '../rules/profiles';
import { PROFILES } from '../rules/rule';
import { InputError } from './corpus';

/** The rules as a table, or as JSON for programs. */
export function listRules(format: 'text' | 'json'): string {
  if (format === 'json')
    return `${JSON.stringify(
      everyRule.map((rule) => ({
        id: rule.id,
        checks: rule.checks,
        why: rule.why,
        source: rule.source,
        levels: Object.fromEntries(PROFILES.map((profile) => [profile, levelIn(rule, profile)])),
        fix: rule.fixable,
        ...(rule.era ? { era: rule.era } : {}),
        options: rule.options ?? {},
      })),
    )}\n`;
  const rows = everyRule.map((rule) => [
    rule.id,
    ...PROFILES.map((profile) => levelIn(rule, profile)),
    rule.fixable === 'no' ? '-' : rule.fixable,
    rule.checks,
  ]);
  const all = [['rule', ...PROFILES, 'fix', 'checks'], ...rows];
  const widths = all[0]!.map((_, column) => Math.max(...all.map((row) => row[column]!.length)));
  return all
    .map((row) => `${row.map((word, i) => (i === row.length - 1 ? word : word.padEnd(widths[i]!))).join('  ')}\n`)
    .join('');
}

/**
 * The page of a rule.
 * @throws InputError where there is no such rule
 */
export function explainRule(id: string): string {
  const rule = everyRule.find((r) => r.id === id);
  if (rule) return rulePage(rule);
  const near = nearest(
    id,
    everyRule.map((r) => r.id),
  );
  throw new InputError(`there is no rule “${id}”${near ? `; did you mean “${near}”?` : ''}`);
}
