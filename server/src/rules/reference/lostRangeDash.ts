import { documentName, type Volume } from '../../archive/volume';
import { encloses } from '../../text/span';
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
  *check({ resolution, volume, otherVolume }) {
    for (const { candidate, targets } of resolution.references) {
      if (candidate.elsewhere) continue;
      for (const item of candidate.items) {
        if (item.kind !== 'document' || item.to !== null) continue;
        const target = targets.find((t) => encloses(t.span, item.fromSpan) && t.document === item.from);
        const named = target?.volume ?? (candidate.volume ? UNKNOWN : null);
        const there = named === null ? volume : (otherVolume?.(named) ?? null);
        if (there?.byNumber(item.from) && !item.pluralAlone) continue;
        const pair = splitRange(item.from, there, item.pluralAlone === true);
        if (!pair) continue;
        const [from, to] = pair;
        yield {
          span: item.fromSpan,
          message: `“${item.from}” is ${item.pluralAlone ? 'one number behind “Documents”: probably' : 'no document number, but'} ${from} and ${to} run together: the dash of the range was lost in copying. Write ${from}–${to}.`,
          fixes: [
            fix(`Write ${from}–${to}`, !item.pluralAlone || Number(item.from) > HIGHEST, {
              span: item.fromSpan,
              text: `${from}–${to}`,
            }),
          ],
        };
      }
    }
  },
  examples: {
    valid: [
      { text: '4. Editorial Note\n\nThe Council met.[1]\n\n[1] See Documents 376–378.\n' },
      { text: '4. Editorial Note\n\nThe Council met.[1]\n\n[1] See Document 378.\n' },
      {
        text: '4. Editorial Note\n\nThe Council met.[1]\n\n[1] See Foreign Relations, 1955–1957, vol. XIX, Document 79.\n',
        documents: ['1', '2', '3'],
      },
    ],
    invalid: [
      {
        text: '4. Editorial Note\n\nThe Council met.[1]\n\n[1] See Documents ⟦376378⟧.\n',
        fixed: '4. Editorial Note\n\nThe Council met.[1]\n\n[1] See Documents 376–378.\n',
      },
      {
        text: '4. Editorial Note\n\nThe Council met.[1]\n\n[1] See Documents ⟦79⟧.\n',
        fixed: '4. Editorial Note\n\nThe Council met.[1]\n\n[1] See Documents 7–9.\n',
      },
    ],
  },
};

/** A volume that the wording names and the catalogue does not know. */
const UNKNOWN = '';

/** No volume of the series has more documents. */
const HIGHEST = 1500;

/** Ranges of documents are short; a longer one needs a number that no volume has. */
const WIDEST = 40;

/**
 * Two rising document numbers that run together in one that is too high for a document, or null. Both halves must be such as the
 * volume can hold; the split with the narrowest range wins, since ranges of documents are short. Behind a plural that has no other
 * number a low one can be two as well (`Documents 79` for 7–9).
 *
 * @param volume the volume named; null where it is not at hand
 */
export function splitRange(digits: string, volume: Volume | null, pluralAlone: boolean): [string, string] | null {
  if (!/^\d{2,8}$/.test(digits)) return null;
  const highest = volume?.complete
    ? Math.max(0, ...volume.documents.map((d) => Number.parseInt(documentName(d) ?? '0', 10)))
    : HIGHEST;
  if (Number(digits) <= highest && !pluralAlone) return null;
  let best: [string, string] | null = null;
  let width = Number(digits) > highest ? Number.POSITIVE_INFINITY : WIDEST;
  for (let at = 1; at < digits.length; at++) {
    const [from, to] = [digits.slice(0, at), digits.slice(at)];
    if (to.startsWith('0') || from.startsWith('0')) continue;
    const gap = Number(to) - Number(from);
    if (gap > 0 && gap < width && Number(to) <= highest) {
      best = [from, to];
      width = gap;
    }
  }
  return best;
}
