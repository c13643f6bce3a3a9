import type { Level, OptionValues, Profile, RuleMetadata } from './rule';

/** The level of a rule in a profile. */
export function levelIn(rule: RuleMetadata, profile: Profile): Level {
  const strict = rule.levels?.strict ?? rule.level;
  if (profile === 'recommended') return rule.level;
  return profile === 'strict' ? strict : (rule.levels?.pedantic ?? strict);
}

/** The values of a rule's options: those that are set, defaults for the others. */
export function optionsOf(rule: RuleMetadata, set: OptionValues = {}): OptionValues {
  if (!rule.options) return NONE;
  const values: Record<string, OptionValues[string]> = {};
  for (const [name, schema] of Object.entries(rule.options)) values[name] = set[name] ?? schema.default;
  return values;
}

const NONE: OptionValues = {};

/** The page that documents a rule, below the root of the repository. */
export function pageOf(id: string): string {
  return `server/docs/rules/${id}.md`;
}
