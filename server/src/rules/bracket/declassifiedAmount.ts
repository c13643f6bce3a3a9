import { textOf } from '../../text/span';
import type { Rule } from '../rule';

export const bracketDeclassifiedAmount: Rule = {
  id: 'bracket/declassified-amount',
  checks: 'A notice says how much is still classified.',
  why: 'The series states the amount of every excision, in lines, words or pages.',
  source: 'editorial methodology; 688 notices in published volumes go without',
  level: 'off',
  levels: { pedantic: 'info' },
  fixable: 'no',
  reads: 'text',
  *check({ document }) {
    for (const bracket of document.brackets) {
      if (!/^\[(?:text )?not declassified\]$/i.test(textOf(document.text, bracket.span))) continue;
      yield {
        span: bracket.span,
        message: 'This notice does not say how much is left out. Give the amount (“[2 lines not declassified]”).',
      };
    }
  },
  examples: {
    valid: [{ text: '4. Editorial Note\n\nThe agent [name not declassified] left [2 lines not declassified].\n' }],
    invalid: [{ text: '4. Editorial Note\n\nHe left ⟦[text not declassified]⟧.\n' }],
  },
};
