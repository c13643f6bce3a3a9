import { textOf } from '../../text/span';
import type { Rule } from '../rule';
import { fix } from '../support';
import { AMOUNT, UNITS } from './amounts';

export const bracketDeclassifiedAgreement: Rule = {
  id: 'bracket/declassified-agreement',
  checks: 'Number and unit agree in notices of what is still classified.',
  why: '“[7 paragraph not declassified]” leaves open whether one or seven are missing.',
  source: 'editorial methodology; 9 times in published volumes',
  level: 'warning',
  fixable: 'safe',
  reads: 'text',
  *check({ document }) {
    for (const bracket of document.brackets) {
      if (bracket.kind !== 'not-declassified') continue;
      const match = AMOUNT.exec(textOf(document.text, bracket.span));
      const unit = match && UNITS.get(match[2]!.toLowerCase());
      if (!match || !unit || /(?:1\/2|½)/.test(match[0])) continue;
      const right = match[1] === '1' ? unit[0] : unit[1];
      if (right === match[2]!.toLowerCase()) continue;
      const end = bracket.span.start + match[0].length;
      const span = { start: end - match[2]!.length, end };
      yield {
        span,
        message: `${match[1]} ${match[2]}: number and unit do not agree. Write “${right}”, or correct the number.`,
        fixes: [fix(`Write “${right}”`, true, { span, text: right })],
      };
    }
  },
  examples: {
    valid: [
      {
        text: '4. Editorial Note\n\nHe left [1 line not declassified] and came [less than 2 lines not declassified].\n',
      },
    ],
    invalid: [
      {
        text: '4. Editorial Note\n\nHe left [1 ⟦lines⟧ not declassified] and came [7 ⟦paragraph⟧ not declassified].\n',
        fixed: '4. Editorial Note\n\nHe left [1 line not declassified] and came [7 paragraphs not declassified].\n',
      },
    ],
  },
};
