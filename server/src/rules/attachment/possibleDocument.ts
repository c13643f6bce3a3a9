import { encloses } from '../../text/span';
import type { Rule } from '../rule';

export const attachmentPossibleDocument: Rule = {
  id: 'attachment/possible-document',
  checks: 'An attachment with heading and dateline of its own may be a document of its own.',
  why: 'The series prints as attachment what came with the document; what came otherwise gets a number and a source note.',
  source: 'issue 25 of the series’ tracker',
  level: 'off',
  levels: { pedantic: 'hint' },
  fixable: 'no',
  reads: 'model',
  *check({ document }) {
    for (const { heading, label, span } of document.attachments) {
      const dateline = heading && document.datelines.find((d) => encloses(span, d.span));
      if (!heading || !dateline) continue;
      yield {
        span: label,
        message:
          'This attachment has a heading and a dateline. Look whether it is a document of its own, with a source note.',
        related: [{ span: dateline.span, message: 'its dateline' }],
      };
    }
  },
  examples: {
    valid: [
      {
        text: '4. Memorandum From the Director of Policy Planning (Lake) to Secretary of State Vance[1]\n\nWashington, May 3, 1978.\n\nText.\n\nTab A\n\nDraft letter.\n\n[1] Source: Carter Library. No classification marking.\n',
      },
    ],
    invalid: [
      {
        text: '4. Memorandum From the Director of Policy Planning (Lake) to Secretary of State Vance[1]\n\nWashington, May 3, 1978.\n\nText.\n\n⟦Tab A⟧\n\nLetter From President Carter to Prime Minister Ecevit\n\nWashington, May 1, 1978.\n\nDear Mr. Prime Minister:\n\nI write to you.\n\n[1] Source: Carter Library. No classification marking.\n',
      },
    ],
  },
};
