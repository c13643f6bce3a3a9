import { NearWords } from '../../text/nearWords';
import { textOf } from '../../text/span';
import type { Rule } from '../rule';
import { fix } from '../support';
import { AMOUNT, UNITS } from './amounts';

export const bracketDeclassifiedUnit: Rule = {
  id: 'bracket/declassified-unit',
  checks: 'The unit of an excision is spelt right.',
  why: '“[less than 1 1ine not declassified]” is missed by everybody who counts what is still classified.',
  source: 'editorial methodology; 36 times in published volumes',
  level: 'error',
  fixable: 'safe',
  reads: 'text',
  *check({ document }) {
    for (const bracket of document.brackets) {
      if (bracket.kind !== 'not-declassified') continue;
      const match = AMOUNT.exec(textOf(document.text, bracket.span));
      const word = match?.[2]?.toLowerCase();
      if (!match || word === undefined || UNITS.has(word)) continue;
      const near = NEAR.near(word).filter((unit) => unit.endsWith('s') === word.endsWith('s'));
      if (near.length !== 1) continue;
      const end = bracket.span.start + match[0].length;
      const span = { start: end - word.length, end };
      yield {
        span,
        message: `“${match[2]}” is no unit, but one letter from “${near[0]}”.`,
        fixes: [fix(`Write “${near[0]}”`, true, { span, text: near[0]! })],
      };
    }
  },
  examples: {
    valid: [{ text: '4. Editorial Note\n\nHe left [less than 1 line not declassified].\n' }],
    invalid: [
      {
        text: '4. Editorial Note\n\nHe left [less than 1 ⟦1ine⟧ not declassified].\n',
        fixed: '4. Editorial Note\n\nHe left [less than 1 line not declassified].\n',
      },
    ],
  },
};

const NEAR = new NearWords(UNITS.keys());
