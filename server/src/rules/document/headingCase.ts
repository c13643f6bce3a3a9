import type { Rule } from '../rule';
import { fix } from '../support';

export const documentHeadingCase: Rule = {
  id: 'document/heading-case',
  checks: '“From” has a capital in a heading.',
  why: 'The series prints “Memorandum From … to …”; lower case comes of typing (538 of 17,500 headings).',
  source: 'house style of the series',
  level: 'hint',
  levels: { strict: 'info' },
  fixable: 'safe',
  reads: 'text',
  *check({ document }) {
    const { heading, text } = document;
    if (!heading) return;
    const match = /^(?:[A-Z][A-Za-z]+ ){1,3}(from)(?= )/.exec(text.slice(heading.title.start, heading.title.end));
    if (!match) return;
    const end = heading.title.start + match[0].length;
    const span = { start: end - 4, end };
    yield {
      span,
      message: '“from” stands in lower case. The series prints “From”.',
      fixes: [fix('Write “From”', true, { span, text: 'From' })],
    };
  },
  examples: {
    valid: [
      {
        text: '4. Memorandum From the Director of Policy Planning (Lake) to Secretary of State Vance\n\nWashington, May 3, 1978.\n\nText.\n',
      },
    ],
    invalid: [
      {
        text: '4. Memorandum ⟦from⟧ the Director of Policy Planning (Lake) to Secretary of State Vance\n\nWashington, May 3, 1978.\n\nText.\n',
        fixed:
          '4. Memorandum From the Director of Policy Planning (Lake) to Secretary of State Vance\n\nWashington, May 3, 1978.\n\nText.\n',
      },
    ],
  },
};
