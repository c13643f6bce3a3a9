import type { Rule } from '../rule';

export const sourceMissing: Rule = {
  id: 'source/missing',
  checks: 'A historical document has a source note.',
  why: 'The source note says where the original lies and how it was classified; without it a document cannot be verified.',
  source: 'FRUS Schematron rules, source-note-checks; issues 25 and 170 of the series’ tracker',
  level: 'warning',
  fixable: 'no',
  reads: 'model',
  era: { from: 1955 },
  *check({ document, volume }) {
    const { heading } = document;
    // Microfiche supplements and some electronic volumes do without.
    if (volume.habits.sources === false) return;
    if (!heading || document.source || document.kind === 'editorial note') return;
    // Only a document that is there in full can be blamed for what it lacks.
    if (
      document.notes.length === 0 &&
      !document.blocks.some((b) => b.role === 'paragraph' && b.start > heading.span.end)
    )
      return;
    // A document that was not made by one office can bear it in its text.
    if (document.blocks.some(({ block }) => /^\s*\[?Source: /.test(block.text))) return;
    yield {
      span: heading.span,
      message:
        'No source note: nothing says where the original lies. Add a first note “Source: …” and call it at the end of the heading.',
    };
  },
  examples: {
    valid: [
      {
        text: '4. Letter From President Carter to Prime Minister Ecevit[1]\n\nWashington, May 3, 1978.\n\nDear Mr. Prime Minister:\n\n[1] Source: Carter Library, Brzezinski Donated Material. No classification marking.\n',
      },
      { text: '4. Editorial Note\n\nThe Council met on May 3, 1978.\n' },
    ],
    invalid: [
      {
        text: '4. ⟦Letter From President Carter to Prime Minister Ecevit⟧\n\nWashington, May 3, 1978.\n\nDear Mr. Prime Minister:\n\nI write about[1] Cyprus.\n\n[1] See Document 3.\n'.replace(
          '4. ⟦',
          '⟦4. ',
        ),
      },
    ],
  },
};
