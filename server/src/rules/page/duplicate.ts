import type { Rule } from '../rule';

export const pageDuplicate: Rule = {
  id: 'page/duplicate',
  checks: 'No page is marked twice.',
  why: 'A reference to the page leads to two places: one of the marks bears a wrong number, or was copied along with its text.',
  source: 'FRUS TEI guidelines, page breaks',
  level: 'warning',
  fixable: 'no',
  reads: 'model',
  *check({ document: { pages } }) {
    for (let i = 1; i < pages.length; i++) {
      const here = pages[i]!;
      const first = pages[i - 1]!;
      if (here.page !== first.page) continue;
      yield {
        span: here.span,
        message: `Page ${here.page} is marked a second time. Correct the number, or remove the mark.`,
        related: [{ span: first.span, message: `page ${first.page}` }],
      };
    }
  },
  examples: {
    valid: [{ text: '4. Editorial Note\n\nThe [Page 11] Council met. [Page 12] It met again.\n' }],
    invalid: [{ text: '4. Editorial Note\n\nThe [Page 11] Council met. ⟦[Page 11]⟧ It met again.\n' }],
  },
};
