import type { Rule } from '../rule';

export const referenceDocument: Rule = {
  id: 'reference/document',
  checks: 'A document of this volume that a reference names is there.',
  why: 'The reference leads nowhere: the number is wrong, or documents were renumbered after it was written.',
  source: 'FRUS Schematron rules, pointer-checks (6 of 5,453 in published volumes)',
  level: 'error',
  fixable: 'no',
  reads: 'model',
  *check({ resolution, volume }) {
    for (const reference of resolution.references)
      for (const target of reference.targets) {
        if (target.document === null || target.state !== 'missing') continue;
        // A note missing in a document that is there is said by footnote/number-out-of-range.
        if (target.volume === null && target.note !== null && volume.byNumber(target.document)) continue;
        yield {
          span: target.span,
          message:
            target.volume === null
              ? `This volume has no Document ${target.document}${extent(volume.documents.map((d) => d.number))}. Correct the number.`
              : `${target.volume} has no Document ${target.document}. Correct the number or the volume.`,
        };
      }
  },
  examples: {
    valid: [{ text: '4. Editorial Note\n\nThe Council met.[1]\n\n[1] See Document 3.\n', documents: ['1', '2', '3'] }],
    invalid: [
      { text: '4. Editorial Note\n\nThe Council met.[1]\n\n[1] See ⟦Document 253⟧.\n', documents: ['1', '2', '3'] },
    ],
  },
};

function extent(numbers: readonly (string | null)[]): string {
  const known = numbers.filter((n): n is string => n !== null);
  return known.length > 1 ? ` (it has ${known[0]} to ${known.at(-1)})` : '';
}
