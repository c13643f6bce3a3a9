import type { Rule } from '../rule';
import { fix, labelValue } from '../support';
import { ownNotes } from './ownNotes';

export const footnoteDirection: Rule = {
  id: 'footnote/direction',
  checks: '“Above” and “below” point to where the note named stands.',
  why: 'A reader who is sent the wrong way looks for the note in vain; often the number is wrong, or notes were moved.',
  source: 'found in published volumes (3 of 218)',
  level: 'warning',
  fixable: 'choice',
  reads: 'model',
  *check({ document }) {
    for (const { candidate, item, own } of ownNotes(document)) {
      const anchor = candidate.anchor;
      if (anchor?.kind !== 'above' && anchor?.kind !== 'below') continue;
      const value = labelValue(item.from);
      const wanted = value > own ? 'below' : 'above';
      if (value === own || wanted === anchor.kind) continue;
      // A note that is not there is said by footnote/number-out-of-range.
      if (!document.notes.some((note) => note.label === item.from)) continue;
      yield {
        span: candidate.span,
        message: `Note ${item.from} stands ${wanted} this one, not ${anchor.kind}. Correct the word or the number.`,
        fixes: [fix(`Write “${wanted}”`, false, { span: anchor.span, text: wanted })],
      };
    }
  },
  examples: {
    valid: [
      {
        text: '4. Editorial Note\n\nThe Council met.[1] Again.[2]\n\n[1] See footnote 2 below.\n[2] See footnote 1 above.\n',
      },
    ],
    invalid: [
      {
        text: '4. Editorial Note\n\nThe Council met.[1] Again.[2]\n\n[1] See ⟦footnote 2 above⟧.\n[2] Not found.\n',
        fixed: '4. Editorial Note\n\nThe Council met.[1] Again.[2]\n\n[1] See footnote 2 below.\n[2] Not found.\n',
      },
    ],
  },
};
