import type { Rule } from '../rule';
import { apparatusFix } from '../support';
import { splitRange } from './lostRangeDash';

export const referenceNumberAgreement: Rule = {
  id: 'reference/number-agreement',
  checks: '“Document” stands before one number, “Documents” before several.',
  why: 'The plural with one number is often a range that lost its end.',
  source: 'citation form of the series',
  level: 'hint',
  levels: { strict: 'info' },
  fixable: 'choice',
  reads: 'text',
  *check({ document }) {
    const { text } = document;
    for (const { items } of document.references) {
      const numbers = items.filter((item) => item.kind === 'document');
      const first = numbers[0];
      if (!first || numbers.length !== items.length) continue;
      const word = /\b(Documents?) $/.exec(
        text.slice(Math.max(0, first.fromSpan.start - 12), first.fromSpan.start),
      )?.[1];
      if (word === undefined) continue;
      // `Documents 183 ff.`
      if (/^\s*(?:ff?\.|et seq)/.test(text.slice(first.span.end, first.span.end + 8))) continue;
      const several = numbers.length > 1 || first.to !== null;
      const right = several ? 'Documents' : 'Document';
      if (word === right) continue;
      // Said by reference/lost-range-dash.
      if (!several && splitRange(first.from, null, true)) continue;
      const span = { start: first.fromSpan.start - 1 - word.length, end: first.fromSpan.start - 1 };
      yield {
        span,
        message: several
          ? 'Several numbers follow: write “Documents”.'
          : 'One number follows: write “Document”, unless the end of a range was lost.',
        fixes: apparatusFix(document, `Write “${right}”`, false, { span, text: right }),
      };
    }
  },
  examples: {
    valid: [{ text: '4. Editorial Note\n\nThe Council met.[1]\n\n[1] See Document 3 and Documents 5 and 7.\n' }],
    invalid: [
      {
        text: '4. Editorial Note\n\nThe Council met.[1]\n\n[1] See ⟦Document⟧ 270 and 277.\n',
        fixed: '4. Editorial Note\n\nThe Council met.[1]\n\n[1] See Documents 270 and 277.\n',
      },
    ],
  },
};
