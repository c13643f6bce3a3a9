import type { Rule } from '../rule';
import { beginning } from '../support';

export const documentNoHeading: Rule = {
  id: 'document/no-heading',
  checks: 'A document has a heading with its number, where the others of its volume do.',
  why: 'The number is what references name; a heading that was lost in copying leaves the document where nobody finds it.',
  source: 'FRUS Schematron rules, empty-missing; documents of 1948–54 print none, so the volume decides',
  level: 'off',
  levels: { pedantic: 'info' },
  fixable: 'no',
  reads: 'model',
  *check({ document, volume }) {
    if (document.number !== null || volume.habits.documentNumbers !== true) return;
    const first = document.blocks.find(({ block }) => block.kind === 'text');
    if (!first) return;
    yield {
      span: beginning({ start: first.start, end: first.start + first.block.text.length }, document.text),
      message:
        'This document has no heading, while the others of the volume print number and title. Restore it from the printed volume.',
    };
  },
  examples: {
    valid: [{ text: 'The Council met, and rose.\n' }, { text: '4. Editorial Note\n\nThe Council met.\n' }],
    invalid: [
      {
        text: '⟦The⟧ Council met, and rose.\n',
        documents: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'],
      },
    ],
  },
};
