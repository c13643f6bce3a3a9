import type { Rule } from '../rule';

export const documentNumberBracketed: Rule = {
  id: 'document/number-bracketed',
  checks: 'The number of a document stands without brackets.',
  why: 'Volumes since 1955 print “12.”; brackets mean that the document did not bear the number, which holds of all.',
  source: 'FRUS Schematron rules',
  level: 'off',
  levels: { pedantic: 'hint' },
  fixable: 'no',
  reads: 'text',
  *check({ document }) {
    const span = document.heading?.numberSpan;
    if (!span || document.text[span.start] !== '[') return;
    yield { span, message: 'The number stands in brackets. The series prints it without.' };
  },
  examples: {
    valid: [{ text: '4. Editorial Note\n\nThe Council met.\n' }],
    invalid: [{ text: '⟦[4]⟧ Editorial Note\n\nThe Council met.\n' }],
  },
};
