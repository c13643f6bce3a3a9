import type { Target } from '../../archive/resolution';
import type { Volume } from '../../archive/volume';
import type { Report, Rule } from '../rule';

export const referenceVolumeElement: Rule = {
  id: 'reference/volume-element',
  checks: 'A document, note or page of another volume that a reference names is there, where that volume is at hand.',
  why: 'The reference leads nowhere: the number is wrong, or it belongs to another volume.',
  source: 'FRUS Schematron rules, pointer-checks across volumes',
  level: 'error',
  fixable: 'no',
  reads: 'model',
  *check({ resolution, otherVolume }) {
    for (const { targets } of resolution.references)
      for (const target of targets) {
        const volume = target.volume === null ? null : (otherVolume?.(target.volume) ?? null);
        const report = volume && lackOf(target, volume);
        if (report) yield { span: target.span, ...report };
      }
  },
  examples: {
    valid: [
      // Not at hand.
      {
        text: '4. Editorial Note\n\nThe Council met.[1]\n\n[1] See Foreign Relations, 1955–1957, vol. XIX, Document 79.\n',
      },
      {
        text: '4. Editorial Note\n\nThe Council met.[1] Again.[2] Once more.[3]\n\n[1] See Foreign Relations, 1955–1957, vol. XIX, Document 1.\n[2] See Foreign Relations, 1955–1957, vol. XIX, Document 1, footnote 1.\n[3] See Foreign Relations, 1955–1957, vol. XIX, p. 3.\n',
        otherVolumes: {
          'frus1955-57v19': '1. Editorial Note\n\n[Page 3]\n\nThe Board met.[1]\n\n[1] Not found.\n',
        },
      },
    ],
    invalid: [
      {
        text: '4. Editorial Note\n\nThe Council met.[1] Again.[2] Once more.[3]\n\n[1] See Foreign Relations, 1955–1957, vol. XIX, ⟦Document 79⟧.\n[2] See Foreign Relations, 1955–1957, vol. XIX, Document 1, ⟦footnote 7⟧.\n[3] See Foreign Relations, 1955–1957, vol. XIX, ⟦p. 803⟧.\n',
        otherVolumes: {
          'frus1955-57v19': '1. Editorial Note\n\n[Page 3]\n\nThe Board met.[1]\n\n[1] Not found.\n',
        },
      },
    ],
  },
};

function lackOf({ document, note, page, state }: Target, volume: Volume): Omit<Report, 'span'> | null {
  if (document !== null && state === 'missing') {
    if (note !== null && volume.byNumber(document))
      return {
        message: `Document ${document} of ${volume.id} has no note ${note}. Correct the number of the note or the document.`,
      };
    if (volume.lacking(document) === 'removed')
      return {
        message: `Document ${document} was removed from ${volume.id}, or has another number now. Correct the reference, or bring the document back.`,
      };
    return { message: `${volume.id} has no Document ${document}. Correct the number or the volume.` };
  }
  const last = document === null && page !== null && /^\d+$/.test(page) ? lastPage(volume) : null;
  if (last === null || Number(page) <= last) return null;
  // Lists and an index may follow the last document.
  return {
    message: `The last page of ${volume.id} that bears a mark is ${last}, and page ${page} is named. Correct the page or the volume.`,
    severity: 'info',
  };
}

/** The highest page of a volume that is whole; null where it is not, marks no pages, or counts them anew in each document. */
function lastPage(volume: Volume): number | null {
  if (!volume.complete) return null;
  let last = 0;
  for (const { pages } of volume.documents)
    for (const page of pages) if (/^\d+$/.test(page)) last = Math.max(last, Number(page));
  return last > 0 && volume.byPage(String(last)) ? last : null;
}
