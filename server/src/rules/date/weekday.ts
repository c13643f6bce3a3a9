import { WEEKDAYS } from '../../data/months';
import { weekdayOf } from '../../reader/calendar';
import { textOf } from '../../text/span';
import type { Rule } from '../rule';

export const dateWeekday: Rule = {
  id: 'date/weekday',
  checks: 'The weekday named with a date is that of the date.',
  why: 'One of the two is wrong, in the original or in the transcription; the calendar tells that something is.',
  source: 'found in published volumes (5 of 245)',
  level: 'warning',
  fixable: 'no',
  reads: 'model',
  *check({ document }) {
    for (const date of document.dates) {
      if (!date.weekday || date.impossible || date.yearAssumed || date.isoEnd || !/^\d{4}-\d\d-\d\d$/.test(date.iso))
        continue;
      const named = textOf(document.text, date.weekday).slice(0, 3).toLowerCase();
      const real = WEEKDAYS[weekdayOf(...dayOf(date.iso))]!;
      if (real.toLowerCase().startsWith(named)) continue;
      yield {
        span: { start: date.weekday.start, end: date.span.end },
        message: `${textOf(document.text, date.span)} was a ${real}. Compare the original: weekday or date is wrong.`,
      };
    }
  },
  examples: {
    valid: [{ text: '4. Editorial Note\n\nThe Council met on Thursday, September 16, 1948.\n' }],
    invalid: [{ text: '4. Editorial Note\n\nThe Council met on ⟦Thursday, September 14, 1948⟧.\n' }],
  },
};

/** Year, month and day of a full ISO date. */
function dayOf(iso: string): [number, number, number] {
  return iso.split('-').map(Number) as [number, number, number];
}
