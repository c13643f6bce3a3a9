import type { Bracketed } from '../../document/mentions';
import { encloses } from '../../text/span';
import type { Rule } from '../rule';

export const bracketNested: Rule = {
  id: 'bracket/nested',
  checks: 'No insertion stands inside of another.',
  why: 'Brackets inside of brackets leave open whose words the inner ones are; the editors use parentheses there.',
  source: 'editorial methodology of the series',
  level: 'hint',
  fixable: 'no',
  reads: 'model',
  *check({ document: { brackets } }) {
    let outer: Bracketed | undefined;
    for (const bracket of brackets) {
      if (bracket.kind === 'unclosed' || bracket.kind === 'unopened') continue;
      if (outer && encloses(outer.span, bracket.span))
        yield {
          span: bracket.span,
          message: 'This insertion stands inside of another. Use parentheses, or close the outer bracket before it.',
          related: [{ span: outer.span, message: 'the outer insertion' }],
        };
      else outer = bracket;
    }
  },
  examples: {
    valid: [{ text: '4. Editorial Note\n\nThe Council [of Ministers (all of them)] met [again].\n' }],
    invalid: [{ text: '4. Editorial Note\n\nThe Council [of Ministers ⟦[sic]⟧ and others] met.\n' }],
  },
};
