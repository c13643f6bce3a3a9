import type { Rule } from '../rule';
import { Sign } from '../signs';
import { fix } from '../support';

export const characterQuoteSpace: Rule = {
  id: 'character/quote-space',
  checks: 'No space stands inside of quotation marks.',
  why: 'A space behind “ or before ” comes of copying, and parts the mark from its word at the end of a line.',
  source: 'FRUS Schematron rules, characters',
  level: 'hint',
  levels: { strict: 'info' },
  fixable: 'choice',
  reads: 'text',
  signs: Sign.SpaceInQuotes,
  *check({ document }) {
    for (const match of document.text.matchAll(
      /(?<=(?:^|[\s(])“) +(?=[\p{L}\d])|(?<=[\p{L}\d.,?!]) +(?=”(?:[\s.,;:)]|$))/gmu,
    )) {
      const span = { start: match.index, end: match.index + match[0].length };
      yield {
        span,
        message: 'A space stands inside of the quotation marks. Remove it.',
        fixes: [fix('Remove the space', false, { span, text: '' })],
      };
    }
  },
  examples: {
    valid: [{ text: '4. Editorial Note\n\nHe called it “late” in print.\n' }],
    invalid: [
      {
        text: '4. Editorial Note\n\nHe called it “⟦ ⟧late⟦ ⟧” in print.\n',
        fixed: '4. Editorial Note\n\nHe called it “late” in print.\n',
      },
    ],
  },
};
