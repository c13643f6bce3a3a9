import type { Rule } from '../rule';
import { labelValue, numberedNotes } from '../support';

export const footnoteFirstNumber: Rule = {
  id: 'footnote/first-number',
  checks: 'The notes of a document begin with 1, or with 0 in a volume whose source notes bear that number.',
  why: 'A first note 3 means that the notes before it were lost. To renumber the rest would hide that, so nothing is changed. A first document of a chapter may begin with 2: note 1 hangs on the chapter’s heading.',
  source: 'issue 79 of the series’ tracker; volumes of 1955–1963 number the source note 0',
  level: 'info',
  fixable: 'no',
  reads: 'model',
  *check({ document, volume, self }) {
    const first = numberedNotes(document)[0]?.note;
    if (!first) return;
    const value = labelValue(first.label);
    const habit = volume.habits.sourceNote;
    if (value === 1 && habit === 0 && document.source && document.notes[document.source.note] === first) {
      yield {
        span: first.labelSpan,
        message:
          'The source note is number 1; those of the other documents of this volume are number 0. Compare the volume.',
      };
      return;
    }
    if (value === 1 || value === 2 || (value === 0 && habit === 0)) return;
    if (value === 0 && habit === null) {
      // Whether the volume begins with 0, its neighbours tell.
      const others = [volume.neighbour(self, -1), volume.neighbour(self, 1)].filter((d) => d && d.notes.length > 0);
      if (others.length === 0 || others.some((d) => d!.notes.includes('0'))) return;
    }
    yield {
      span: first.labelSpan,
      message: `The first note is number ${first.label}. ${value === 0 ? 'The other documents of this volume begin with 1: correct the number.' : 'Restore the notes before it, or correct the number if nothing was lost.'}`,
    };
  },
  examples: {
    valid: [
      {
        text: '4. Editorial Note 0\n\nThe Council met.1\n\n  0. Source: Department of State. Secret.\n  1. Not found.\n',
      },
      { text: '4. Editorial Note\n\nThe Council met.[1]\n\n[1] Not found.\n' },
    ],
    invalid: [
      { text: '4. Editorial Note\n\nThe Council met.[3] It rose.[4]\n\n⟦[3]⟧ See Document 3.\n[4] Not found.\n' },
    ],
  },
};
