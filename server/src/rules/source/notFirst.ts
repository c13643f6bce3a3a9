import type { Rule } from '../rule';

export const sourceNotFirst: Rule = {
  id: 'source/not-first',
  checks: 'The source note is the first note.',
  why: 'Readers look for the source behind the heading; a source note further down was moved, or another note has slipped before it.',
  source: 'FRUS TEI guidelines',
  level: 'info',
  fixable: 'no',
  reads: 'model',
  *check({ document }) {
    const { source, notes, calls } = document;
    const note = source && notes[source.note];
    if (!source || !note || !source.prefix || source.note === 0 || note.kind !== 'numbered') return;
    const first = calls.find((call) => call.note === source.note);
    // Electronic volumes call two notes behind the heading.
    if (first && document.heading && first.span.start <= document.heading.span.end + BEHIND) return;
    yield {
      span: note.labelSpan,
      message: `Note ${note.label} is the source note. Put it first, and call it at the heading.`,
    };
  },
  examples: {
    valid: [
      {
        text: '4. Memorandum From the Director of Policy Planning (Lake) to Secretary of State Vance[1]\n\nWashington, May 3, 1978.\n\nText.\n\n[1] Source: Carter Library. No classification marking.\n',
      },
    ],
    invalid: [
      {
        text: '4. Memorandum From the Director of Policy Planning (Lake) to Secretary of State Vance[1]\n\nWashington, May 3, 1978.\n\nText.[2]\n\n[1] See Document 3.\n⟦[2]⟧ Source: Carter Library. No classification marking.\n',
      },
    ],
  },
};

/** The calls behind a heading take no more. */
const BEHIND = 12;
