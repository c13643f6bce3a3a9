import type { Call, PageMark } from '../document/model';
import { isSpace, type Span, shift } from '../text/span';
import type { Tokens } from '../text/tokens';
import { withoutHoles } from './blockReading';
import type { TextBlock } from './blocks';
import type { Draft } from './draft';
import type { HeadingOfLine } from './heading';
import { type PlaceAndDate, readPlaceAndDate } from './placeAndDate';

/**
 * A text block as a reader sees it: without white space at its ends, footnote calls and page marks. Offsets of `text` lead back to
 * the document through {@link Line.at}.
 */
export class Line {
  private read: Tokens | undefined;
  private placeAndDate: PlaceAndDate | null | undefined;
  /** What it comes to as a heading that no line above gives its number, once somebody has asked. */
  heading: HeadingOfLine | undefined;

  constructor(
    /** Index of the block in the draft. */
    readonly index: number,
    private readonly block: TextBlock,
    private readonly blockStart: number,
    /** The words, trimmed, without calls and page marks. */
    readonly text: string,
    /** The place of `text` in the document; calls and page marks at its two ends are outside. */
    readonly span: Span,
    /** The calls and page marks inside `span`, in the document. */
    private readonly holes: readonly Span[],
    /** All calls and page marks of the block, those at its ends included, relative to the block. */
    private readonly allHoles: readonly Span[],
    /** How many columns the first word is indented, a tab counting four. */
    readonly indent: number,
  ) {}

  /** The document's offset of a character of `text`; `text.length` gives the end of the span. */
  at(offset: number): number {
    let place = this.span.start + offset;
    if (this.holes.length === 0) return place;
    for (const hole of this.holes) {
      if (hole.start > place || (hole.start === place && offset === this.text.length)) break;
      place += hole.end - hole.start;
    }
    return place;
  }

  /** The place of a piece of `text` in the document. */
  spanOf(start: number, end: number): Span {
    return { start: this.at(start), end: end > start ? this.at(end - 1) + 1 : this.at(end) };
  }

  /** Words and marks of the block without calls and page marks; relative to the block. */
  get tokens(): Tokens {
    this.read ??= withoutHoles(this.block.tokens, this.allHoles);
    return this.read;
  }

  /** The place and date with which it begins, relative to the block; null where it does not. */
  get opening(): PlaceAndDate | null {
    if (this.placeAndDate === undefined) this.placeAndDate = readPlaceAndDate(this.tokens, 0);
    return this.placeAndDate;
  }

  /** The same line where its block stands now, if its calls and page marks are those that it had; null where they are not. */
  movedTo(index: number, blockStart: number, holes: readonly Span[]): Line | null {
    const { allHoles } = this;
    if (holes.length !== allHoles.length) return null;
    for (let i = 0; i < holes.length; i++)
      if (holes[i]!.start !== allHoles[i]!.start + blockStart || holes[i]!.end !== allHoles[i]!.end + blockStart)
        return null;
    const by = blockStart - this.blockStart;
    if (by === 0 && index === this.index) return this;
    const inner = this.holes.length === 0 ? this.holes : this.holes.map((hole) => shift(hole, by));
    const { block, text, span, indent } = this;
    const moved = new Line(index, block, blockStart, text, shift(span, by), inner, allHoles, indent);
    moved.read = this.read;
    moved.placeAndDate = this.placeAndDate;
    return moved;
  }

  /** A span of the tokens, moved to its place in the document. */
  placed(s: Span): Span {
    return { start: s.start + this.blockStart, end: s.end + this.blockStart };
  }

  get lineCount(): number {
    return this.block.lineCount;
  }
}

/** The lines of a draft, made on first use. */
export class Lines {
  private readonly made: (Line | null | undefined)[];

  constructor(private readonly draft: Draft) {
    this.made = new Array<Line | null | undefined>(draft.blocks.length);
  }

  get count(): number {
    return this.draft.blocks.length;
  }

  /** The line of a text block; null for blank lines, comments, and blocks that hold nothing but calls and page marks. */
  at(index: number): Line | null {
    const placed = this.draft.blocks[index];
    if (placed?.block.kind !== 'text') return null;
    let line = this.made[index];
    if (line === undefined) {
      line = lineOf(this.draft, index);
      this.made[index] = line;
    }
    return line;
  }

  /** Index of the next block after `index` that holds text and is no note, or -1. */
  next(index: number): number {
    for (let i = index + 1; i < this.count; i++) if (this.isOpen(i)) return i;
    return -1;
  }

  /** Index of the block before `index` that holds text and is no note, or -1. */
  previous(index: number): number {
    for (let i = index - 1; i >= 0; i--) if (this.isOpen(i)) return i;
    return -1;
  }

  /** How many blank lines stand above a block. */
  blankAbove(index: number): number {
    let lines = 0;
    for (let i = index - 1; i >= 0 && this.draft.blocks[i]!.block.kind !== 'text'; i--) {
      if (this.draft.blocks[i]!.block.kind === 'blank') lines += this.draft.blocks[i]!.block.lineCount;
    }
    return lines;
  }

  private isOpen(index: number): boolean {
    const placed = this.draft.blocks[index]!;
    if (placed.block.kind !== 'text') return false;
    const { role } = placed;
    return role !== 'note' && role !== 'noteContinuation' && role !== 'notesRule' && role !== 'pageMark';
  }
}

/** The line of a block; what a key left as it was is taken over. */
function lineOf(draft: Draft, index: number): Line | null {
  const { start } = draft.blocks[index]!;
  const block = draft.sources[index]!;
  const holes = holesIn(draft, start, start + block.text.length);
  const line = block.line?.movedTo(index, start, holes) ?? makeLine(block, index, start, holes);
  // Most documents are read once: what is read again is worth to be kept.
  block.line = block.line === undefined ? null : line;
  return line;
}

/** @param holes its calls and page marks, in the document */
function makeLine(block: TextBlock, index: number, base: number, holes: readonly Span[]): Line | null {
  const { text } = block;
  let start = 0;
  let end = text.length;
  let indent = 0;
  let first = 0;
  let last = holes.length;
  // White space, calls and page marks at the two ends are no part of the line.
  for (;;) {
    if (start < end && isSpace(text.charCodeAt(start))) {
      if (first === 0) indent += text.charCodeAt(start) === 9 ? 4 : text.charCodeAt(start) >= 0x2000 ? 0 : 1;
      start++;
    } else if (first < last && holes[first]!.start === base + start) {
      start = holes[first]!.end - base;
      first++;
    } else break;
  }
  for (;;) {
    if (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    else if (last > first && holes[last - 1]!.end === base + end) {
      end = holes[last - 1]!.start - base;
      last--;
    } else break;
  }
  if (start >= end) return null;
  if (holes.length === 0) {
    const at = { start: base + start, end: base + end };
    return new Line(index, block, base, text.slice(start, end), at, holes, holes, indent);
  }
  const inner = holes.slice(first, last);
  let words = '';
  let from = start;
  for (const hole of inner) {
    words += text.slice(from, hole.start - base);
    from = hole.end - base;
  }
  words = inner.length === 0 ? text.slice(start, end) : words + text.slice(from, end);
  const relative = holes.map((h) => ({ start: h.start - base, end: h.end - base }));
  return new Line(index, block, base, words, { start: base + start, end: base + end }, inner, relative, indent);
}

/** The calls and page marks between two offsets, in the order of the text. */
function holesIn(draft: Draft, from: number, to: number): Span[] {
  const found: Span[] = [];
  if (draft.calls.length > 0) collect(draft.calls, from, to, found);
  if (draft.pages.length > 0) collect(draft.pages, from, to, found);
  return found.length > 1 ? found.sort((a, b) => a.start - b.start) : found;
}

/** Adds the spans of the marks between two offsets; the marks are in the order of the text. */
function collect(marks: readonly (Call | PageMark)[], from: number, to: number, found: Span[]): void {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (marks[middle]!.span.start < from) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < marks.length && marks[i]!.span.end <= to; i++) found.push(marks[i]!.span);
}
