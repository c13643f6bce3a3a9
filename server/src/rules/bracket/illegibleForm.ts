import { textOf } from '../../text/span';
import type { Rule } from '../rule';
import { fix } from '../support';

export const bracketIllegibleForm: Rule = {
  id: 'bracket/illegible-form',
  checks: 'What cannot be read is marked [illegible].',
  why: 'Guides to transcription know many forms ([unclear], [text illegible], [?]); one form lets a reader find them all.',
  source: 'NARA, Library of Congress and FromThePage guides; editorial methodology',
  level: 'off',
  levels: { strict: 'hint', pedantic: 'info' },
  fixable: 'choice',
  reads: 'text',
  *check({ document }) {
    for (const { span } of document.brackets) {
      const text = textOf(document.text, span);
      if (
        !/^\[\[?(?:text illegible|illegible text|unclear|unreadable|\?+|Illegible|ILLEGIBLE|illeg\.?)\]?\]$/.test(text)
      )
        continue;
      yield {
        span,
        message: `“${text}” is not the form of the series. Write “[illegible]”.`,
        fixes: [fix('Write “[illegible]”', false, { span, text: '[illegible]' })],
      };
    }
  },
  examples: {
    valid: [{ text: '4. Editorial Note\n\nThe note reads: “Ask [illegible] about it.”\n' }],
    invalid: [
      {
        text: '4. Editorial Note\n\nThe note reads: “Ask ⟦[unclear]⟧ about it.”\n',
        fixed: '4. Editorial Note\n\nThe note reads: “Ask [illegible] about it.”\n',
      },
    ],
  },
};
