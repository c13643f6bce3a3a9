import type { FrusDocument } from '../document/model';
import type { Keeper } from '../text/keptWith';
import type { LineEdit, LineStore } from '../text/lines';
import { splitBlocks, type TextBlock } from './blocks';
import { beginsDocument, REACH } from './boundaries';
import { readDocument } from './readDocument';

/** One FRUS document in a file: its blocks, and what is read of them on first use. */
export class DocumentSource implements Keeper {
  private read: FrusDocument | undefined;
  kept: Map<object, unknown> | undefined;
  /** In UTF-16 code units. */
  readonly length: number;
  readonly lineCount: number;
  /** Whether comments for the linter stand in it. */
  readonly hasComments: boolean;

  /** @param text of the blocks together, where it is at hand: a piece of a file's takes no memory, the blocks put together do */
  constructor(
    readonly blocks: readonly TextBlock[],
    private readonly text: string | null,
  ) {
    let length = 0;
    let lines = 0;
    let hasComments = false;
    for (const block of blocks) {
      length += block.text.length;
      lines += block.lineCount;
      hasComments ||= block.kind === 'comment';
    }
    this.length = length;
    this.lineCount = lines;
    this.hasComments = hasComments;
  }

  /** The document read; the same object on every call. */
  get document(): FrusDocument {
    this.read ??= readDocument(this.blocks, this.text);
    return this.read;
  }

  /** Whether the document was read already: telling costs nothing. */
  get isRead(): boolean {
    return this.read !== undefined;
  }
}

/**
 * A file as one version of its text has it: FRUS documents one after another. A reading is never changed: an edit makes a new one
 * that shares the documents and blocks which the edit did not touch.
 */
export class FileReading {
  /** Where each document starts (offset in the file), and the file's length at the end. */
  private readonly offsets: number[];
  /** The first line of each document, and the number of lines at the end. */
  private readonly lines: number[];

  private constructor(readonly documents: readonly DocumentSource[]) {
    this.offsets = new Array(documents.length + 1);
    this.lines = new Array(documents.length + 1);
    let offset = 0;
    let line = 0;
    documents.forEach((d, i) => {
      this.offsets[i] = offset;
      this.lines[i] = line;
      offset += d.length;
      line += d.lineCount;
    });
    this.offsets[documents.length] = offset;
    this.lines[documents.length] = line;
  }

  /** Reads a whole text. */
  static of(store: LineStore): FileReading {
    const blocks = splitBlocks(store.slice(0, store.lineCount));
    const starts = new Set<TextBlock>();
    blocks.forEach((block, i) => {
      if (beginsDocument(blocks, i)) starts.add(block);
    });
    return new FileReading(partition(blocks, starts, [], store.whole));
  }

  get length(): number {
    return this.offsets[this.documents.length]!;
  }

  /** Where a document starts in the file. */
  startOf(index: number): number {
    return this.offsets[index]!;
  }

  /** The first line of a document. */
  lineOf(index: number): number {
    return this.lines[index]!;
  }

  /** The index of the document that holds an offset of the file (the last one for the file's end). */
  indexAt(offset: number): number {
    return Math.max(0, Math.min(upperBound(this.offsets, offset) - 1, this.documents.length - 1));
  }

  /** The index of the document that holds a line of the file. */
  indexAtLine(line: number): number {
    return Math.max(0, Math.min(upperBound(this.lines, line) - 1, this.documents.length - 1));
  }

  /**
   * The reading after an edit of the lines; `store` holds the text after it. Costs what the edit touches: the runs of lines that
   * it changed are split again, and document starts near them are judged again; all other blocks and documents are kept.
   */
  updated(store: LineStore, edit: LineEdit): FileReading {
    const first = this.indexAtLine(edit.from);
    const last = this.indexAtLine(edit.from + edit.removed - 1);
    const low = this.widen(first, -1);
    const high = this.widen(last, 1);
    const old = this.documents.slice(low, high + 1);
    const before: TextBlock[] = [];
    const starts = new Set<TextBlock>();
    for (const d of old) {
      starts.add(d.blocks[0]!);
      for (const block of d.blocks) before.push(block);
    }

    // The blocks whose lines the edit touches, and all of their runs with the blank lines around them.
    const base = this.lineOf(low);
    const lineAt: number[] = [base];
    for (const block of before) lineAt.push(lineAt.at(-1)! + block.lineCount);
    let from = Math.max(0, Math.min(upperBound(lineAt, edit.from) - 1, before.length - 1));
    let to = Math.max(from, Math.min(upperBound(lineAt, edit.from + edit.removed - 1) - 1, before.length - 1));
    from = runStart(before, from);
    to = runEnd(before, to);
    const growth = edit.inserted - edit.removed;
    const fresh = splitBlocks(store.slice(lineAt[from]!, lineAt[to + 1]! + growth));
    keepUnchanged(before, from, to, fresh);

    const after = [...before.slice(0, from), ...fresh, ...before.slice(to + 1)];
    for (
      let i = Math.max(low === 0 ? 0 : 1, from - REACH);
      i < Math.min(after.length, from + fresh.length + REACH);
      i++
    ) {
      if (low === 0 && i === 0) starts.add(after[0]!);
      else if (beginsDocument(after, i)) starts.add(after[i]!);
      else starts.delete(after[i]!);
    }
    const made = partition(after, starts, old, null);
    return new FileReading([...this.documents.slice(0, low), ...made, ...this.documents.slice(high + 1)]);
  }

  /** The index of the document far enough away that a decision about a start next to `index` does not look beyond it. */
  private widen(index: number, step: -1 | 1): number {
    let blocks = 0;
    let i = index;
    while (i + step >= 0 && i + step < this.documents.length && blocks < 3 * REACH) {
      i += step;
      blocks += this.documents[i]!.blocks.length;
    }
    return i;
  }
}

/**
 * Cuts blocks into documents at the starts, taking over the old documents that are the same block for block.
 * @param whole the text of all blocks, where it is at hand
 */
function partition(
  blocks: readonly TextBlock[],
  starts: ReadonlySet<TextBlock>,
  old: readonly DocumentSource[],
  whole: string | null,
): DocumentSource[] {
  const known = new Map(old.map((d) => [d.blocks[0]!, d]));
  const documents: DocumentSource[] = [];
  let from = 0;
  let start = 0;
  let end = 0;
  for (let i = 1; i <= blocks.length; i++) {
    end += blocks[i - 1]!.text.length;
    if (i < blocks.length && !starts.has(blocks[i]!)) continue;
    const piece = blocks.slice(from, i);
    const before = known.get(piece[0]!);
    if (before && sameBlocks(before.blocks, piece)) documents.push(before);
    else documents.push(new DocumentSource(piece, whole === null ? null : whole.slice(start, end)));
    from = i;
    start = end;
  }
  return documents;
}

function sameBlocks(a: readonly TextBlock[], b: readonly TextBlock[]): boolean {
  return a.length === b.length && a.every((block, i) => block === b[i]);
}

/** The first block of the run (text and comments without a blank line between) at `at`, with the blank block above it. */
function runStart(blocks: readonly TextBlock[], at: number): number {
  let i = at;
  while (i > 0 && blocks[i - 1]!.kind !== 'blank') i--;
  while (i > 0 && blocks[i - 1]!.kind === 'blank') i--;
  return i > 0 && blocks[i]!.kind === 'blank' && i === at ? runStart(blocks, i - 1) : i;
}

/** The last block of the run at `at`, with the blank block below it. */
function runEnd(blocks: readonly TextBlock[], at: number): number {
  let i = at;
  while (i < blocks.length - 1 && blocks[i + 1]!.kind !== 'blank') i++;
  while (i < blocks.length - 1 && blocks[i + 1]!.kind === 'blank') i++;
  return i < blocks.length - 1 && blocks[i]!.kind === 'blank' && i === at ? runEnd(blocks, i + 1) : i;
}

/** Puts the old blocks back where a fresh one is the same, from both ends of the region. */
function keepUnchanged(before: readonly TextBlock[], from: number, to: number, fresh: TextBlock[]): void {
  let head = 0;
  while (head < fresh.length && from + head <= to && same(fresh[head]!, before[from + head]!)) {
    fresh[head] = before[from + head]!;
    head++;
  }
  let tail = 0;
  while (
    fresh.length - 1 - tail >= head &&
    to - tail >= from + head &&
    same(fresh[fresh.length - 1 - tail]!, before[to - tail]!)
  ) {
    fresh[fresh.length - 1 - tail] = before[to - tail]!;
    tail++;
  }
}

function same(a: TextBlock, b: TextBlock): boolean {
  return a.kind === b.kind && a.lineCount === b.lineCount && a.text === b.text;
}

/** The number of values that are at most `value`, in a sorted list. */
function upperBound(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
