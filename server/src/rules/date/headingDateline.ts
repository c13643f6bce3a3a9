import type { Rule } from '../rule';

export const dateHeadingDateline: Rule = {
  id: 'date/heading-dateline',
  checks: 'Heading and dateline give one date.',
  why: 'A meeting is dated once; where the two differ a digit is wrong in one of them.',
  source: 'found in published volumes',
  level: 'warning',
  fixable: 'no',
  reads: 'model',
  *check({ document }) {
    const { heading, datelines } = document;
    const dateline = datelines[0]?.date;
    if (!heading?.date || !dateline || heading.date.isoEnd || dateline.isoEnd) return;
    const [a, b] = [heading.date.iso, dateline.iso];
    if (a === b || a.length !== 10 || b.length !== 10 || datelines[0]!.span.start < heading.span.end) return;
    yield {
      span: heading.date.span,
      message: `The heading is of ${a}, the dateline of ${b}. Compare the original.`,
      related: [{ span: dateline.span, message: 'the dateline' }],
    };
  },
  examples: {
    valid: [
      {
        text: '4. Memorandum of Discussion at the 59th Meeting of the National Security Council, Washington, January 4, 1957[1]\n\nWashington, January 4, 1957.\n\nText.\n\n[1] Source: Carter Library. No classification marking.\n',
      },
    ],
    invalid: [
      {
        text: '4. Memorandum of Discussion at the 59th Meeting of the National Security Council, Washington, ⟦January 4, 1957⟧[1]\n\nWashington, January 14, 1957.\n\nText.\n\n[1] Source: Carter Library. No classification marking.\n',
      },
    ],
  },
};
