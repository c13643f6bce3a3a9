import type { PlacedBlock } from '../document/block';
import type { Note } from '../document/model';
import type { Span } from '../text/span';
import { trimSpan } from '../text/span';
import type { Draft } from './draft';
import { chooseNotes, type LabelledLine } from './notes/choose';

/**
 * Tells the notes at the foot from the rest, and gives their blocks the roles `note`, `noteContinuation`, `notesRule`. A note has
 * its label as it stands: missing, doubled and swapped numbers are the linter's to tell.
 */
export function readNotes(draft: Draft): Note[] {
  const chosen = chooseNotes(draft);
  for (const at of chosen.rules) draft.blocks[at]!.role = 'notesRule';
  const notes: Note[] = [];
  // In the order of the text; a further paragraph ends with the next note's label.
  const lines = [...chosen.notes].sort((a, b) => a.block - b.block);
  lines.forEach((line, i) => {
    const next = lines[i + 1]?.block ?? draft.blocks.length;
    notes.push(readNote(draft, { ...line, further: line.further.filter((at) => at < next) }));
  });
  const source = notes.some((n) => startsSource(draft.text, n.span)) ? null : inlineSource(draft);
  if (source) {
    const at = notes.findIndex((n) => n.labelSpan.start > source.labelSpan.start);
    notes.splice(at < 0 ? notes.length : at, 0, source);
  }
  return notes;
}

function readNote(draft: Draft, line: LabelledLine): Note {
  const { text } = draft;
  const placed = draft.blocks[line.block]!;
  placed.role = 'note';
  const paragraphs: Span[] = [];
  const first = withoutReturn(text, {
    start: placed.start + line.label.end,
    end: placed.start + placed.block.text.length,
  });
  if (first.end > first.start) paragraphs.push(first);
  for (const at of line.further) {
    const next = draft.blocks[at]!;
    next.role = 'noteContinuation';
    const paragraph = withoutReturn(text, { start: next.start, end: next.start + next.block.text.length });
    if (paragraph.end > paragraph.start) paragraphs.push(paragraph);
  }
  const labelSpan = { start: placed.start + line.label.start, end: placed.start + line.label.end };
  return {
    label: line.label.label,
    labelSpan,
    span: paragraphs.length > 0 ? { start: paragraphs[0]!.start, end: paragraphs.at(-1)!.end } : first,
    kind: line.label.form === 'symbol' ? 'symbol' : 'numbered',
    paragraphs,
  };
}

/** Arrows that lead back to the call, with their variation selectors. */
const RETURN = new Set(['↩', '↵', '⤴', '↑', '⏎', '\uFE0E', '\uFE0F']);

/** The span without white space and without the return arrow at its end. Empty spans stand where the text would begin. */
function withoutReturn(text: string, s: Span): Span {
  let trimmed = trimSpan(text, s);
  while (trimmed.end > trimmed.start && RETURN.has(text[trimmed.end - 1]!))
    trimmed = trimSpan(text, { start: trimmed.start, end: trimmed.end - 1 });
  if (trimmed.end > trimmed.start) return trimmed;
  return { start: s.start, end: s.start };
}

function startsSource(text: string, s: Span): boolean {
  return text.startsWith('Source', s.start);
}

/** How far from the top a source note without number is looked for, in text blocks. */
const NEAR_TOP = 12;

/**
 * A source note that stands without number in the text: `[Source: …]` under the heading, or `Source: …` at the foot. Where a whole
 * document is withheld, its source and length stand in brackets in place of its text: that is the text.
 */
function inlineSource(draft: Draft): Note | null {
  for (const placed of nearEnds(draft)) {
    if (!isSourceLine(placed)) continue;
    placed.role = 'note';
    const all = trimSpan(draft.text, { start: placed.start, end: placed.start + placed.block.text.length });
    const bracketed = draft.text[all.start] === '[' && draft.text[all.end - 1] === ']';
    const span = bracketed ? { start: all.start + 1, end: all.end - 1 } : all;
    return { label: '', labelSpan: { start: span.start, end: span.start }, span, kind: 'inline', paragraphs: [span] };
  }
  return null;
}

/** The first paragraphs, and the last. */
function nearEnds({ blocks }: Draft): PlacedBlock[] {
  const near: PlacedBlock[] = [];
  for (const placed of blocks) {
    if (placed.role === 'paragraph') near.push(placed);
    if (near.length === NEAR_TOP) break;
  }
  if (near.length < NEAR_TOP) return near;
  const last = blocks.findLast((placed) => placed.role === 'paragraph')!;
  if (last !== near.at(-1)) near.push(last);
  return near;
}

function isSourceLine(placed: PlacedBlock): boolean {
  const { text } = placed.block;
  if (/not declassified\.?\]\s*$/.test(text.slice(-24))) return false;
  return /^[ \t\u00A0\uFEFF]{0,8}\[?Sources?:[ \t\u00A0]/.test(text.slice(0, 24));
}
