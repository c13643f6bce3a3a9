import { textOf } from '../../text/span';
import type { Rule } from '../rule';

export const attachmentHeadCaps: Rule = {
  id: 'attachment/head-caps',
  checks: 'The heading of an attachment is not all in capitals.',
  why: 'A line in capitals is usually the subject or letterhead of the attachment, not its heading.',
  source: 'FRUS Schematron rules, head-subject-line',
  level: 'off',
  levels: { pedantic: 'hint' },
  fixable: 'no',
  reads: 'model',
  *check({ document }) {
    for (const { heading } of document.attachments) {
      const text = heading && textOf(document.text, heading);
      if (heading && text && /[A-Z]{4}/.test(text) && text === text.toUpperCase())
        yield {
          span: heading,
          message: 'This heading is all in capitals: probably a subject line or letterhead. Supply a heading.',
        };
    }
  },
  examples: {
    valid: [
      {
        text: '4. Memorandum From the Director of Policy Planning (Lake) to Secretary of State Vance[1]\n\nWashington, May 3, 1978.\n\nText.\n\nTab A\n\nLetter From President Carter to Prime Minister Ecevit\n\nDear Mr. Prime Minister:\n\nI write.\n\n[1] Source: Carter Library. No classification marking.\n',
      },
    ],
    invalid: [
      {
        text: '4. Memorandum From the Director of Policy Planning (Lake) to Secretary of State Vance[1]\n\nWashington, May 3, 1978.\n\nText.\n\nTab A\n\n⟦PAPER PREPARED IN THE DEPARTMENT OF STATE⟧\n\nDear Mr. Prime Minister:\n\nI write.\n\n[1] Source: Carter Library. No classification marking.\n',
      },
    ],
  },
};
