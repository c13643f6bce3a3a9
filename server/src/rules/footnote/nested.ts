import { encloses } from '../../text/span';
import type { Rule } from '../rule';

export const footnoteNested: Rule = {
  id: 'footnote/nested',
  checks: 'No note is called inside of another note.',
  why: 'The series numbers the notes of the text alone; a call inside of a note is usually a digit that the transcription took for one, or two notes that were run together.',
  source: 'FRUS Schematron rules, element-nesting',
  level: 'hint',
  fixable: 'no',
  reads: 'model',
  *check({ document }) {
    const { notes, calls } = document;
    for (const call of calls) {
      if (call.note === null || notes[call.note]?.kind !== 'numbered') continue;
      const inside = notes.find((note) => encloses(note.span, call.span));
      if (!inside) continue;
      yield {
        span: call.span,
        message: `Note ${inside.label} calls note ${call.label}. Notes are called from the text: compare the original.`,
      };
    }
  },
  examples: {
    valid: [{ text: '4. Editorial Note\n\nThe Council met.[1] It rose.[2]\n\n[1] See Document 3.\n[2] Not found.\n' }],
    invalid: [{ text: '4. Editorial Note\n\nThe Council met.[1]\n\n[1] See Document 3.⟦[2]⟧\n[2] Not found.\n' }],
  },
};
