import { isSpace } from '../../text/span';
import { regionsOf } from '../regions';
import type { Report, Rule } from '../rule';
import { Sign, signsOf } from '../signs';

export const textUnbalancedParenthesis: Rule = {
  id: 'text/unbalanced-parenthesis',
  checks: 'Parentheses are closed.',
  why: 'With one of the two missing nobody can tell where the aside ends: it was lost in transcription, or stands so in the original.',
  source: 'found in published volumes (502 paragraphs)',
  level: 'info',
  fixable: 'no',
  reads: 'text',
  signs: Sign.Parenthesis,
  *check({ document }) {
    for (const region of regionsOf(document)) {
      // An aside may run over several paragraphs.
      let open: number[] = [];
      for (const { block, start } of region) {
        const { text } = block;
        if ((signsOf(block) & Sign.Parenthesis) === 0) continue;
        if (open.length > 0 && region.length > 1 && !text.includes(')')) continue;
        let opens = text.indexOf('(');
        for (let closes = text.indexOf(')'); opens >= 0 || closes >= 0; ) {
          if (closes < 0 || (opens >= 0 && opens < closes)) {
            open.push(start + opens);
            opens = text.indexOf('(', opens + 1);
            continue;
          }
          if (open.pop() === undefined && !isEnumerator(text, closes))
            yield report(start + closes, 'closes none: “(” is missing before it');
          closes = text.indexOf(')', closes + 1);
        }
      }
      for (const at of open) yield report(at, 'is never closed: “)” is missing behind it');
      open = [];
    }
  },
  examples: {
    valid: [
      {
        text: '4. Editorial Note\n\nThe Council (of Ministers) met to discuss: a) the budget, and 2) the harvest (which was late.\n\nIt was a bad one.)\n',
      },
    ],
    invalid: [
      {
        text: '4. Editorial Note\n\nThe Council ⟦(⟧of Ministers met.\n',
      },
      { text: '4. Editorial Note\n\nThe Council of Ministers⟦)⟧ met.\n' },
    ],
  },
};

function report(at: number, what: string): Report {
  return {
    span: { start: at, end: at + 1 },
    message: `This parenthesis ${what}. Compare the original, and set it where the aside begins or ends.`,
  };
}

/** Whether a closing parenthesis stands behind the number or letter of an item: `a)`, `12)`, `iv)`. */
function isEnumerator(text: string, close: number): boolean {
  let start = close;
  while (start > 0 && close - start < 5 && /[\p{L}\d.]/u.test(text[start - 1]!)) start--;
  const mark = text.slice(start, close);
  if (!/^(?:\d{1,3}|\d{0,2}[A-Za-z]|[ivx]{1,4})\.?$/.test(mark)) return false;
  return start === 0 || isSpace(text.charCodeAt(start - 1)) || /[“"'‘—–([/-]/.test(text[start - 1]!);
}
