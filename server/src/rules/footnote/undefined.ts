import type { FrusDocument } from '../../document/model';
import type { Fix, Rule } from '../rule';
import { fix, labelValue, lineEnd, noteStart, numberedNotes } from '../support';
import { misnumberedCalls, renumberCall } from './misnumberedCalls';

export const footnoteUndefined: Rule = {
  id: 'footnote/undefined',
  checks: 'A footnote call has a note.',
  why: 'A reader who follows the call finds nothing: the note was lost in copying, or the call bears a wrong number.',
  source: 'FRUS Schematron rules, pointer checks; issue 169 of the series’ tracker',
  level: 'error',
  fixable: 'choice',
  reads: 'model',
  *check({ document }) {
    const misnumbered = misnumberedCalls(document);
    for (const call of document.calls) {
      if (call.note !== null) continue;
      const wrong = misnumbered.find((m) => m.call === call);
      yield {
        span: call.span,
        message: `Footnote ${call.label} is called here, but no note ${call.label} stands at the foot. Restore the note, or correct the number of the call.`,
        fixes: [...(wrong ? [renumberCall(document, wrong)] : []), stub(document, call.label)],
      };
    }
  },
  examples: {
    valid: [
      {
        text: '4. Telegram From the Embassy in Greece to the Department of State 1\n\nTalks went on.2\n\n  1. Source: Department of State, Central Files. Secret.\n  2. See Document 3.\n',
      },
    ],
    invalid: [
      {
        text: '4. Telegram From the Embassy in Greece to the Department of State[1]\n\nTalks went on.⟦[2]⟧\n\n[1] Source: Department of State, Central Files. Secret.\n',
        fixed:
          '4. Telegram From the Embassy in Greece to the Department of State[1]\n\nTalks went on.[2]\n\n[1] Source: Department of State, Central Files. Secret.\n[2] \n',
      },
      {
        text: '4. Editorial Note\n\nTalks went on.⟦[7]⟧ They failed.[2]\n\n[1] See Document 3.\n[2] Not found.\n',
        fixed: '4. Editorial Note\n\nTalks went on.[1] They failed.[2]\n\n[1] See Document 3.\n[2] Not found.\n',
      },
    ],
  },
};

/** An empty note in its place among the others. */
function stub(document: FrusDocument, label: string): Fix {
  const notes = numberedNotes(document);
  const after = notes.filter(({ note }) => labelValue(note.label) < labelValue(label)).at(-1);
  const end = lineEnd(document);
  const place = after ? after.note.span.end : trimmedEnd(document.text);
  const gap = after ? end : end + end;
  return fix(`Add an empty note ${label}`, false, {
    span: { start: place, end: place },
    text: `${gap}${noteStart(document, label)}`,
  });
}

function trimmedEnd(text: string): number {
  return text.trimEnd().length;
}
