import type { Rule } from '../rule';

export const documentNumberSequence: Rule = {
  id: 'document/number-sequence',
  checks: 'Documents are numbered one after another.',
  why: 'A gap means that a document was lost or a number mistyped; references by number depend on it. To renumber would break them.',
  source: 'FRUS Schematron rules, div-numbering',
  level: 'warning',
  fixable: 'no',
  reads: 'model',
  *check({ document, volume, self }) {
    const span = document.heading?.numberSpan;
    if (volume.habits.documentNumbers === false) return;
    const before = volume.neighbour(self, -1);
    if (!span || self.number === null || !before?.number) return;
    // In a folder that holds a few documents of a volume gaps are no fault.
    if (before.file !== self.file && !volume.complete) return;
    const [last, here] = [Number.parseInt(before.number, 10), Number.parseInt(self.number, 10)];
    if (here === last + 1 || here === last) return;
    yield {
      span,
      message: `Document ${self.number} follows Document ${before.number}. Restore what is missing between them, or correct the number.`,
    };
  },
  examples: {
    valid: [{ text: '4. Editorial Note\n\nThe Council met.\n\n5. Editorial Note\n\nIt rose.\n' }],
    invalid: [{ text: '4. Editorial Note\n\nThe Council met.\n\n⟦7.⟧ Editorial Note\n\nIt rose.\n' }],
  },
};
