import type { Block, BlockKind } from '../document/block';
import { contentLength } from '../text/lines';
import { isSpace } from '../text/span';
import { type Tokens, tokenize } from '../text/tokens';
import type { BlockReading } from './blockReading';
import { type CallCandidate, callCandidates } from './calls/candidates';
import { beginsItem, beginsNote, isPageMarkLine } from './lineShape';

/** A block with what was read of it by itself; kept as long as no edit touches it. */
export class TextBlock implements Block {
  private lexed: Tokens | undefined;
  private candidates: CallCandidate[] | undefined;
  /** What the recognisers found in it last; see `blockReading.ts`. */
  reading: BlockReading | undefined;

  constructor(
    readonly kind: BlockKind,
    readonly text: string,
    readonly lineCount: number,
  ) {}

  get tokens(): Tokens {
    this.lexed ??= tokenize(this.text);
    return this.lexed;
  }

  /** What may be a footnote call, judged by the block alone; read once, on first use. */
  get callCandidates(): readonly CallCandidate[] {
    this.candidates ??= this.kind === 'text' ? callCandidates(this.text) : [];
    return this.candidates;
  }
}

/**
 * Splits lines into blocks. What a line belongs to depends on the run of lines between two blank lines alone, so that an edit
 * can be re-read by re-splitting the runs that it touches. Nothing is lost: the blocks' texts joined are the lines joined.
 */
export function splitBlocks(lines: readonly string[]): TextBlock[] {
  const blocks: TextBlock[] = [];
  let i = 0;
  while (i < lines.length) {
    const start = i;
    if (isBlank(lines[i]!)) {
      while (i < lines.length && isBlank(lines[i]!)) i++;
      blocks.push(new TextBlock('blank', lines.slice(start, i).join(''), i - start));
      continue;
    }
    while (i < lines.length && !isBlank(lines[i]!)) i++;
    splitRun(lines, start, i, blocks);
  }
  return blocks;
}

/** Splits the lines `from` to `to`, none of them blank: a line a block, but for comments and paragraphs wrapped over several lines. */
function splitRun(lines: readonly string[], from: number, to: number, blocks: TextBlock[]): void {
  const width = wrapWidth(lines, from, to);
  let i = from;
  while (i < to) {
    const line = lines[i]!;
    if (isComment(line)) {
      blocks.push(new TextBlock('comment', line, 1));
      i++;
      continue;
    }
    let end = i + 1;
    if (width > 0) while (end < to && continues(lines[end - 1]!, lines[end]!, width)) end++;
    blocks.push(new TextBlock('text', end === i + 1 ? line : lines.slice(i, end).join(''), end - i));
    i = end;
  }
}

/** The widest and the narrowest width at which typists and mail programs wrap. */
const NARROWEST = 50;
const WIDEST = 100;

/** The column at which a run of lines was wrapped, or 0 where it was not. */
function wrapWidth(lines: readonly string[], from: number, to: number): number {
  if (to - from < 2) return 0;
  let widest = 0;
  for (let i = from; i < to; i++) {
    const length = contentLength(lines[i]!);
    if (length > WIDEST) return 0;
    if (length > widest) widest = length;
  }
  return widest < NARROWEST ? 0 : widest;
}

/**
 * Whether a line goes on with the paragraph of the line above it: a wrapped line ends where the next word did not fit, and what
 * begins with a label, a bullet or a page mark is a piece of its own.
 */
function continues(above: string, line: string, width: number): boolean {
  if (isComment(line) || beginsNote(line) || beginsItem(line) || isPageMarkLine(line) || isPageMarkLine(above))
    return false;
  const used = contentLength(above);
  if (used < NARROWEST - 10) return false;
  let start = 0;
  while (start < line.length && isSpace(line.charCodeAt(start))) start++;
  let end = start;
  while (end < line.length && !isSpace(line.charCodeAt(end))) end++;
  return used + 1 + (end - start) > width;
}

function isBlank(line: string): boolean {
  for (let i = 0; i < line.length; i++) if (!isSpace(line.charCodeAt(i))) return false;
  return true;
}

/** `<!-- frus-… -->` on a line of its own: a comment for the linter, never text of the document. */
function isComment(line: string): boolean {
  const text = line.trim();
  return text.startsWith('<!-- frus-') && text.endsWith('-->');
}
