import type { Rule } from '../rule';
import { fix } from '../support';

export const footnoteSpaceBetweenCalls: Rule = {
  id: 'footnote/space-between-calls',
  checks: 'Two calls at one place are parted by a space.',
  why: 'Two bare calls side by side read as one number (12); the series parts them.',
  source: 'FRUS Schematron rules, required-footnote-whitespace',
  level: 'hint',
  levels: { strict: 'info' },
  fixable: 'safe',
  reads: 'model',
  *check({ document }) {
    for (let i = 1; i < document.calls.length; i++) {
      const [before, here] = [document.calls[i - 1]!, document.calls[i]!];
      if (before.span.end !== here.span.start) continue;
      yield {
        span: { start: before.span.start, end: here.span.end },
        message: `Calls ${before.label} and ${here.label} touch each other and read as one. Part them by a space.`,
        fixes: [fix('Insert a space', true, { span: { start: here.span.start, end: here.span.start }, text: ' ' })],
      };
    }
  },
  examples: {
    valid: [{ text: '4. Editorial Note[1] [2]\n\nThe Council met.\n\n[1] See Document 3.\n[2] Not found.\n' }],
    invalid: [
      {
        text: '4. Editorial Note⟦[1][2]⟧\n\nThe Council met.\n\n[1] See Document 3.\n[2] Not found.\n',
        fixed: '4. Editorial Note[1] [2]\n\nThe Council met.\n\n[1] See Document 3.\n[2] Not found.\n',
      },
    ],
  },
};
