import type { Section } from '../document/model';
import type { Draft } from './draft';
import type { Opening } from './heading';
import type { Line, Lines } from './lines';
import { labelStyle, sectionShape } from './sectionShape';

/** A run of this many short lines is a list, a table or an address, not headings. */
const LIST = 3;

/** Finds the section headings by position and shape: a short line of its own with text below it. Gives their blocks the role. */
export function readSections(draft: Draft, opening: Opening): Section[] {
  const { lines } = opening;
  const found: { line: Line; style: string }[] = [];
  const bodies = bodyLines(draft, lines, opening.bodyStart);
  const shapes = bodies.map((line) =>
    draft.blocks[line.index]!.role === 'paragraph' ? sectionShape(line.text) : 'text',
  );
  for (let k = 0; k < bodies.length; k++) {
    const line = bodies[k]!;
    const shape = shapes[k]!;
    if (shape !== 'heading' && shape !== 'perhaps') continue;
    if (!hasTextBelow(draft, bodies, shapes, k)) continue;
    if (shape === 'perhaps' && (isInList(lines, bodies, shapes, k) || goesOn(bodies[k - 1]))) continue;
    draft.blocks[line.index]!.role = 'section';
    found.push({ line, style: labelStyle(line.text) });
  }
  const styles: string[] = [];
  return found.map(({ line, style }) => {
    if (!styles.includes(style)) styles.push(style);
    return { span: line.span, title: line.text.replace(/\s+/g, ' '), level: styles.indexOf(style) + 1 };
  });
}

/** The lines of the body, page marks and blank lines left out. */
function bodyLines(draft: Draft, lines: Lines, bodyStart: number): Line[] {
  const found: Line[] = [];
  for (let i = lines.next(bodyStart - 1); i >= 0; i = lines.next(i)) {
    const line = lines.at(i);
    const { role } = draft.blocks[i]!;
    if (line !== null && role !== 'headerItem' && role !== 'headerLabel' && role !== 'dateline') found.push(line);
  }
  return found;
}

/** What is headed: sentences, items or a table, perhaps below a further heading; no signature, no attachment, no end. */
function hasTextBelow(draft: Draft, bodies: readonly Line[], shapes: readonly string[], k: number): boolean {
  for (let next = k + 1; next < bodies.length && next <= k + 3; next++) {
    const { role } = draft.blocks[bodies[next]!.index]!;
    if (role === 'signature' || role === 'attachment') return false;
    if (shapes[next] === 'text' || role === 'item' || role === 'tableRow') return true;
  }
  return false;
}

/** Whether the line stands among lines like it, without a paragraph between. */
function isInList(lines: Lines, bodies: readonly Line[], shapes: readonly string[], k: number): boolean {
  let from = k;
  let to = k;
  while (from > 0 && shapes[from - 1] !== 'text') from--;
  while (to < bodies.length - 1 && shapes[to + 1] !== 'text') to++;
  if (to - from + 1 >= LIST) return true;
  // A line right under another, without a blank line between, belongs to it.
  return k > 0 && lines.blankAbove(bodies[k]!.index) === 0 && shapes[k - 1] !== 'text';
}

/** A paragraph that ends with a colon or comma introduces what follows: an item, not a heading. */
function goesOn(above: Line | undefined): boolean {
  return above !== undefined && /[:;,—]$/.test(above.text) && above.text.length > 60;
}
