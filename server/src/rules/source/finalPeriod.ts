import type { Rule } from '../rule';
import { fix } from '../support';

export const sourceFinalPeriod: Rule = {
  id: 'source/final-period',
  checks: 'The source note ends with a full stop.',
  why: 'One without may have lost its end in copying.',
  source: 'convention of the series',
  level: 'hint',
  levels: { strict: 'info' },
  fixable: 'safe',
  reads: 'text',
  *check({ document }) {
    const { source, notes, text } = document;
    const note = source && notes[source.note];
    if (!source?.prefix || !note) return;
    const { end } = note.span;
    if (/[.?!”’“"')\]:]$/.test(text.slice(end - 1, end))) return;
    if (document.calls.some((call) => call.span.end === end)) return;
    yield {
      span: { start: end - 1, end },
      message: 'The source note ends without a stop. Set one, or look whether its end was lost.',
      fixes: [fix('Set a full stop', true, { span: { start: end, end }, text: '.' })],
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
        text: '4. Memorandum From the Director of Policy Planning (Lake) to Secretary of State Vance[1]\n\nWashington, May 3, 1978.\n\nText.\n\n[1] Source: Carter Library. Secre⟦t⟧\n',
        fixed:
          '4. Memorandum From the Director of Policy Planning (Lake) to Secretary of State Vance[1]\n\nWashington, May 3, 1978.\n\nText.\n\n[1] Source: Carter Library. Secret.\n',
      },
    ],
  },
};
