import { isWord, kindOf, TokenKind, tokenText } from '../../text/tokens';
import type { Rule } from '../rule';
import { Sign, signsOf } from '../signs';
import { apparatusFix } from '../support';

export const textRepeatedWord: Rule = {
  id: 'text/repeated-word',
  checks: 'No word stands twice in a row.',
  why: '“the the” is the commonest slip of typing; in the document’s own words it may be the original’s.',
  source: 'found in published volumes (610)',
  level: 'hint',
  levels: { strict: 'info' },
  fixable: 'choice',
  reads: 'text',
  signs: Sign.Repeated,
  *check({ document }) {
    for (const { block, start } of document.blocks) {
      if ((signsOf(block) & Sign.Repeated) === 0) continue;
      const { tokens } = block;
      for (let i = 1; i < tokens.count; i++) {
        if (
          kindOf(tokens, i) !== TokenKind.Lower ||
          !isWord(kindOf(tokens, i - 1)) ||
          tokens.ends[i]! - tokens.starts[i]! < 2
        )
          continue;
        if (tokens.ends[i]! - tokens.starts[i]! !== tokens.ends[i - 1]! - tokens.starts[i - 1]!) continue;
        if (endOtherwise(block.text, tokens.ends[i - 1]!, tokens.ends[i]!)) continue;
        const word = tokenText(tokens, i);
        if (tokenText(tokens, i - 1).toLowerCase() !== word || RIGHT.has(word)) continue;
        const between = block.text.slice(tokens.ends[i - 1]!, tokens.starts[i]!);
        // `anti-missile missile`
        if (!/^\s+$/.test(between) || /[-–]/.test(block.text[tokens.starts[i - 1]! - 1] ?? '')) continue;
        const span = { start: start + tokens.ends[i - 1]!, end: start + tokens.ends[i]! };
        yield {
          span: { start: start + tokens.starts[i - 1]!, end: span.end },
          message: `“${word}” stands twice. Remove one of the two, unless the original reads so.`,
          fixes: apparatusFix(document, 'Keep one', false, { span, text: '' }),
        };
      }
    }
  },
  examples: {
    valid: [{ text: '4. Editorial Note\n\nHe said that that was so, and had had enough.\n' }],
    invalid: [
      {
        text: '4. Editorial Note\n\nHe went to ⟦the the⟧ Council.\n',
        fixed: '4. Editorial Note\n\nHe went to the Council.\n',
      },
    ],
  },
};

/** Whether two words, the second in lower case, surely end in different letters: tells most pairs without a copy of them. */
function endOtherwise(text: string, firstEnd: number, secondEnd: number): boolean {
  const first = text.charCodeAt(firstEnd - 1);
  const second = text.charCodeAt(secondEnd - 1);
  return first < 0x80 && second < 0x80 && (first | 0x20) !== second;
}

/** Words that rightly stand twice. */
const RIGHT: ReadonlySet<string> = new Set([
  'that',
  'had',
  'very',
  'is',
  'blah',
  'in',
  'on',
  'long',
  'so',
  'far',
  'many',
  'no',
  'ha',
  'hsiang',
  'nan',
]);
