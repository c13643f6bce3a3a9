import type { Rule } from '../rule';
import { isApparatusBlock, notesText } from '../support';

export const bracketOriginalUnidentified: Rule = {
  id: 'bracket/original-unidentified',
  checks: 'A note says whether brackets are the original’s.',
  why: 'Supplied words are normal practice; only where brackets may be the document’s own a note tells.',
  source: 'editorial methodology',
  level: 'off',
  levels: { pedantic: 'hint' },
  fixable: 'no',
  reads: 'text',
  *check({ document }) {
    const first = document.brackets.find(
      ({ kind, span }) => kind === 'correction' && !isApparatusBlock(document, span.start),
    );
    if (!first || SAID.test(notesText(document))) return;
    yield {
      span: first.span,
      message: 'No note says whether the brackets of this document are the original’s. Add one where they are.',
    };
  },
  examples: {
    valid: [
      {
        text: '4. Memorandum From the Director of Policy Planning (Lake) to Secretary of State Vance[1]\n\nWashington, May 3, 1978.\n\nHe met [Foreign Minister] Gromyko.[2]\n\n[1] Source: Carter Library. No classification marking.\n[2] All brackets are in the original.\n',
      },
    ],
    invalid: [
      {
        text: '4. Memorandum From the Director of Policy Planning (Lake) to Secretary of State Vance[1]\n\nWashington, May 3, 1978.\n\nHe met ⟦[Foreign Minister]⟧ Gromyko.\n\n[1] Source: Carter Library. No classification marking.\n',
      },
    ],
  },
};

/** What the series says of brackets and ellipses that the original bears. */
const SAID =
  /\b(?:brackets?|ellips[ie]s)\b[^.]{0,80}\b(?:original|source text|source)\b|\b(?:original|source text)\b[^.]{0,60}\b(?:brackets?|ellips[ie]s)\b/i;
