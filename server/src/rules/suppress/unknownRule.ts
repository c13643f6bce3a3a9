import { distance } from 'fastest-levenshtein';
import { rules } from '../catalogue';
import { fix } from '../support';
import type { SuppressionRule } from './suppressionRule';

export const suppressUnknownRule: SuppressionRule = {
  id: 'suppress/unknown-rule',
  checks: 'A comment that suppresses findings is one that the linter knows, and names rules that there are.',
  why: 'A name that is misspelt hides nothing, and nobody would notice.',
  source: 'practice of ESLint and markdownlint',
  level: 'warning',
  fixable: 'choice',
  reads: 'text',
  *checkDirectives(uses, isOn) {
    for (const { directive } of uses) {
      if (directive.kind === 'unknown')
        yield {
          span: directive.span,
          message:
            'The linter knows no such comment. Write frus-disable-next-line, frus-disable, frus-enable or frus-disable-file.',
        };
      for (const { id, span } of directive.rules) {
        if (isOn(id) !== null) continue;
        const near = nearest(id);
        yield {
          span,
          message: near ? `There is no rule “${id}”; “${near}” is near it.` : `There is no rule “${id}”.`,
          fixes: near ? [fix(`Write “${near}”`, false, { span, text: near })] : [],
        };
      }
    }
  },
  examples: {
    valid: [
      {
        text: '4. Editorial Note\n\n<!-- frus-disable-next-line date/impossible -->\nThe Council met on February 30, 1978.\n',
      },
    ],
    invalid: [
      {
        text: '4. Editorial Note\n\n<!-- frus-disable-next-line ⟦date/imposible⟧ -->\nThe Council met on February 20, 1978.\n',
        fixed:
          '4. Editorial Note\n\n<!-- frus-disable-next-line date/impossible -->\nThe Council met on February 20, 1978.\n',
      },
      { text: '4. Editorial Note\n\n⟦<!-- frus-disable-line -->⟧\nThe Council met on February 20, 1978.\n' },
    ],
  },
};

/** The rule that was likely meant: few letters away. */
function nearest(id: string): string | null {
  let best: string | null = null;
  let least = 4;
  for (const rule of rules) {
    const d = distance(id, rule.id);
    if (d >= least) continue;
    least = d;
    best = rule.id;
  }
  return best;
}
