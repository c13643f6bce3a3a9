import { InvalidArgumentError } from 'commander';
import { nearest } from '../../config/problems';
import { LEVELS } from '../../config/schema';
import { everyRule } from '../../rules/everyRule';
import type { Level } from '../../rules/rule';

/** What `--rule` was given: levels of rules, and rules that are to run alone. */
export interface RuleChoice {
  readonly levels: Readonly<Record<string, Level>>;
  readonly only: readonly string[];
}

export const NO_CHOICE: RuleChoice = { levels: {}, only: [] };

/** Adds one `--rule ID=LEVEL` or `--rule ID` to those before it. */
export function collectRule(value: string, before: RuleChoice): RuleChoice {
  const [id = '', level, ...more] = value.split('=');
  if (!everyRule.some((rule) => rule.id === id)) {
    const near = nearest(
      id,
      everyRule.map((rule) => rule.id),
    );
    throw new InvalidArgumentError(`there is no rule “${id}”${near ? `; did you mean “${near}”?` : '.'}`);
  }
  if (level === undefined) return { ...before, only: [...before.only, id] };
  const known = LEVELS.find((l) => l === level);
  if (!known || more.length > 0) throw new InvalidArgumentError(`want one of ${LEVELS.join(', ')} behind “${id}=”.`);
  return { ...before, levels: { ...before.levels, [id]: known } };
}
