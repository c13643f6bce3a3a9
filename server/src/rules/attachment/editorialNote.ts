import { textOf } from '../../text/span';
import type { Rule } from '../rule';

export const attachmentEditorialNote: Rule = {
  id: 'attachment/editorial-note',
  checks: 'No editorial note is an attachment.',
  why: 'Editorial notes are the editors’ own and stand beside the documents: two documents were run together.',
  source: 'FRUS Schematron rules, attachments',
  level: 'error',
  fixable: 'no',
  reads: 'model',
  *check({ document }) {
    for (const { heading } of document.attachments)
      if (heading && /^\W*Editorial Note\W*\d*$/i.test(textOf(document.text, heading)))
        yield { span: heading, message: 'An editorial note stands among the attachments. Give it its own number.' };
  },
  examples: {
    valid: [
      {
        text: '4. Memorandum From the Director of Policy Planning (Lake) to Secretary of State Vance[1]\n\nWashington, May 3, 1978.\n\nText.\n\nTab A\n\nDraft letter.\n\n[1] Source: Carter Library. No classification marking.\n',
      },
    ],
    invalid: [
      {
        text: '4. Memorandum From the Director of Policy Planning (Lake) to Secretary of State Vance[1]\n\nWashington, May 3, 1978.\n\nText.\n\nTab A\n\n⟦Editorial Note⟧\n\nThe Council met.\n\n[1] Source: Carter Library. No classification marking.\n',
      },
    ],
  },
};
