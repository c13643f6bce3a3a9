import type { Rule } from '../rule';
import { labelValue, numberedNotes } from '../support';
import { reorderNotes } from './reorderNotes';

export const footnoteSequence: Rule = {
  id: 'footnote/sequence',
  checks: 'Notes are numbered one after another.',
  why: 'A gap or a step back means that a note was lost, moved or misnumbered; to renumber the rest would hide it.',
  source: 'FRUS Schematron rules, footnote-numbering-checks',
  level: 'warning',
  fixable: 'choice',
  reads: 'model',
  *check({ document }) {
    const notes = numberedNotes(document);
    const values = new Set(notes.map(({ note }) => labelValue(note.label)));
    for (let i = 1; i < notes.length; i++) {
      const { label, labelSpan } = notes[i]!.note;
      const before = notes[i - 1]!.note.label;
      const value = labelValue(label);
      const expected = labelValue(before) + 1;
      // Said by other rules: the same number twice. `60a` after `60` is the series' own way to insert a note.
      if (value === expected || value === expected - 1) continue;
      if (value > expected) {
        // What stands further down is out of order, not missing: it is reported there.
        if (values.has(expected)) continue;
        yield {
          span: labelSpan,
          message: `Note ${label} follows note ${before}: ${missing(expected, value - 1)} is missing. Restore it, or correct the number if nothing was lost.`,
        };
      } else {
        const reorder = reorderNotes(document);
        yield {
          span: labelSpan,
          message: `Note ${label} stands after note ${before}. Put the notes in the order of their numbers, or correct the number.`,
          fixes: reorder ? [reorder] : [],
        };
      }
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
      {
        text: '4. Editorial Note\n\nThe Council met.[1] It rose.[2]\n\n[2] Not found.\n⟦[1]⟧ See Document 3.\n',
        fixed: '4. Editorial Note\n\nThe Council met.[1] It rose.[2]\n\n[1] See Document 3.\n[2] Not found.\n',
      },
    ],
  },
};

function missing(from: number, to: number): string {
  return from === to ? `note ${from}` : `notes ${from}–${to}`;
}
