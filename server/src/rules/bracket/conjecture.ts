import { textOf } from '../../text/span';
import type { Rule } from '../rule';

export const bracketConjecture: Rule = {
  id: 'bracket/conjecture',
  checks: 'Conjectures are looked at again.',
  why: '“[withdraw?]” is a legitimate guess of the editors; a second look at the original may settle it.',
  source: 'documentary editing; 693 in published volumes',
  level: 'off',
  levels: { pedantic: 'info' },
  fixable: 'no',
  reads: 'model',
  *check({ document }) {
    for (const { kind, span } of document.brackets)
      if (kind === 'conjecture' && span.end - span.start > 3)
        yield { span, message: `${textOf(document.text, span)} is a conjecture. Look at the original again.` };
  },
  examples: {
    valid: [{ text: '4. Editorial Note\n\nHe said they would withdraw [sic].\n' }],
    invalid: [{ text: '4. Editorial Note\n\nHe said they would ⟦[withdraw?]⟧.\n' }],
  },
};
