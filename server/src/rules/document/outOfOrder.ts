import type { Rule } from '../rule';

export const documentOutOfOrder: Rule = {
  id: 'document/out-of-order',
  checks: 'Documents follow one another by date.',
  why: 'Within a chapter the documents stand in the order of Washington time; a step back can be a misread date. Chapters begin anew.',
  source: 'editorial methodology; 419 in published volumes',
  level: 'off',
  levels: { pedantic: 'info' },
  fixable: 'no',
  reads: 'model',
  *check({ document, volume, self }) {
    const before = volume.neighbour(self, -1);
    const date = document.datelines[0]?.date ?? document.heading?.date;
    if (!before?.date || !date || date.iso.length !== 10 || before.date.length !== 10 || date.iso >= before.date)
      return;
    yield {
      span: date.span,
      message: `This document is of ${date.iso}, the one before it of ${before.date}. Compare the date, unless a chapter begins here.`,
    };
  },
  examples: {
    valid: [
      {
        text: '4. Memorandum From the Director of Policy Planning (Lake) to Secretary of State Vance[1]\n\nWashington, May 3, 1978.\n\nText.\n\n[1] Source: Carter Library. No classification marking.\n',
      },
    ],
    invalid: [
      {
        text: '4. Memorandum From the Director of Policy Planning (Lake) to Secretary of State Vance[1]\n\nWashington, May 3, 1978.\n\nText.\n\n[1] Source: Carter Library. No classification marking.\n\n5. Letter From President Carter to Prime Minister Ecevit[1]\n\nWashington, ⟦May 2, 1978⟧.\n\nText.\n\n[1] Source: Carter Library. No classification marking.\n',
      },
    ],
  },
};
