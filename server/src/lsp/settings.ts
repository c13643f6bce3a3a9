import type { Level } from '../rules/rule';
import type { RuleLevels } from '../rules/runRules';

const LEVELS: ReadonlySet<unknown> = new Set<Level>(['off', 'hint', 'info', 'warning', 'error']);

/** The levels in the editor's section `frus.rules`; what is no level is passed over. */
export function readLevels(section: unknown): RuleLevels {
  const rules = (section as { readonly rules?: unknown } | null | undefined)?.rules;
  const levels: Record<string, Level> = {};
  if (rules && typeof rules === 'object')
    for (const [id, level] of Object.entries(rules)) if (LEVELS.has(level)) levels[id] = level as Level;
  return levels;
}
