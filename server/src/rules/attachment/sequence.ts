import type { Span } from '../../text/span';
import type { Rule } from '../rule';
import { notesText } from '../support';

export const attachmentSequence: Rule = {
  id: 'attachment/sequence',
  checks: 'Tabs follow one another.',
  why: 'Tab C after Tab A means that a tab was lost in copying, or is not printed, which a note should say.',
  source: 'convention',
  level: 'info',
  fixable: 'no',
  reads: 'text',
  *check({ document }) {
    let before: { letter: string; label: Span } | null = null;
    for (const { key, label } of document.attachments) {
      const letter = /^(?:tab|attachment|enclosure|annex) ([a-z])$/.exec(key)?.[1];
      if (letter === undefined) continue;
      const step = before === null ? 1 : letter.charCodeAt(0) - before.letter.charCodeAt(0);
      if (before !== null && step > 1 && !/\bnot (?:printed|attached|found)\b/i.test(notesText(document)))
        yield {
          span: label,
          message: `${letter.toUpperCase()} follows ${before.letter.toUpperCase()}. Restore what is missing between them, or say in a note that it is not printed.`,
          related: [{ span: before.label, message: before.letter.toUpperCase() }],
        };
      before = { letter, label };
    }
  },
  examples: {
    valid: [
      {
        text: '4. Memorandum From the Director of Policy Planning (Lake) to Secretary of State Vance[1]\n\nWashington, May 3, 1978.\n\nText.\n\nTab A\n\nDraft letter.\n\nTab B\n\nA second draft of the letter to the Prime Minister was made a week later.\n\n[1] Source: Carter Library. No classification marking.\n',
      },
    ],
    invalid: [
      {
        text: '4. Memorandum From the Director of Policy Planning (Lake) to Secretary of State Vance[1]\n\nWashington, May 3, 1978.\n\nText.\n\nTab A\n\nDraft letter.\n\n⟦Tab C⟧\n\nA second draft of the letter to the Prime Minister was made a week later.\n\n[1] Source: Carter Library. No classification marking.\n',
      },
    ],
  },
};
