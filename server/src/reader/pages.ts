import type { PlacedBlock } from '../document/block';
import type { PageMark } from '../document/model';
import type { Draft } from './draft';

/**
 * Finds the page marks; a block that is nothing else gets the role `pageMark`. `[Page 38]` is one wherever it stands; `Page 47` or
 * `[47]` on a line of its own only in a document that marks its pages so throughout.
 */
export function readPages(draft: Draft): PageMark[] {
  const pages: PageMark[] = [];
  for (const placed of draft.blocks) {
    const { block, start } = placed;
    if (block.kind !== 'text') continue;
    for (let at = block.text.indexOf('['); at >= 0; at = block.text.indexOf('[', at + 1)) {
      const mark = markAt(block.text, at);
      if (!mark) continue;
      pages.push({ ...mark, span: { start: start + at, end: start + mark.span.end } });
      const alone = block.text.length <= LONGEST_LINE && block.text.trim().length === mark.span.end - at;
      if (alone && placed.role === 'paragraph') placed.role = 'pageMark';
    }
  }
  return pages.length > 0 ? pages : readLineMarks(draft);
}

/** A line that holds a page mark and nothing else, white space around it included. */
const LONGEST_LINE = 40;

/** `[Page 38]`, `[Page XII]`; not `[Page 2 not declassified]`. */
function markAt(text: string, at: number): PageMark | null {
  if (!text.startsWith('[Page', at) && !text.startsWith('[page', at)) return null;
  const match = /^\[[Pp]age[ \u00A0]{1,3}(?:(\d{1,5})|([ivxlcdm]{1,12}|[IVXLCDM]{1,12})) ?\]/.exec(
    text.slice(at, at + 24),
  );
  if (!match) return null;
  return pageMark(at, at + match[0].length, match[1] ?? match[2]!);
}

function pageMark(start: number, end: number, page: string): PageMark {
  const roman = !/^\d/.test(page);
  return { span: { start, end }, page, value: roman ? romanValue(page) : Number(page), roman };
}

/** The ways in which a document may mark pages on lines of their own. */
const LINE_FORMS: readonly { readonly form: RegExp; readonly least: number }[] = [
  { form: /^\s*(Page[ \u00A0](\d{1,4}))\s*$/, least: 1 },
  // A number in brackets may as well correct the one above it: want two that follow one another.
  { form: /^\s*(\[(\d{1,4})\])\s*$/, least: 2 },
];

/** Marks on lines of their own, where all lines of the form rise by one. */
function readLineMarks(draft: Draft): PageMark[] {
  for (const { form, least } of LINE_FORMS) {
    const found: { placed: PlacedBlock; mark: PageMark }[] = [];
    for (const placed of draft.blocks) {
      const { block, start, role } = placed;
      if (role !== 'paragraph' || block.text.length > LONGEST_LINE) continue;
      const match = form.exec(block.text);
      if (!match) continue;
      const at = start + block.text.indexOf(match[1]!);
      found.push({ placed, mark: pageMark(at, at + match[1]!.length, match[2]!) });
    }
    const rising = found.every(({ mark }, i) => i === 0 || mark.value === found[i - 1]!.mark.value + 1);
    if (found.length < least || !rising) continue;
    for (const { placed } of found) placed.role = 'pageMark';
    return found.map(({ mark }) => mark);
  }
  return [];
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
