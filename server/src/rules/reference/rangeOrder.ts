import { textOf } from '../../text/span';
import type { Rule } from '../rule';
import { fix } from '../support';

export const referenceRangeOrder: Rule = {
  id: 'reference/range-order',
  checks: 'The range of a reference rises.',
  why: '“Documents 53–31” cannot be read: one of the numbers is wrong, or they were exchanged.',
  source: 'FRUS Schematron rules, pointer-checks',
  level: 'error',
  fixable: 'choice',
  reads: 'model',
  *check({ document, resolution }) {
    for (const { candidate } of resolution.references)
      for (const item of candidate.items) {
        if (item.to === null || item.toSpan === null || item.kind === 'record' || item.kind === 'attachment') continue;
        const [from, to] = [Number(item.from), Number(item.to)];
        // `pp. 1254–57` gives the last digits alone.
        if (!(to < from) || (item.to.length < item.from.length && Number(item.from.slice(-item.to.length)) < to))
          continue;
        yield {
          span: { start: item.fromSpan.start, end: item.toSpan.end },
          message: `The range ${textOf(document.text, { start: item.fromSpan.start, end: item.toSpan.end })} runs backwards. Exchange its ends, or correct one of them.`,
          fixes: [
            fix(
              `Write ${item.to}–${item.from}`,
              false,
              { span: item.fromSpan, text: item.to },
              { span: item.toSpan, text: item.from },
            ),
          ],
        };
      }
  },
  examples: {
    valid: [{ text: '4. Editorial Note\n\nThe Council met.[1]\n\n[1] See Documents 31–53 and pages 1254–57.\n' }],
    invalid: [
      {
        text: '4. Editorial Note\n\nThe Council met.[1]\n\n[1] See Documents ⟦53–31⟧.\n',
        fixed: '4. Editorial Note\n\nThe Council met.[1]\n\n[1] See Documents 31–53.\n',
      },
    ],
  },
};
