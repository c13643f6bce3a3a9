import type { Rule } from '../rule';
import { notesText } from '../support';

export const bracketEllipsisUnidentified: Rule = {
  id: 'bracket/ellipsis-unidentified',
  checks: 'A note says whether ellipses are the original’s.',
  why: 'An ellipsis can be the document’s own or an omission of the editors; the series says which.',
  source: 'editorial methodology',
  level: 'off',
  levels: { pedantic: 'hint' },
  fixable: 'no',
  reads: 'text',
  *check({ document }) {
    for (const { block, start, role } of document.blocks) {
      if (role !== 'paragraph' && role !== 'item') continue;
      const at = /\.{3,4}|\. \. \.|…/.exec(block.text);
      if (!at) continue;
      if (!SAID.test(notesText(document)))
        yield {
          span: { start: start + at.index, end: start + at.index + at[0].length },
          message: 'No note says whether the ellipses of this document are the original’s. Add one where they are.',
        };
      return;
    }
  },
  examples: {
    valid: [
      {
        text: '4. Memorandum From the Director of Policy Planning (Lake) to Secretary of State Vance[1]\n\nWashington, May 3, 1978.\n\nHe met Gromyko . . . and left.[2]\n\n[1] Source: Carter Library. No classification marking.\n[2] All ellipses are in the original.\n',
      },
    ],
    invalid: [
      {
        text: '4. Memorandum From the Director of Policy Planning (Lake) to Secretary of State Vance[1]\n\nWashington, May 3, 1978.\n\nHe met Gromyko ⟦. . .⟧ and left.\n\n[1] Source: Carter Library. No classification marking.\n',
      },
    ],
  },
};

/** What the series says of brackets and ellipses that the original bears. */
const SAID =
  /\b(?:brackets?|ellips[ie]s)\b[^.]{0,80}\b(?:original|source text|source)\b|\b(?:original|source text)\b[^.]{0,60}\b(?:brackets?|ellips[ie]s)\b/i;
