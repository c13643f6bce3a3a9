import { labelCharacters } from '../../document/labels';
import type { Rule } from '../rule';
import { fix, labelValue, numberedNotes } from '../support';

export const footnoteDuplicate: Rule = {
  id: 'footnote/duplicate',
  checks: 'No two notes of a document bear one number.',
  why: 'A call can mean one note only; a reference to the number is ambiguous.',
  source: 'FRUS Schematron rules, uniqueness of ids',
  level: 'error',
  fixable: 'choice',
  reads: 'model',
  *check({ document }) {
    const notes = numberedNotes(document);
    const seen = new Map<string, (typeof notes)[number]>();
    for (let i = 0; i < notes.length; i++) {
      const { note } = notes[i]!;
      const first = seen.get(note.label);
      if (!first) {
        seen.set(note.label, notes[i]!);
        continue;
      }
      const wanted = String(labelValue(notes[i - 1]!.note.label) + 1);
      const free = !notes.some((n) => n.note.label === wanted);
      yield {
        span: note.labelSpan,
        message: `A second note ${note.label}: a call can mean only one of them. Give this one its own number${free ? ` (${wanted}, by its place)` : ''}.`,
        related: [{ span: first.note.labelSpan, message: `the first note ${note.label}` }],
        fixes: free
          ? [
              fix(`Number this note ${wanted}`, false, {
                span: labelCharacters(document.text, note.labelSpan, note.label),
                text: wanted,
              }),
            ]
          : [],
      };
    }
  },
  examples: {
    valid: [
      { text: '4. Editorial Note\n\nThe Council met.[1] It met again.[2]\n\n[1] See Document 3.\n[2] Not found.\n' },
    ],
    invalid: [
      {
        text: '4. Editorial Note\n\nThe Council met.[1] It met again.[2]\n\n[1] See Document 3.\n⟦[1]⟧ Not found.\n',
        fixed: '4. Editorial Note\n\nThe Council met.[1] It met again.[2]\n\n[1] See Document 3.\n[2] Not found.\n',
      },
    ],
  },
};
