import type { Rule } from '../rule';
import { labelValue } from '../support';

export const footnoteCallOrder: Rule = {
  id: 'footnote/call-order',
  checks: 'Calls stand in the text in the order of their numbers.',
  why: 'Readers expect note 2 after note 1; a call out of order has usually got the number of another.',
  source: 'practice of the series; vscode issue 158977',
  level: 'warning',
  fixable: 'no',
  reads: 'model',
  *check({ document }) {
    let highest = Number.NEGATIVE_INFINITY;
    let highestLabel = '';
    const seen = new Set<string>();
    for (const call of document.calls) {
      const value = labelValue(call.label);
      if (Number.isNaN(value)) continue;
      if (value < highest && !seen.has(call.label))
        yield {
          span: call.span,
          message: `Call ${call.label} stands after call ${highestLabel}. Calls follow the order of the notes: correct the number, or put the notes in the order of their calls.`,
        };
      seen.add(call.label);
      if (value > highest) {
        highest = value;
        highestLabel = call.label;
      }
    }
  },
  examples: {
    valid: [
      {
        text: '4. Editorial Note\n\nThe Council met.[1] It met again.[2] And again.[1]\n\n[1] See Document 3.\n[2] Not found.\n',
      },
    ],
    invalid: [
      { text: '4. Editorial Note\n\nThe Council met.[2] It met again.⟦[1]⟧\n\n[1] See Document 3.\n[2] Not found.\n' },
    ],
  },
};
