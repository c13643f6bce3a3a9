import type { Rule } from '../rule';

export const referenceTelegramNumber: Rule = {
  id: 'reference/telegram-number',
  checks: 'A telegram named with “supra” or “infra” has the number with which the document beside this one opens.',
  why: 'The number and the word say the same twice; where they differ one of them is wrong.',
  source: 'found in published volumes',
  level: 'hint',
  fixable: 'no',
  reads: 'text',
  *check({ document, volume, self }) {
    for (const { anchor, span } of document.references) {
      if (anchor?.kind !== 'supra' && anchor?.kind !== 'infra') continue;
      const there = volume.neighbour(self, anchor.kind === 'supra' ? -1 : 1);
      const opening = /^(\d{1,6})\. /.exec(there?.opening ?? '')?.[1];
      if (there?.kind !== 'telegram' || opening === undefined) continue;
      const number = /\b[Tt]elegram (\d{1,6}),? $/.exec(document.text.slice(span.start, anchor.span.start))?.[1];
      if (number === undefined || number === opening) continue;
      yield {
        span,
        message: `The document ${anchor.kind === 'supra' ? 'before' : 'after'} this one opens with ${opening}, not ${number}. Correct the number, or name the document.`,
      };
    }
  },
  examples: {
    valid: [
      {
        text: '4. Telegram From the Embassy in Greece to the Department of State[1]\n\nAthens, May 1, 1977.\n\n749. Talks began.\n\n[1] Source: Department of State. Secret.\n\n5. Editorial Note\n\nThe Council met.[1]\n\n[1] See telegram 749, supra.\n',
      },
    ],
    invalid: [
      {
        text: '4. Telegram From the Embassy in Greece to the Department of State[1]\n\nAthens, May 1, 1977.\n\n749. Talks began.\n\n[1] Source: Department of State. Secret.\n\n5. Editorial Note\n\nThe Council met.[1]\n\n[1] See ⟦telegram 794, supra⟧.\n',
      },
    ],
  },
};
