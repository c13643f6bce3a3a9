import type { Rule } from '../rule';

export const pageSequence: Rule = {
  id: 'page/sequence',
  checks: 'Page marks rise by one.',
  why: 'References to pages lead to the marks; a gap or a step back means a lost page, a slip of a digit, or text out of its place.',
  source: 'FRUS TEI guidelines, page breaks',
  level: 'warning',
  fixable: 'no',
  reads: 'model',
  *check({ document }) {
    for (let i = 1; i < document.pages.length; i++) {
      const [before, here] = [document.pages[i - 1]!, document.pages[i]!];
      if (here.value === before.value + 1 || here.roman !== before.roman) continue;
      // Where the mark before was the one out of order, this one is right again.
      if (i >= 2 && here.value === document.pages[i - 2]!.value + 2) continue;
      yield {
        span: here.span,
        message: `Page ${here.page} follows page ${before.page}. Page marks rise by one: correct the number, or look for text that is missing or out of place.`,
        related: [{ span: before.span, message: `page ${before.page}` }],
      };
    }
  },
  examples: {
    valid: [{ text: '4. Editorial Note\n\nThe [Page 11] Council met. [Page 12] It met again.\n' }],
    invalid: [
      { text: '4. Editorial Note\n\nThe [Page 11] Council met. ⟦[Page 21]⟧ It met again. [Page 13] And then.\n' },
    ],
  },
};
