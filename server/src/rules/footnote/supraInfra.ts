import type { Rule } from '../rule';

export const footnoteSupraInfra: Rule = {
  id: 'footnote/supra-infra',
  checks: 'A note named with “supra” or “infra” is there in the document before or after.',
  why: 'The words lead to the document beside this one; where that has no such note the number is wrong, or a document was put in between.',
  source: 'found in published volumes (4 of 323)',
  level: 'warning',
  fixable: 'no',
  reads: 'model',
  *check({ resolution, volume, self }) {
    for (const { candidate, targets } of resolution.references) {
      const kind = candidate.anchor?.kind;
      if (kind !== 'supra' && kind !== 'infra') continue;
      for (const target of targets)
        if (target.note !== null && target.state === 'missing') {
          const there = volume.neighbour(self, kind === 'supra' ? -1 : 1);
          yield {
            span: target.span,
            message: `The document ${kind === 'supra' ? 'before' : 'after'} this one${there?.number ? ` (${there.number})` : ''} has no note ${target.note}. Correct the number, or name the document.`,
          };
        }
    }
  },
  examples: {
    valid: [
      {
        text: '4. Editorial Note\n\nThe Council met.[1]\n\n[1] See footnote 1, infra.\n\n5. Editorial Note\n\nIt rose.[1]\n\n[1] Not found.\n',
      },
    ],
    invalid: [
      {
        text: '4. Editorial Note\n\nThe Council met.[1]\n\n[1] See ⟦footnote 28⟧, infra.\n\n5. Editorial Note\n\nIt rose.[1]\n\n[1] Not found.\n',
      },
    ],
  },
};
