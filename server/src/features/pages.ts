import type { FrusDocument, PageMark } from '../document/model';
import { lastStartingAt } from '../text/span';
import { isBlankBetween } from './text';

/**
 * The page of the printed volume on which an offset stands, as printed; null where no mark tells. Before the first mark it is the page
 * before that mark's, unless nothing but white space stands above the mark.
 */
export function pageAt(document: FrusDocument, offset: number): string | null {
  const { pages, text } = document;
  const at = lastStartingAt(
    pages.map((p) => p.span),
    offset,
  );
  if (at >= 0) return pages[at]!.page;
  const first = pages[0];
  if (!first || isBlankBetween(text, 0, first.span.start)) return null;
  return pageBefore(first);
}

/** The page before a mark's, as far as it can be told: pages in roman numerals are not counted back. */
export function pageBefore(mark: PageMark): string | null {
  return mark.roman || mark.value < 2 ? null : String(mark.value - 1);
}
