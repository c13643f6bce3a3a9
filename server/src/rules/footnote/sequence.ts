import type { Rule } from '../rule';
import { labelValue, numberedNotes } from '../support';

export const footnoteSequence: Rule = {
  id: 'footnote/sequence',
  checks: 'Notes are numbered one after another.',
  why: 'A gap or a step back means that a note was lost, moved or misnumbered; to renumber the rest would hide it.',
  source: 'FRUS Schematron rules, footnote-numbering-checks',
  level: 'warning',
  fixable: 'no',
  reads: 'model',
  *check({ document }) {
    const notes = numberedNotes(document);
    for (let i = 1; i < notes.length; i++) {
      const label = notes[i]!.note.label;
      const before = notes[i - 1]!.note.label;
      const value = labelValue(label);
      const expected = labelValue(before) + 1;
      // Said by other rules: the same number twice. `60a` after `60` is the series' own way to insert a note.
      if (value === expected || value === expected - 1) continue;
      yield {
        span: notes[i]!.note.labelSpan,
        message:
          value > expected
            ? `Note ${label} follows note ${before}: ${missing(expected, value - 1)} is missing. Restore it, or correct the number if nothing was lost.`
            : `Note ${label} stands after note ${before}. Put the notes in the order of their numbers, or correct the number.`,
      };
    }
  },
  examples: {
    valid: [
      {
        text: '4. Editorial Note 0\n\nThe Council met.1\n\n  0. Source: Department of State. Secret.\n  1. Not found.\n',
      },
    ],
    invalid: [
      {
        text: '4. Editorial Note[1]\n\nThe Council met.[3]\n\n[1] Source: Department of State. Secret.\n⟦[3]⟧ Not found.\n',
      },
    ],
  },
};

function missing(from: number, to: number): string {
  return from === to ? `note ${from}` : `notes ${from}–${to}`;
}
