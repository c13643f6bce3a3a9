import type { Rule } from '../rule';
import { apparatusFix } from '../support';

export const referenceRangeDash: Rule = {
  id: 'reference/range-dash',
  checks: 'A range of numbers has an en dash.',
  why: 'The series prints 376–378 with an en dash; a hyphen in a volume that has dashes elsewhere comes of typing.',
  source: 'found in published volumes (490)',
  level: 'hint',
  levels: { strict: 'info' },
  fixable: 'safe',
  reads: 'text',
  *check({ document }) {
    const { text } = document;
    const ranges = document.references
      .flatMap(({ items }) => items)
      .flatMap(({ fromSpan, toSpan }) => (toSpan && toSpan.start === fromSpan.end + 1 ? [fromSpan.end] : []));
    const hyphens = ranges.filter((at) => text[at] === '-');
    // Some volumes have hyphens throughout.
    if (hyphens.length === 0 || hyphens.length >= ranges.length - hyphens.length) return;
    for (const at of hyphens) {
      const span = { start: at, end: at + 1 };
      yield {
        span,
        message: 'A hyphen stands in this range; the others of the document have a dash. Write “–”.',
        fixes: apparatusFix(document, 'Write an en dash', true, { span, text: '–' }),
      };
    }
  },
  examples: {
    valid: [{ text: '4. Editorial Note\n\nThe Council met.[1]\n\n[1] See Documents 3-5.\n' }],
    invalid: [
      {
        text: '4. Editorial Note\n\nThe Council met.[1]\n\n[1] See Documents 3–5, Documents 7–9, and Documents 11⟦-⟧15.\n',
        fixed:
          '4. Editorial Note\n\nThe Council met.[1]\n\n[1] See Documents 3–5, Documents 7–9, and Documents 11–15.\n',
      },
    ],
  },
};
