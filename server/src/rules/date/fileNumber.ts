import { datesOfDecimalFiles } from '../../reader/decimalFile';
import { textOf } from '../../text/span';
import type { Rule } from '../rule';

export const dateFileNumber: Rule = {
  id: 'date/file-number',
  checks: 'The date in a decimal file number fits the dateline.',
  why: 'Until 1963 the Department’s file numbers end with the date of the paper: 762.00/11–1658 is of November 16, 1958. A year’s difference shows a slip in one of the two.',
  source: 'filing manual of the Department of State; 85% of 10,183 are equal',
  level: 'warning',
  fixable: 'no',
  reads: 'text',
  era: { from: 1944, to: 1963 },
  *check({ document }) {
    const date = document.datelines[0]?.date ?? document.heading?.date;
    if (!date || !/^\d{4}-\d\d-\d\d$/.test(date.iso)) return;
    const where = document.fileLine ?? document.source?.location;
    const filed = where ? datesOfDecimalFiles(textOf(document.text, where)) : [];
    if (!where || filed.length !== 1) return;
    const days = Math.abs(Date.parse(filed[0]!) - Date.parse(date.iso)) / DAY;
    if (days <= MOST) return;
    yield {
      span: date.span,
      message: `The file number is of ${filed[0]}, the document of ${date.iso}. One of the two is wrong: compare the original.`,
      related: [{ span: where, message: 'the file number' }],
    };
  },
  examples: {
    valid: [
      {
        text: '4. Telegram From the Embassy in Germany to the Department of State[1]\n\nBonn, November 16, 1958.\n\nText.\n\n[1] Source: Department of State, Central Files, 762.00/11–1658. Secret.\n',
      },
    ],
    invalid: [
      {
        text: '4. Telegram From the Embassy in Germany to the Department of State[1]\n\nBonn, ⟦November 16, 1956⟧.\n\nText.\n\n[1] Source: Department of State, Central Files, 762.00/11–1658. Secret.\n',
      },
    ],
  },
};

const DAY = 86_400_000;

/** Papers were filed months after they were written. */
const MOST = 300;
