import type { Rule } from '../rule';
import { notesText } from '../support';

export const attachmentUnresolved: Rule = {
  id: 'attachment/unresolved',
  checks: 'A tab or attachment that is named is printed, or said not to be.',
  why: 'A reader who is sent to Tab A looks for it; the series says in a note what is not printed, not attached or not found.',
  source: 'practice of the series',
  level: 'off',
  levels: { pedantic: 'info' },
  fixable: 'no',
  reads: 'text',
  *check({ document, resolution }) {
    if (
      /\b(?:not (?:printed|attached|found)|none (?:of (?:them|which) )?(?:is|are|was|were) (?:printed|attached|found)|is printed as)\b/i.test(
        notesText(document),
      )
    )
      return;
    for (const { targets } of resolution.references)
      for (const target of targets)
        if (target.attachment !== null && target.state === 'unknown') {
          yield {
            span: target.span,
            message: 'This part of the document is neither printed nor said to be missing. Add a note that says which.',
          };
          return;
        }
  },
  examples: {
    valid: [
      {
        text: '4. Memorandum From the Director of Policy Planning (Lake) to Secretary of State Vance[1]\n\nWashington, May 3, 1978.\n\nThe draft is at Tab A.[2]\n\n[1] Source: Carter Library. No classification marking.\n[2] Not attached.\n',
      },
    ],
    invalid: [
      {
        text: '4. Memorandum From the Director of Policy Planning (Lake) to Secretary of State Vance[1]\n\nWashington, May 3, 1978.\n\nThe draft is at ⟦Tab A⟧.\n\n[1] Source: Carter Library. No classification marking.\n',
      },
    ],
  },
};
