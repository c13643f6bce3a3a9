import type { Volume } from '../../archive/volume';
import type { Rule } from '../rule';
import { fix } from '../support';

export const referenceLostRangeDash: Rule = {
  id: 'reference/lost-range-dash',
  checks: 'The dash of a range of documents was not lost in copying.',
  why: 'The public web edition sets both ends of a range as links with a dash between; copies often lose the dash, and two numbers read as one.',
  source: 'met in web copies (“Documents 376378” was printed “Documents 376–378”)',
  level: 'warning',
  fixable: 'safe',
  reads: 'model',
  *check({ resolution, volume }) {
    for (const { candidate } of resolution.references) {
      if (candidate.elsewhere) continue;
      const documents = candidate.items.filter((item) => item.kind === 'document');
      for (const item of documents) {
        if (item.to !== null || volume.byNumber(item.from)) continue;
        const pair = splitRange(item.from, volume, documents.length === 1);
        if (!pair) continue;
        const [from, to] = pair;
        yield {
          span: item.fromSpan,
          message: `“${item.from}” is no document number, but ${from} and ${to} run together: the dash of the range was lost in copying. Write ${from}–${to}.`,
          fixes: [fix(`Write ${from}–${to}`, true, { span: item.fromSpan, text: `${from}–${to}` })],
        };
      }
    }
  },
  examples: {
    valid: [
      { text: '4. Editorial Note\n\nThe Council met.[1]\n\n[1] See Documents 376–378.\n' },
      { text: '4. Editorial Note\n\nThe Council met.[1]\n\n[1] See Document 378.\n' },
    ],
    invalid: [
      {
        text: '4. Editorial Note\n\nThe Council met.[1]\n\n[1] See Documents ⟦376378⟧.\n',
        fixed: '4. Editorial Note\n\nThe Council met.[1]\n\n[1] See Documents 376–378.\n',
      },
    ],
  },
};

/** No volume of the series has more documents. */
const HIGHEST = 1500;

/**
 * Two rising document numbers that run together in one that is too high for a document, or null. Both halves must be such as the
 * volume can hold; the split with the narrowest range wins, since ranges of documents are short.
 */
function splitRange(digits: string, volume: Volume, _alone: boolean): [string, string] | null {
  if (!/^\d{3,8}$/.test(digits)) return null;
  const highest = volume.complete
    ? Math.max(0, ...volume.documents.map((d) => Number.parseInt(d.number ?? '0', 10)))
    : HIGHEST;
  if (Number(digits) <= highest) return null;
  let best: [string, string] | null = null;
  let width = Number.POSITIVE_INFINITY;
  for (let at = 1; at < digits.length; at++) {
    const [from, to] = [digits.slice(0, at), digits.slice(at)];
    if (to.startsWith('0') || from.startsWith('0')) continue;
    const gap = Number(to) - Number(from);
    if (gap > 0 && gap < width && Number(to) <= HIGHEST) {
      best = [from, to];
      width = gap;
    }
  }
  return best;
}
