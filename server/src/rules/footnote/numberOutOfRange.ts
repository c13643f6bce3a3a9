import type { Rule } from '../rule';

export const footnoteNumberOutOfRange: Rule = {
  id: 'footnote/number-out-of-range',
  checks: 'A note that a reference names is there, in this document or in the one named.',
  why: 'The reader cannot find the note: the number is wrong, or notes were renumbered after the reference was written.',
  source: 'found in published volumes (15 of 3,561)',
  level: 'error',
  fixable: 'no',
  reads: 'model',
  *check({ document, resolution, volume }) {
    for (const reference of resolution.references) {
      // Said by footnote/supra-infra.
      if (reference.candidate.anchor?.kind === 'supra' || reference.candidate.anchor?.kind === 'infra') continue;
      for (const target of reference.targets) {
        if (target.note === null || target.state !== 'missing') continue;
        if (target.document === null) {
          yield {
            span: target.span,
            message: `This document has no note ${target.note} (it has ${range(document.notes.map((n) => n.label))}). Correct the number.`,
          };
        } else if (target.volume === null) {
          const there = volume.byNumber(target.document);
          // A document that is not there is said by reference/document.
          if (there)
            yield {
              span: target.span,
              message: `Document ${target.document} has no note ${target.note} (it has ${range(there.notes)}). Correct the number of the note or the document.`,
            };
        }
      }
    }
  },
  examples: {
    valid: [
      { text: '4. Editorial Note\n\nThe Council met.[1] Again.[2]\n\n[1] See footnote 2 below.\n[2] Not found.\n' },
    ],
    invalid: [
      { text: '4. Editorial Note\n\nThe Council met.[1] Again.[2]\n\n[1] See ⟦footnote 9⟧ below.\n[2] Not found.\n' },
    ],
  },
};

function range(labels: readonly string[]): string {
  const numbers = labels.filter((l) => /^\d/.test(l));
  if (numbers.length === 0) return 'no notes';
  return numbers.length === 1 ? `note ${numbers[0]} alone` : `notes ${numbers[0]}–${numbers.at(-1)}`;
}
