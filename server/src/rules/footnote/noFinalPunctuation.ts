import type { Rule } from '../rule';
import { apparatusFix } from '../support';

export const footnoteNoFinalPunctuation: Rule = {
  id: 'footnote/no-final-punctuation',
  checks: 'A note ends with a full stop.',
  why: 'The series ends every note with a stop; one without may have lost its end in copying.',
  source: 'convention of the series (3,240 notes in published volumes go without)',
  level: 'off',
  levels: { pedantic: 'hint' },
  fixable: 'safe',
  reads: 'text',
  *check({ document }) {
    for (const note of document.notes) {
      const { start, end } = note.span;
      if (note.kind === 'inline' || start === end || /[.?!”’)\]…:;—–-]$/.test(document.text.slice(end - 1, end)))
        continue;
      yield {
        span: { start: Math.max(start, end - 1), end },
        message: `Note ${note.label} ends without a stop. Set one, or look whether its end was lost.`,
        fixes: apparatusFix(document, 'Set a full stop', true, { span: { start: end, end }, text: '.' }),
      };
    }
  },
  examples: {
    valid: [{ text: '4. Editorial Note\n\nThe Council met.[1]\n\n[1] See Document 3.\n' }],
    invalid: [
      {
        text: '4. Editorial Note\n\nThe Council met.[1]\n\n[1] See Tab ⟦A⟧\n',
        fixed: '4. Editorial Note\n\nThe Council met.[1]\n\n[1] See Tab A.\n',
      },
    ],
  },
};
