import type { Rule } from '../rule';

export const bracketUnbalanced: Rule = {
  id: 'bracket/unbalanced',
  checks: 'Square brackets are closed.',
  why: 'Brackets part the editors’ words from the document’s: with one missing, nobody can tell whose the words are.',
  source: 'editorial methodology of the series (79 paragraphs in published volumes)',
  level: 'error',
  fixable: 'no',
  reads: 'model',
  *check({ document }) {
    let open: { start: number; end: number } | null = null;
    for (const bracket of document.brackets) {
      if (bracket.kind === 'unclosed') {
        if (open) yield unclosed(open);
        open = { start: bracket.span.start, end: bracket.span.start + 1 };
      } else if (bracket.kind === 'unopened') {
        // An insertion may run over several paragraphs.
        if (open) open = null;
        else
          yield {
            span: bracket.span,
            message:
              'This bracket closes none: the opening “[” is missing. Set it where the insertion begins, or remove this one.',
          };
      }
    }
    if (open) yield unclosed(open);
  },
  examples: {
    valid: [
      {
        text: '4. Editorial Note\n\nThe Council [of Ministers] met.\n\n[Here follows a list of those present.\n\nThen they went home.]\n',
      },
    ],
    invalid: [
      { text: '4. Editorial Note\n\nThe Council ⟦[⟧of Ministers met.\n' },
      { text: '4. Editorial Note\n\nThe Council of Ministers⟦]⟧ met.\n' },
    ],
  },
};

function unclosed(span: { start: number; end: number }) {
  return { span, message: 'This bracket is never closed: set “]” where the insertion ends.' };
}
