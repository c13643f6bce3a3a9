import type { PageMark } from '../document/model';
import type { Draft } from './draft';
import { isPageMarkLine } from './lineShape';

/** Finds the page marks; a block that is nothing else gets the role `pageMark`. */
export function readPages(draft: Draft): PageMark[] {
  const pages: PageMark[] = [];
  for (const placed of draft.blocks) {
    const { block, start } = placed;
    if (block.kind !== 'text') continue;
    for (let at = block.text.indexOf('[Page '); at >= 0; at = block.text.indexOf('[Page ', at + 6)) {
      const mark = markAt(block.text, at);
      if (mark) pages.push({ ...mark, span: { start: start + at, end: start + mark.span.end } });
    }
    if (placed.role === 'paragraph' && isPageMarkLine(block.text) && /\[Page /.test(block.text))
      placed.role = 'pageMark';
  }
  return pages;
}

function markAt(text: string, at: number): PageMark | null {
  const match = /^\[Page (?:(\d{1,5})|([ivxlcdmIVXLCDM]{1,12}))\]/.exec(text.slice(at, at + 20));
  if (!match) return null;
  const page = match[1] ?? match[2]!;
  const roman = match[1] === undefined;
  return {
    span: { start: at, end: at + match[0].length },
    page,
    value: roman ? romanValue(page) : Number(page),
    roman,
  };
}

/** `XII` → 12. */
function romanValue(numeral: string): number {
  const values: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };
  let total = 0;
  let before = 0;
  for (const c of numeral.toLowerCase()) {
    const value = values[c]!;
    total += value > before ? value - 2 * before : value;
    before = value;
  }
  return total;
}
