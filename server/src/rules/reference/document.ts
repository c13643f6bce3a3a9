import type { Volume } from '../../archive/volume';
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
        // What another volume lacks is said by reference/volume-element.
        if (target.document === null || target.volume !== null || target.state !== 'missing') continue;
        // A note missing in a document that is there is said by footnote/number-out-of-range.
        if (target.note !== null && volume.byNumber(target.document)) continue;
        yield { span: target.span, message: messageFor(target.document, volume) };
      }
  },
  examples: {
    valid: [{ text: '4. Editorial Note\n\nThe Council met.[1]\n\n[1] See Document 3.\n', documents: ['1', '2', '3'] }],
    invalid: [
      { text: '4. Editorial Note\n\nThe Council met.[1]\n\n[1] See ⟦Document 253⟧.\n', documents: ['1', '2', '3'] },
    ],
  },
};

function messageFor(document: string, volume: Volume): string {
  if (volume.lacking(document) === 'removed')
    return `Document ${document} was removed from this volume, or has another number now. Correct the reference, or bring the document back.`;
  return `This volume has no Document ${document}${extent(volume)}. Correct the number.`;
}

function extent({ stated, documents }: Volume): string {
  const known = documents.map((d) => d.number).filter((n) => n !== null);
  if (stated?.last !== undefined) return ` (it has ${stated.first ?? known[0] ?? 1} to ${stated.last})`;
  return known.length > 1 ? ` (it has ${known[0]} to ${known.at(-1)})` : '';
}
