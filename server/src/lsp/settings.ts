import type { Level } from '../rules/rule';
import type { RuleLevels } from '../rules/runRules';

/** The settings `frus.*` that the server reads. */
export interface Settings {
  /** Another object only where a level changed, so that findings can be kept by it. */
  readonly levels: RuleLevels;
}

export const DEFAULT_SETTINGS: Settings = { levels: {} };

const LEVELS: ReadonlySet<unknown> = new Set<Level>(['off', 'hint', 'info', 'warning', 'error']);

/** Takes what a client sends under `frus`; what is none of ours is left out, never an error. */
export function readSettings(value: unknown, before: Settings): Settings {
  const rules = isRecord(value) && isRecord(value.rules) ? value.rules : {};
  const levels: Record<string, Level> = {};
  for (const [id, level] of Object.entries(rules)) if (LEVELS.has(level)) levels[id] = level as Level;
  return sameLevels(levels, before.levels) ? before : { levels };
}

function sameLevels(a: RuleLevels, b: RuleLevels): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
