import { rules } from './catalogue';
import { listRules } from './list/runListRules';
import type { RuleMetadata } from './rule';
import { suppressMissingReason } from './suppress/missingReason';
import type { SuppressionRule } from './suppress/suppressionRule';
import { suppressUnknownRule } from './suppress/unknownRule';
import { suppressUnused } from './suppress/unused';

/** The rules on comments that suppress others. */
export const suppressionRules: readonly SuppressionRule[] = [
  suppressMissingReason,
  suppressUnknownRule,
  suppressUnused,
];

/** What is known of all rules there are, in the order of their ids: for settings, documentation and reports. */
export const everyRule: readonly RuleMetadata[] = [...rules, ...listRules, ...suppressionRules].sort((a, b) =>
  a.id < b.id ? -1 : 1,
);
