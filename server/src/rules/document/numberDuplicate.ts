import type { Rule } from '../rule';

export const documentNumberDuplicate: Rule = {
  id: 'document/number-duplicate',
  checks: 'No two documents of a volume bear one number.',
  why: 'A reference to the number leads to two places.',
  source: 'FRUS Schematron rules, div-numbering',
  level: 'error',
  fixable: 'no',
  reads: 'model',
  *check({ document, volume, self }) {
    const span = document.heading?.numberSpan;
    const before = volume.neighbour(self, -1);
    if (!span || self.number === null || before?.number !== self.number) return;
    yield {
      span,
      message: `There is a Document ${self.number} before this one${before.file === self.file ? '' : ` (${nameOf(before.file)})`}. Give one of them its own number.`,
    };
  },
  examples: {
    valid: [{ text: '4. Editorial Note\n\nThe Council met.\n\n5. Editorial Note\n\nIt rose.\n' }],
    invalid: [{ text: '4. Editorial Note\n\nThe Council met.\n\n⟦4.⟧ Editorial Note\n\nIt rose.\n' }],
  },
};

function nameOf(file: string): string {
  return /[^/\\]*$/.exec(file)![0];
}
