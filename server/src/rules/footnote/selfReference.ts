import type { Rule } from '../rule';
import { labelValue } from '../support';
import { ownNotes } from './ownNotes';

export const footnoteSelfReference: Rule = {
  id: 'footnote/self-reference',
  checks: 'A note does not refer to itself.',
  why: 'It sends the reader to where he is: the number is wrong, or notes were renumbered after it was written.',
  source: 'found in published volumes (2)',
  level: 'warning',
  fixable: 'no',
  reads: 'model',
  *check({ document }) {
    for (const { candidate, item, own } of ownNotes(document)) {
      const anchor = candidate.anchor?.kind;
      if (labelValue(item.from) !== own || (anchor !== undefined && anchor !== 'above' && anchor !== 'below')) continue;
      // `footnotes 2 and 3 to despatch 217`
      if (/^[^.;]{0,20} to /.test(document.text.slice(item.span.end, item.span.end + 30))) continue;
      yield { span: item.span, message: `Note ${item.from} refers to itself. Correct the number.` };
    }
  },
  examples: {
    valid: [
      {
        text: '4. Editorial Note\n\nThe Council met.[1] Again.[2]\n\n[1] See footnote 1, Document 3.\n[2] See footnote 1 above.\n',
      },
    ],
    invalid: [
      { text: '4. Editorial Note\n\nThe Council met.[1] Again.[2]\n\n[1] Not found.\n[2] See ⟦footnote 2⟧ above.\n' },
    ],
  },
};
