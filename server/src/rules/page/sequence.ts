import type { PageMark } from '../../document/model';
import type { Edit, Fix, Rule } from '../rule';
import { fix } from '../support';

export const pageSequence: Rule = {
  id: 'page/sequence',
  checks: 'Page marks rise by one.',
  why: 'References to pages lead to the marks; a gap or a step back means a lost page, a slip of a digit, or text out of its place.',
  source: 'FRUS TEI guidelines, page breaks',
  level: 'warning',
  fixable: 'choice',
  reads: 'model',
  *check({ document: { pages, text }, volume, self }) {
    const first = pages[0];
    // Electronic volumes count the pages of each document.
    if (first && !first.roman && volume.habits.pages === 'volume') {
      const before = volume.neighbour(self, -1)?.pages.at(-1);
      if (before !== undefined && first.value < Number(before))
        yield {
          span: first.span,
          severity: 'info',
          message: `Page ${first.page} follows page ${before} of the document before this one. Correct the number, or the place of the document.`,
        };
    }
    for (let i = 1; i < pages.length; i++) {
      const [before, here] = [pages[i - 1]!, pages[i]!];
      // A number twice is said by page/duplicate.
      if (here.value === before.value + 1 || here.value === before.value || here.roman !== before.roman) continue;
      // Where the mark before was the one out of order, this one is right again.
      if (i >= 2 && here.value === pages[i - 2]!.value + 2) continue;
      yield {
        fixes: fixesAt(pages, i, text),
        span: here.span,
        message: `Page ${here.page} follows page ${before.page}. Page marks rise by one: correct the number, or look for text that is missing or out of place.`,
        related: [{ span: before.span, message: `page ${before.page}` }],
      };
    }
  },
  examples: {
    valid: [{ text: '4. Editorial Note\n\nThe [Page 11] Council met. [Page 12] It met again.\n' }],
    invalid: [
      {
        text: '4. Editorial Note\n\nThe [Page 11] Council met. ⟦[Page 21]⟧ It met again. [Page 13] And then.\n',
        fixed: '4. Editorial Note\n\nThe [Page 11] Council met. [Page 12] It met again. [Page 13] And then.\n',
      },
      {
        text: '4. Editorial Note\n\nThe [Page 12] Council met. ⟦[Page 11]⟧ It met again.\n',
        fixed: '4. Editorial Note\n\nThe [Page 11] Council met. [Page 12] It met again.\n',
      },
    ],
  },
};

/** Exchanges two marks where that puts all in order, or gives a mark between two that are right its number. */
function fixesAt(pages: readonly PageMark[], at: number, text: string): Fix[] {
  const [before, here] = [pages[at - 1]!, pages[at]!];
  const outer = pages[at - 2];
  const behind = pages[at + 1];
  const fits = (mark: PageMark | undefined, value: number) => mark === undefined || mark.value === value;
  if (here.value === before.value - 1 && fits(outer, here.value - 1) && fits(behind, before.value + 1))
    return [
      fix(
        `Exchange pages ${before.page} and ${here.page}`,
        false,
        edit(before, here.page, text),
        edit(here, before.page, text),
      ),
    ];
  if (!here.roman && behind?.value === before.value + 2) {
    const page = String(before.value + 1);
    return [fix(`Number this page ${page}`, false, edit(here, page, text))];
  }
  return [];
}

function edit(mark: PageMark, page: string, text: string): Edit {
  const start = mark.span.start + text.slice(mark.span.start, mark.span.end).lastIndexOf(mark.page);
  return { span: { start, end: start + mark.page.length }, text: page };
}
