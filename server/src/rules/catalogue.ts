import type { Rule } from './rule';

/** All rules, in the order of their ids. A new rule is a file of its own and one line here. */
export const rules: readonly Rule[] = [];
