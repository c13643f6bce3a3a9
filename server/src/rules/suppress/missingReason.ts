import type { SuppressionRule } from './suppressionRule';

export const suppressMissingReason: SuppressionRule = {
  id: 'suppress/missing-reason',
  checks: 'A comment that suppresses findings says why.',
  why: 'Those who come later cannot tell a peculiarity of the original from a fault that somebody was tired of.',
  source: 'practice of ESLint',
  level: 'off',
  levels: { pedantic: 'warning' },
  fixable: 'no',
  reads: 'text',
  *checkDirectives(uses) {
    for (const { directive } of uses)
      if (directive.kind !== 'unknown' && directive.kind !== 'enable' && directive.reason === null)
        yield {
          span: directive.span,
          message: 'The comment does not say why. Add a colon and a reason behind the rules.',
        };
  },
  examples: {
    valid: [
      {
        text: '4. Editorial Note\n\n<!-- frus-disable-next-line date/impossible: so in the source -->\nThe Council met on February 30, 1978.\n',
      },
    ],
    invalid: [
      {
        text: '4. Editorial Note\n\n⟦<!-- frus-disable-next-line date/impossible -->⟧\nThe Council met on February 30, 1978.\n',
      },
    ],
  },
};
