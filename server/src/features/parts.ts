import { blockIndexAt } from '../document/apparatus';
import type { PlacedBlock } from '../document/block';
import type { FrusDocument } from '../document/model';
import { overlaps, type Span, span, trimSpan } from '../text/span';
import { lineEnd } from './text';

/**
 * A document as a tree of regions: what outline, folding and selection share. A part's span reaches from its first line to the end of
 * what belongs to it; parts of one level do not overlap, and children lie inside their parent.
 */
export interface Part {
  readonly kind: PartKind;
  readonly span: Span;
  /** What names it: a label, a heading, a note's label. Lies inside `span`. */
  readonly head: Span;
  /** Index into the document's list of this kind; 0 for `document` and `notes`. */
  readonly index: number;
  readonly children: readonly Part[];
}

export type PartKind = 'document' | 'header' | 'section' | 'attachment' | 'notes' | 'note';

/** A part while its children are still to come. */
interface Growing extends Part {
  readonly children: Growing[];
  /** Sections alone: 1 for a section of the document, 2 and more below. */
  readonly level: number;
}

/** The document's tree of parts; its root is the document itself. Linear in the number of parts. */
export function partsOf(document: FrusDocument): Part {
  const { text } = document;
  const whole = trimSpan(text, span(0, text.length));
  const head = document.heading?.span ?? span(whole.start, Math.min(whole.end, lineEnd(text, whole.start)));
  const root: Growing = { kind: 'document', span: whole, head, index: 0, level: 0, children: [] };
  const flat = [...headers(document), ...sections(document), ...attachments(document), ...notes(document)].filter(
    (part) => part.span.start >= whole.start && part.span.end <= whole.end,
  );
  flat.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const open: Growing[] = [root];
  for (const part of flat) {
    while (open.length > 1 && open.at(-1)!.span.end <= part.span.start) open.pop();
    const parent = open.at(-1)!;
    const fitting = part.span.end <= parent.span.end ? part : { ...part, span: span(part.span.start, parent.span.end) };
    parent.children.push(fitting);
    open.push(fitting);
  }
  return root;
}

function growing(kind: PartKind, index: number, whole: Span, head: Span, level = 0): Growing {
  // A head outside of its part would be refused by editors.
  const inside = span(Math.max(head.start, whole.start), Math.max(whole.start, Math.min(head.end, whole.end)));
  return { kind, index, span: whole, head: inside, level, children: [] };
}

function headers(document: FrusDocument): Growing[] {
  return document.header.map((list, i) => growing('header', i, list.span, list.label ?? list.entries[0] ?? list.span));
}

function attachments(document: FrusDocument): Growing[] {
  const foot = footOf(document);
  return document.attachments.map((attachment, i) => {
    const end =
      foot && foot.start > attachment.label.start ? Math.min(foot.start, attachment.span.end) : attachment.span.end;
    const whole = trimSpan(document.text, span(attachment.label.start, Math.max(attachment.label.end, end)));
    return growing('attachment', i, whole, attachment.label);
  });
}

/** A section reaches to the next one of its level or above, to the attachment or notes below, or to the document's end. */
function sections(document: FrusDocument): Growing[] {
  const stops = document.attachments.map((a) => a.label.start);
  const foot = footOf(document);
  if (foot) stops.push(foot.start);
  // The heading of an attachment is no section of it.
  const headings = document.attachments.flatMap((a) => [a.label, ...(a.heading ? [a.heading] : [])]);
  return document.sections.flatMap((section, i) => {
    if (headings.some((heading) => overlaps(heading, section.span))) return [];
    let end = document.text.length;
    for (const stop of stops) if (stop > section.span.start && stop < end) end = stop;
    for (let j = i + 1; j < document.sections.length; j++) {
      const next = document.sections[j]!;
      if (next.level > section.level) continue;
      end = Math.min(end, next.span.start);
      break;
    }
    const whole = trimSpan(document.text, span(section.span.start, end));
    return [growing('section', i, whole, section.span, section.level)];
  });
}

/** The notes: one part that holds them where they stand together at the foot, else each by itself where it stands. */
function notes(document: FrusDocument): Growing[] {
  const each = document.notes.map((note, i) =>
    growing(
      'note',
      i,
      span(note.labelSpan.start, Math.max(note.labelSpan.end, note.span.end)),
      note.labelSpan.end > note.labelSpan.start ? note.labelSpan : note.span,
    ),
  );
  const foot = footOf(document);
  const first = each[0];
  return foot && first ? [growing('notes', 0, foot, first.head), ...each] : each;
}

/** The region of the notes where nothing of the document stands between them; null where it does, or where there is none. */
export function footOf(document: FrusDocument): Span | null {
  const { notes, blocks } = document;
  const first = notes[0];
  const last = notes.at(-1);
  if (!first || !last) return null;
  const from = blockIndexAt(document, first.labelSpan.start);
  const to = blockIndexAt(document, Math.max(last.labelSpan.start, last.span.end - 1));
  for (let i = from; i <= to; i++) if (!BESIDE_NOTES.has(blocks[i]!.role)) return null;
  return span(first.labelSpan.start, Math.max(last.labelSpan.end, last.span.end));
}

const BESIDE_NOTES: ReadonlySet<PlacedBlock['role']> = new Set([
  'note',
  'noteContinuation',
  'notesRule',
  'blank',
  'comment',
  'pageMark',
]);
