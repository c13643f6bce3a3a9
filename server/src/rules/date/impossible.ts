import type { DateMention } from '../../document/mentions';
import { textOf } from '../../text/span';
import type { Rule } from '../rule';

export const dateImpossible: Rule = {
  id: 'date/impossible',
  checks: 'A date is one that the calendar has.',
  why: 'October 80 or April 31 never was: a digit was misread or mistyped.',
  source: 'found in published volumes (3)',
  level: 'error',
  fixable: 'no',
  reads: 'model',
  *check({ document }) {
    for (const date of document.dates)
      if (date.impossible && !isYear(document.text, date))
        yield {
          span: date.span,
          message: `${textOf(document.text, date.span)} is not in the calendar. Compare the original; if it stands so there, add the right date in brackets.`,
        };
  },
  examples: {
    valid: [
      {
        text: '4. Editorial Note\n\nThe Council met on February 29, 1952, and on May 31. It came to power in Sep 52. Talks began in April 45.\n',
      },
    ],
    invalid: [
      { text: '4. Editorial Note\n\nThe Council met on ⟦October 80, 1947⟧, and on ⟦April 31, 1952⟧.\n' },
      { text: '4. Editorial Note\n\nThe Council met in 1947, and again on ⟦April 45⟧.\n' },
    ],
  },
};

/** `Sep 52`, `1245Z JUL 72`: month and year, or a number of something else. What happens “on April 45” happens on a day. */
function isYear(text: string, { span, yearAssumed }: DateMention): boolean {
  if (/\b[Oo]n $/.test(text.slice(Math.max(0, span.start - 4), span.start))) return false;
  const number = /(\d\d)$/.exec(text.slice(span.start, span.end));
  return yearAssumed && number !== null && Number(number[1]) >= 40;
}
