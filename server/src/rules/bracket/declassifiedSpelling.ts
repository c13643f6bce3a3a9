import { distance } from 'fastest-levenshtein';
import { textOf } from '../../text/span';
import type { Rule } from '../rule';
import { fix } from '../support';

export const bracketDeclassifiedSpelling: Rule = {
  id: 'bracket/declassified-spelling',
  checks: '“Declassified” is spelt right in notices of what is still classified.',
  why: 'Programs and readers find the excisions by the word.',
  source: 'editorial methodology; 73 times in published volumes',
  level: 'info',
  levels: { strict: 'error' },
  fixable: 'safe',
  reads: 'text',
  *check({ document }) {
    for (const bracket of document.brackets) {
      const text = textOf(document.text, bracket.span);
      if (text.length > LONGEST) continue;
      const match = /\bnot +([A-Za-z]{9,16})(?=[\].,;)]| )/.exec(text);
      const word = match?.[1]?.toLowerCase();
      if (!match || word === undefined || word === RIGHT || distance(word, RIGHT) > 2) continue;
      const start = bracket.span.start + match.index + match[0].length - word.length;
      const span = { start, end: start + word.length };
      yield {
        span,
        message: `“${match[1]}” is misspelt: the notice is found by the word “declassified”.`,
        fixes: [fix('Write “declassified”', true, { span, text: RIGHT })],
      };
    }
  },
  examples: {
    valid: [{ text: '4. Editorial Note\n\nThe agent [name not declassified] left [2 lines not declassified].\n' }],
    invalid: [
      {
        text: '4. Editorial Note\n\nThe agent [name not ⟦declassfied⟧] left [2 lines not ⟦delcassified⟧].\n',
        fixed: '4. Editorial Note\n\nThe agent [name not declassified] left [2 lines not declassified].\n',
      },
    ],
  },
};

const RIGHT = 'declassified';

/** Notices are short; what is longer is text. */
const LONGEST = 120;
