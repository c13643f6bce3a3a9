import { textOf } from '../../text/span';
import type { Rule } from '../rule';
import { fix } from '../support';

export const sourceNoClassification: Rule = {
  id: 'source/no-classification',
  checks: 'The source note states the classification.',
  why: 'The series states it for every document of the government, also that there is none (“No classification marking”). Published sources and private papers have none.',
  source: 'editorial methodology; 986 in published volumes',
  level: 'off',
  levels: { pedantic: 'info' },
  fixable: 'choice',
  reads: 'text',
  era: { from: 1955 },
  *check({ document }) {
    const { source, text, notes } = document;
    const note = source && notes[source.note];
    if (!source?.prefix || !source.location || source.classification || source.handling.length > 0 || !note) return;
    // Public papers, newspapers, private papers, telephone notes: what the government did not classify.
    const location = textOf(text, source.location);
    if (
      !/\b(?:National Archives|Department of State|Library|Central Intelligence Agency|Federal Records Center)\b/.test(
        location,
      )
    )
      return;
    if (/\b(?:Papers|Diary|Diaries|Telephone|Recordings?|Bulletin|classif)/i.test(textOf(text, note.span))) return;
    yield {
      span: source.location,
      message: 'No classification is stated. Add it, or “No classification marking”.',
      fixes: [
        fix('Add “No classification marking.”', false, {
          span: { start: source.location.end, end: source.location.end },
          text: '. No classification marking',
        }),
      ],
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
        text: '4. Memorandum From the Director of Policy Planning (Lake) to Secretary of State Vance[1]\n\nWashington, May 3, 1978.\n\nText.\n\n[1] Source: ⟦Carter Library, National Security Affairs, Staff Material, Box 4⟧. Drafted by Lake.\n',
        fixed:
          '4. Memorandum From the Director of Policy Planning (Lake) to Secretary of State Vance[1]\n\nWashington, May 3, 1978.\n\nText.\n\n[1] Source: Carter Library, National Security Affairs, Staff Material, Box 4. No classification marking. Drafted by Lake.\n',
      },
    ],
  },
};
