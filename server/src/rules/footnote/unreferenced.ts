import { textOf } from '../../text/span';
import type { Rule } from '../rule';
import { numberedNotes, shorten } from '../support';
import { misnumberedCalls, renumberCall } from './misnumberedCalls';

export const footnoteUnreferenced: Rule = {
  id: 'footnote/unreferenced',
  checks: 'A numbered note is called in the text.',
  why: 'A note that nothing calls cannot be placed by the reader: the call was lost, or its number is wrong.',
  source: 'issue 169 of the series’ tracker; scihist issue 754',
  level: 'warning',
  fixable: 'choice',
  reads: 'model',
  *check({ document }) {
    const misnumbered = misnumberedCalls(document);
    const called = new Set(document.calls.map((call) => call.note));
    for (const { note, index } of numberedNotes(document)) {
      if (called.has(index)) continue;
      const wrong = misnumbered.find((m) => m.note === index);
      yield {
        span: note.labelSpan,
        message: `Note ${note.label} (“${shorten(textOf(document.text, note.span), 40)}”) is not called in the text. Set the call where the note belongs, or remove the note.`,
        ...(wrong && {
          fixes: [renumberCall(document, wrong)],
          related: [{ span: wrong.call.span, message: `the call ${wrong.call.label}, which is out of place here` }],
        }),
      };
    }
  },
  examples: {
    valid: [
      {
        text: '4. Letter From President Carter to Prime Minister Ecevit 1\n\nDear Mr. Prime Minister:\n\n  1. Source: Carter Library. No classification marking.\n',
      },
    ],
    invalid: [
      {
        text: '4. Letter From President Carter to Prime Minister Ecevit[1]\n\nDear Mr. Prime Minister:\n\n[1] Source: Carter Library. No classification marking.\n⟦[2]⟧ Not found.\n',
      },
      {
        text: '4. Editorial Note\n\nTalks began.[1] They went on.[3] They failed.[3]\n\n[1] See Document 3.\n⟦[2]⟧ See Document 5.\n[3] Not found.\n',
        fixed:
          '4. Editorial Note\n\nTalks began.[1] They went on.[2] They failed.[3]\n\n[1] See Document 3.\n[2] See Document 5.\n[3] Not found.\n',
      },
    ],
  },
};
