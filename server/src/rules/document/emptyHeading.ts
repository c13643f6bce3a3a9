import type { Rule } from '../rule';

export const documentEmptyHeading: Rule = {
  id: 'document/empty-heading',
  checks: 'A heading has a title beside its number.',
  why: 'A number by itself says neither what the document is nor from whom to whom; the title was lost in copying.',
  source: 'FRUS Schematron rules, empty-missing',
  level: 'off',
  levels: { pedantic: 'info' },
  fixable: 'no',
  reads: 'model',
  *check({ document: { heading, text } }) {
    if (!heading?.numberSpan) return;
    const { numberSpan, title } = heading;
    const between = text.slice(numberSpan.end, title.end);
    // What stands below a blank line is no title, but what follows it.
    if (between.trim() !== '' && !/^[^\S\n]*\r?\n[^\S\n]*\r?\n/.test(between)) return;
    yield {
      span: numberSpan,
      message: 'The heading has a number and no title. Restore the title from the printed volume.',
    };
  },
  examples: {
    valid: [{ text: '4. Editorial Note\n\nThe Council met.\n' }],
    invalid: [{ text: '⟦4.⟧\n\nWashington, May 3, 1978.\n\nThe Council met.\n' }],
  },
};
