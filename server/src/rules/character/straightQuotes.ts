import type { Rule } from '../rule';
import { apparatusFix } from '../support';

export const characterStraightQuotes: Rule = {
  id: 'character/straight-quotes',
  checks: 'Quotation marks are curly where the document has curly ones.',
  why: 'Straight marks beside curly ones come of typing; the series prints “ ” and ’.',
  source: 'FRUS Schematron rules, characters',
  level: 'off',
  levels: { pedantic: 'hint' },
  fixable: 'safe',
  reads: 'text',
  *check({ document }) {
    const { text } = document;
    const straight = [...text.matchAll(/["']/g)].map((m) => m.index);
    if (straight.length === 0 || straight.length > (text.match(/[“”‘’]/g) ?? []).length) return;
    for (const at of straight) {
      if (/\d/.test(text[at - 1] ?? '')) continue;
      const right = curly(text, at);
      const span = { start: at, end: at + 1 };
      yield {
        span,
        message: `A straight quotation mark; the document has curly ones. Write “${right}”.`,
        fixes: apparatusFix(document, `Write “${right}”`, true, { span, text: right }),
      };
    }
  },
  examples: {
    valid: [
      { text: '4. Editorial Note\n\nHe called it “late” in the Council’s “opinion”.\n' },
      { text: '4. Editorial Note\n\nHe called it "late" in the Council\'s "opinion".\n' },
    ],
    invalid: [
      {
        text: "4. Editorial Note\n\nHe called it “late” in the Council⟦'⟧s “opinion”.\n",
        fixed: '4. Editorial Note\n\nHe called it “late” in the Council’s “opinion”.\n',
      },
    ],
  },
};

/** The curly mark for a place: opening behind white space or a bracket, else closing. */
function curly(text: string, at: number): string {
  const opens = /^[\s([—–“]?$/.test(text[at - 1] ?? '');
  if (text[at] === '"') return opens ? '“' : '”';
  return opens ? '‘' : '’';
}
