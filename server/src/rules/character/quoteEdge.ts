import type { Rule } from '../rule';

export const characterQuoteEdge: Rule = {
  id: 'character/quote-edge',
  checks: 'No paragraph begins with a closing quotation mark or ends with an opening one.',
  why: 'The mark belongs to the paragraph before or behind: a line was broken, or joined, in the wrong place.',
  source: 'FRUS Schematron rules, quote-checks',
  level: 'off',
  levels: { pedantic: 'hint' },
  fixable: 'no',
  reads: 'text',
  *check({ document }) {
    for (const { start, block, role } of document.blocks) {
      if (role === 'blank' || role === 'comment') continue;
      const { text } = block;
      const first = text.search(/\S/);
      const last = text.trimEnd().length - 1;
      for (const [at, mark] of [
        [first, '”'],
        [last, '“'],
      ] as const)
        if (at >= 0 && text[at] === mark)
          yield {
            span: { start: start + at, end: start + at + 1 },
            message: `The paragraph ${mark === '”' ? 'begins with a closing' : 'ends with an opening'} quotation mark. Look where the paragraph before or behind was broken.`,
          };
    }
  },
  examples: {
    valid: [{ text: '4. Editorial Note\n\n“The Council met.”\n' }],
    invalid: [{ text: '4. Editorial Note\n\nHe said: ⟦“⟧\n\nThe Council met.\n\n⟦”⟧ It rose.\n' }],
  },
};
