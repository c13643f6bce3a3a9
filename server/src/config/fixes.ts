import type { Edit, Finding } from '../rules/rule';

/**
 * The edits of safe fixes that can be made together, sorted by place. Of two fixes that touch one place the first is taken, the other
 * comes with the next run: a fix is made whole or not at all, and none builds on the text of another.
 */
export function chooseFixes(findings: readonly Finding[]): Edit[] {
  const chosen: Edit[] = [];
  for (const { fixes } of findings) {
    const fix = fixes.find(({ safe }) => safe);
    if (fix && fix.edits.length > 0 && fix.edits.every((edit) => isFree(chosen, edit))) insert(chosen, fix.edits);
  }
  return chosen;
}

/** Whether an edit neither overlaps nor touches one of the sorted, disjoint edits. Binary search. */
function isFree(sorted: readonly Edit[], { span }: Edit): boolean {
  const at = firstEndingFrom(sorted, span.start);
  const next = sorted[at];
  return next === undefined || span.end < next.span.start;
}

/** Index of the first edit that ends at or behind an offset. */
function firstEndingFrom(sorted: readonly Edit[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.span.end < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function insert(sorted: Edit[], edits: readonly Edit[]): void {
  for (const edit of edits) sorted.splice(firstEndingFrom(sorted, edit.span.start), 0, edit);
}

/** The text after edits that are sorted and do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let out = '';
  let from = 0;
  for (const { span, text: fresh } of edits) {
    out += text.slice(from, span.start) + fresh;
    from = span.end;
  }
  return out + text.slice(from);
}
