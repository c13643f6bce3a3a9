import type { Fix } from '../rule';
import { fix } from '../support';
import type { Directive } from './directive';
import type { SuppressionRule } from './suppressionRule';

export const suppressUnused: SuppressionRule = {
  id: 'suppress/unused',
  checks: 'A comment that suppresses findings hides one.',
  why: 'What it hid has been mended, or the comment stands in the wrong place; left there it would hide the next fault.',
  source: 'practice of ESLint and markdownlint',
  level: 'warning',
  fixable: 'safe',
  reads: 'text',
  *checkDirectives(uses, isOn) {
    for (const { directive, hid } of uses) {
      if (directive.kind === 'unknown' || directive.kind === 'enable') continue;
      if (directive.rules.length === 0) {
        if (hid.size > 0) continue;
        yield {
          span: directive.span,
          message: 'The comment hides no finding. Remove it.',
          fixes: [removal(directive)],
        };
        continue;
      }
      // A rule that is off here may be on for a stricter reader.
      const idle = directive.rules.filter(({ id }) => isOn(id) === true && !hid.has(id));
      for (const rule of idle)
        yield {
          span: rule.span,
          message: `The comment hides no finding of “${rule.id}”. Remove it.`,
          fixes: [idle.length === directive.rules.length ? removal(directive) : withoutRule(directive, rule)],
        };
    }
  },
  examples: {
    valid: [
      {
        text: '4. Editorial Note\n\n<!-- frus-disable-next-line date/impossible: so in the source -->\nThe Council met on February 30, 1978.\n',
      },
    ],
    invalid: [
      {
        text: '4. Editorial Note\n\n⟦<!-- frus-disable-next-line -->⟧\nThe Council met on February 20, 1978.\n',
        fixed: '4. Editorial Note\n\nThe Council met on February 20, 1978.\n',
      },
      {
        text: '4. Editorial Note\n\n<!-- frus-disable-next-line ⟦date/weekday⟧, date/impossible: so in the source -->\nThe Council met on February 30, 1978.\n',
        fixed:
          '4. Editorial Note\n\n<!-- frus-disable-next-line date/impossible: so in the source -->\nThe Council met on February 30, 1978.\n',
      },
    ],
  },
};

function removal({ line }: Directive): Fix {
  return fix('Remove the comment', true, { span: line, text: '' });
}

/** Takes one rule out of the list, with the comma behind it, or before it where it is the last. */
function withoutRule({ rules }: Directive, rule: Directive['rules'][number]): Fix {
  const at = rules.indexOf(rule);
  const next = rules[at + 1];
  const span = next
    ? { start: rule.span.start, end: next.span.start }
    : { start: rules[at - 1]!.span.end, end: rule.span.end };
  return fix(`Remove “${rule.id}” from the comment`, true, { span, text: '' });
}
