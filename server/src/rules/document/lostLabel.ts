import type { Rule } from '../rule';
import { fix, lineEnd } from '../support';

export const documentLostLabel: Rule = {
  id: 'document/lost-label',
  checks: 'The list under the heading has its label (SUBJECT, PARTICIPANTS, …).',
  why: 'Copies of the web edition keep the bullets and lose the label above them; without it nobody can tell a subject from a participant.',
  source: 'met in web copies',
  level: 'info',
  fixable: 'safe',
  reads: 'model',
  *check({ document }) {
    for (const list of document.header) {
      const first = list.entries[0];
      if (list.label || !first) continue;
      const label = list.kind === 'participants' ? 'PARTICIPANTS' : 'SUBJECT';
      const block = document.blocks.findLast((b) => b.start <= first.start);
      const at = block?.start ?? first.start;
      const end = lineEnd(document);
      yield {
        span: first,
        message: `A list stands under the heading without its label, which was lost in copying. Insert ${label} above it.`,
        fixes: [
          fix(`Insert ${label}`, list.kind === 'subject', {
            span: { start: at, end: at },
            text: `${label}${end}${end}`,
          }),
        ],
      };
    }
  },
  examples: {
    valid: [
      {
        text: '4. Action Memorandum From the Director of Policy Planning (Lake) to Secretary of State Vance[1]\n\nWashington, May 3, 1978.\n\nSUBJECT\n\n  • A Mission to Nicosia\n\nText.\n\n[1] Source: National Archives. Secret.\n',
      },
    ],
    invalid: [
      {
        text: '4. Action Memorandum From the Director of Policy Planning (Lake) to Secretary of State Vance[1]\n\nWashington, May 3, 1978.\n\n  • ⟦A Mission to Nicosia⟧\n\nText.\n\n[1] Source: National Archives. Secret.\n',
        fixed:
          '4. Action Memorandum From the Director of Policy Planning (Lake) to Secretary of State Vance[1]\n\nWashington, May 3, 1978.\n\nSUBJECT\n\n  • A Mission to Nicosia\n\nText.\n\n[1] Source: National Archives. Secret.\n',
      },
    ],
  },
};
