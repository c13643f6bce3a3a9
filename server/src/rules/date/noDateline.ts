import type { DocumentDate } from '../../archive/resolution';
import { MONTHS } from '../../data/months';
import type { Rule } from '../rule';
import { beginning } from '../support';

export const dateNoDateline: Rule = {
  id: 'date/no-dateline',
  checks: 'A historical document has a dateline, or its date in the heading.',
  why: 'The date orders the volume, settles who held which office, and is what readers look for first; web copies often lose it.',
  source: 'FRUS Schematron rules, dates',
  level: 'info',
  fixable: 'no',
  reads: 'model',
  *check({ document, resolution }) {
    const { heading } = document;
    if (!heading || document.kind === 'editorial note' || document.datelines.length > 0 || heading.date) return;
    const { date } = resolution;
    const estimate =
      date?.basis === 'notes'
        ? ` Notes ${date.notes.map((n) => document.notes[n]?.label).join(' and ')} suggest about ${spoken(date)}: an estimate, not to be written in.`
        : '';
    yield {
      span: beginning(heading.span, document.text),
      message: `This document has no dateline: place and date were probably lost in copying. Restore them from the printed volume.${estimate}`,
    };
  },
  examples: {
    valid: [
      { text: '4. Editorial Note\n\nThe Council met.\n' },
      {
        text: '4. Letter From President Carter to Prime Minister Ecevit\n\nWashington, May 3, 1978.\n\nDear Mr. Prime Minister:\n',
      },
    ],
    invalid: [
      {
        text: '⟦4.⟧ Letter From President Carter to Prime Minister Ecevit\n\nDear Mr. Prime Minister:\n\nI write to you about Cyprus.\n',
      },
    ],
  },
};

/** `March 18–26, 1985`; the ISO dates where they span months. */
export function spoken(date: Pick<DocumentDate, 'iso' | 'isoEnd'>): string {
  const say = (iso: string) => {
    const [y, m, d] = iso.split('-');
    const month = m ? MONTHS[Number(m) - 1] : undefined;
    return month ? `${month}${d ? ` ${Number(d)}` : ''}, ${y}` : y!;
  };
  if (!date.isoEnd || date.isoEnd === date.iso) return say(date.iso);
  if (date.iso.slice(0, 7) === date.isoEnd.slice(0, 7) && date.iso.length === 10)
    return say(date.iso).replace(/(\d+),/, `$1–${Number(date.isoEnd.slice(8))},`);
  return `${say(date.iso)} to ${say(date.isoEnd)}`;
}
