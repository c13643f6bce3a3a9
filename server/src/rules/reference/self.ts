import type { Rule } from '../rule';

export const referenceSelf: Rule = {
  id: 'reference/self',
  checks: 'A document does not refer to itself.',
  why: 'It sends the reader to where he is: the number is wrong, or documents were renumbered after it was written.',
  source: 'found in published volumes (12)',
  level: 'warning',
  fixable: 'no',
  reads: 'model',
  *check({ resolution, self }) {
    for (const { candidate, targets } of resolution.references) {
      if (candidate.anchor || candidate.volume) continue;
      for (const target of targets)
        if (
          target.volume === null &&
          target.note === null &&
          target.document !== null &&
          target.document === self.number
        )
          yield {
            span: target.span,
            message: `This is Document ${target.document} itself. Correct the number.`,
          };
    }
  },
  examples: {
    valid: [
      {
        text: '4. Editorial Note\n\nThe Council met.[1] Again.[2]\n\n[1] See Document 3.\n[2] See footnote 1, Document 4.\n',
      },
    ],
    invalid: [{ text: '4. Editorial Note\n\nThe Council met.[1]\n\n[1] See ⟦Document 4⟧.\n' }],
  },
};
