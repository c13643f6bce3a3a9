import type { Rule } from '../rule';
import { fix } from '../support';

export const documentHeadingPeriod: Rule = {
  id: 'document/heading-period',
  checks: 'A heading ends without a stop.',
  why: 'The series sets no stop behind a heading, but for abbreviations.',
  source: 'found in published volumes',
  level: 'hint',
  levels: { strict: 'info' },
  fixable: 'safe',
  reads: 'text',
  *check({ document }) {
    const { heading, text } = document;
    if (!heading || text[heading.span.end - 1] !== '.') return;
    if (
      /(?:\b(?:[ap]\.m|Jr|Sr|Co|Inc|Ltd|etc|\p{L})|\.\p{L}|\.\s?\.)\.$/u.test(
        text.slice(Math.max(heading.title.start, heading.span.end - 12), heading.span.end),
      )
    )
      return;
    const span = { start: heading.span.end - 1, end: heading.span.end };
    yield {
      span,
      message: 'A stop stands at the end of the heading. The series sets none.',
      fixes: [fix('Remove the stop', true, { span, text: '' })],
    };
  },
  examples: {
    valid: [
      { text: '4. Editorial Note\n\nThe Council met.\n' },
      { text: '4. Memorandum of Conversation, 3 p.m.\n\nWashington, May 3, 1978.\n\nText.\n' },
    ],
    invalid: [
      {
        text: '4. Memorandum From the Director of Policy Planning (Lake) to Secretary of State Vance⟦.⟧\n\nWashington, May 3, 1978.\n\nText.\n',
        fixed:
          '4. Memorandum From the Director of Policy Planning (Lake) to Secretary of State Vance\n\nWashington, May 3, 1978.\n\nText.\n',
      },
    ],
  },
};
