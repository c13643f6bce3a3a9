import type { Rule } from '../rule';
import { Sign } from '../signs';
import { fix } from '../support';

export const textTab: Rule = {
  id: 'text/tab',
  checks: 'No tab stands inside of a line, but between the cells of a table.',
  why: 'A tab has no width of its own; in text a space was meant.',
  source: 'FRUS TEI guidelines',
  level: 'off',
  levels: { strict: 'hint' },
  fixable: 'safe',
  reads: 'text',
  signs: Sign.Tab,
  *check({ document: { text } }) {
    for (const match of text.matchAll(/(?<=[^\s])\t(?=[^\s])/g)) {
      const span = { start: match.index, end: match.index + match[0].length };
      yield {
        span,
        message: 'A tab stands in the text. Write a space.',
        fixes: [fix('Write a space', true, { span, text: ' ' })],
      };
    }
  },
  examples: {
    valid: [{ text: '4. Editorial Note\n\nThe Council\t\tmet.\n' }],
    invalid: [{ text: '4. Editorial Note\n\nThe Council⟦\t⟧met.\n', fixed: '4. Editorial Note\n\nThe Council met.\n' }],
  },
};
