import { yearsOfId } from '../../archive/volumeNumber';
import type { Rule } from '../rule';

export const dateOutsideCoverage: Rule = {
  id: 'date/outside-coverage',
  checks: 'A document’s date lies in the years that the volume covers.',
  why: 'A date years away is usually a slip of a digit, or of the century.',
  source: 'issue 132 of the series’ tracker',
  level: 'info',
  fixable: 'no',
  reads: 'model',
  *check({ document, volume }) {
    const years = volume.id === null ? null : yearsOfId(volume.id);
    const dateline = document.datelines[0];
    const iso = dateline?.date?.iso;
    if (!years || !dateline?.date || !iso || !/^\d{4}/.test(iso) || document.kind === 'editorial note') return;
    const year = Number(iso.slice(0, 4));
    // Volumes print a few earlier documents, and what followed.
    if (year >= years.from - MARGIN && year <= years.to + MARGIN) return;
    yield {
      span: dateline.date.span,
      message: `The volume covers ${years.from}–${years.to}; this document is of ${year}. Compare the original.`,
    };
  },
  examples: {
    valid: [
      {
        text: '4. Memorandum From the Director of Policy Planning (Lake) to Secretary of State Vance[1]\n\nWashington, May 3, 1978.\n\nText.\n\n[1] Source: Carter Library. No classification marking.\n',
        volume: 'frus1977-80v21',
      },
    ],
    invalid: [
      {
        text: '4. Memorandum From the Director of Policy Planning (Lake) to Secretary of State Vance[1]\n\nWashington, ⟦May 3, 1987⟧.\n\nText.\n\n[1] Source: Carter Library. No classification marking.\n',
        volume: 'frus1977-80v21',
      },
    ],
  },
};

const MARGIN = 3;
