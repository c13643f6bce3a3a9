import type { Report, RuleMetadata } from '../rule';
import type { DirectiveUse } from './directive';

/** A rule on the comments that suppress others: it looks at them when all others have run over the file. */
export interface SuppressionRule extends RuleMetadata {
  /** Spans are those of the directives. `isOn` tells whether a rule runs on the file; null for a rule that is not there. */
  checkDirectives(uses: readonly DirectiveUse[], isOn: (id: string) => boolean | null): Iterable<Report>;
}
