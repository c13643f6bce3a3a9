import { textOf } from '../../text/span';
import type { Rule } from '../rule';
import { fix } from '../support';

export const bracketSicForm: Rule = {
  id: 'bracket/sic-form',
  checks: '[sic] is written so.',
  why: 'The series prints it in lower case, in brackets, without a stop.',
  source: 'editorial methodology',
  level: 'hint',
  levels: { strict: 'info' },
  fixable: 'safe',
  reads: 'text',
  *check({ document }) {
    for (const { span } of document.brackets) {
      const text = textOf(document.text, span);
      if (!/^\[\s*sic[.!]?\s*\]$/i.test(text) || text === '[sic]') continue;
      yield {
        span,
        message: `“${text}” is not the form of the series. Write “[sic]”.`,
        fixes: [fix('Write “[sic]”', true, { span, text: '[sic]' })],
      };
    }
  },
  examples: {
    valid: [{ text: '4. Editorial Note\n\nHe said they would withdraw [sic].\n' }],
    invalid: [
      {
        text: '4. Editorial Note\n\nHe said they would withdraw ⟦[SIC.]⟧.\n',
        fixed: '4. Editorial Note\n\nHe said they would withdraw [sic].\n',
      },
    ],
  },
};
