import type { Rule } from '../rule';

export const footnoteEmpty: Rule = {
  id: 'footnote/empty',
  checks: 'A note has a text.',
  why: 'An empty note is a place that somebody meant to fill, or a text lost in copying.',
  source: 'FRUS Schematron rules, empty-missing; issue 169 of the series’ tracker',
  level: 'error',
  fixable: 'no',
  reads: 'model',
  *check({ document }) {
    for (const note of document.notes)
      if (note.span.start === note.span.end && note.kind !== 'inline')
        yield {
          span: note.labelSpan,
          message: `Note ${note.label} is empty. Write its text, or remove the note and its call.`,
        };
  },
  examples: {
    valid: [{ text: '4. Editorial Note\n\nThe Council met.[1]\n\n[1] See Document 3.\n' }],
    invalid: [{ text: '4. Editorial Note\n\nThe Council met.[1] It rose.[2]\n\n[1] See Document 3.\n⟦[2]⟧\n' }],
  },
};
