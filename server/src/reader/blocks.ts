import type { Block, BlockKind, BlockNames, BlockTerms } from '../document/block';
import { exact } from '../text/exact';
import { LetterPattern } from '../text/letterPattern';
import { contentLength } from '../text/lines';
import { isSpace } from '../text/span';
import { type Tokens, tokenize } from '../text/tokens';
import type { BlockReading } from './blockReading';
import { type CallCandidate, callCandidates } from './calls/candidates';
import { type WrittenNumber, writtenNumbers } from './calls/numbers';
import { beginsItem, beginsNote, isPageMarkLine } from './lineShape';
import type { Line } from './lines';
import type { SectionShape } from './sectionShape';

/** A block with what was read of it by itself; kept as long as no edit touches it. */
export class TextBlock implements Block {
  private lexed: Tokens | undefined;
  private candidates: readonly CallCandidate[] | undefined;
  private written: readonly WrittenNumber[] | undefined;
  /** What the recognisers found in it last; see `blockReading.ts`. */
  reading: BlockReading | undefined;
  /** Without its calls and page marks, as it was read last; null where it was read no more than once. See `lines.ts`. */
  line: Line | null | undefined;
  signs: number | undefined;
  terms: BlockTerms | undefined;
  names: BlockNames | null | undefined;
  /** The shape of its words as a heading of a section, and the words it was judged by. */
  shape: { readonly words: string; readonly of: SectionShape } | undefined;

  constructor(
    readonly kind: BlockKind,
    readonly text: string,
    readonly lineCount: number,
  ) {}

  get tokens(): Tokens {
    if (!this.lexed) {
      makeRoom(this);
      this.lexed = tokenize(this.text);
    }
    return this.lexed;
  }

  /** Tokens take several times the memory of the text, and less time to make than nearly all that is made of them. */
  letGoOfTokens(): void {
    this.lexed = undefined;
  }

  /** What may be a footnote call, judged by the block alone; read once, on first use. */
  get callCandidates(): readonly CallCandidate[] {
    this.candidates ??= exact(this.kind === 'text' ? callCandidates(this.tokens) : []);
    return this.candidates;
  }

  /** Its numbers, by which the calls of the document are told; read once, on first use. */
  get numbers(): readonly WrittenNumber[] {
    this.written ??= exact(this.kind === 'text' ? writtenNumbers(this.tokens) : []);
    return this.written;
  }
}

/** Blocks whose tokens are kept hold no more text together than this, in UTF-16 code units. */
let room = Number.POSITIVE_INFINITY;

/** The blocks that were made into tokens last, where there is not room for all, and how much text they hold. */
let lexed: TextBlock[] = [];
let length = 0;

/**
 * Has tokens kept for so much text only, in UTF-16 code units, for the blocks that were looked at last. For who reads what is to stay in
 * memory; who reads, checks and forgets is quicker with all. The longest document should have room: what looks at all of its tokens at
 * each key would make them all anew.
 */
export function keepTokensFor(text: number): void {
  room = text;
}

/** Lets go of the tokens of others, where that makes too many: what reads a document or checks it looks at its blocks one after another. */
function makeRoom(block: TextBlock): void {
  if (room === Number.POSITIVE_INFINITY) return;
  length += block.text.length;
  if (length > room) {
    for (const before of lexed) before.letGoOfTokens();
    lexed = [];
    length = block.text.length;
  }
  lexed.push(block);
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
  const wrap = wrapOf(lines, from, to);
  let i = from;
  while (i < to) {
    const line = lines[i]!;
    if (isComment(line)) {
      blocks.push(new TextBlock('comment', line, 1));
      i++;
      continue;
    }
    let end = i + 1;
    if (wrap) while (end < to && continues(lines[end - 1]!, lines[end]!, wrap)) end++;
    blocks.push(new TextBlock('text', end === i + 1 ? line : lines.slice(i, end).join(''), end - i));
    i = end;
  }
}

/** The widest and the narrowest width at which typists and mail programs wrap. */
const NARROWEST = 50;
const WIDEST = 100;

/** How a run of lines was wrapped. */
interface Wrap {
  /** The column that no line passes. */
  readonly width: number;
  /** Too few lines to tell a wrapped paragraph from short lines by their lengths: the words must go on as well. */
  readonly uncertain: boolean;
}

/** So many line ends tell by themselves whether lines were filled up to a column. */
const ENOUGH = 3;

/** The column at which a run of lines was wrapped, or null where it was not: wrapped lines mostly end where the next word did not fit. */
function wrapOf(lines: readonly string[], from: number, to: number): Wrap | null {
  if (to - from < 2) return null;
  let width = 0;
  for (let i = from; i < to; i++) {
    if (isComment(lines[i]!)) continue;
    const length = contentLength(lines[i]!);
    if (length > WIDEST) return null;
    if (length > width) width = length;
  }
  if (width < NARROWEST) return null;
  let full = 0;
  let ends = 0;
  for (let i = from + 1; i < to; i++) {
    if (beginsPiece(lines[i]!)) continue;
    ends++;
    if (isFull(lines[i - 1]!, lines[i]!, width)) full++;
  }
  return full * 2 < ends ? null : { width, uncertain: ends < ENOUGH };
}

/** Whether a line is a piece of its own whatever stands above it. */
function beginsPiece(line: string): boolean {
  return isComment(line) || beginsNote(line) || beginsItem(line) || isPageMarkLine(line);
}

/** Whether the next line's first word did not fit behind a line. */
function isFull(above: string, line: string, width: number): boolean {
  let start = 0;
  while (start < line.length && isSpace(line.charCodeAt(start))) start++;
  let end = start;
  while (end < line.length && !isSpace(line.charCodeAt(end))) end++;
  return contentLength(above) + 1 + (end - start) > width;
}

/** Widths at which typists and mail programs wrap, for runs too short to show their own. */
const USUAL_WIDTHS = [72, 76, 78, 80];

const NOTE_WITHOUT_STOP = new LetterPattern(/^\s{0,4}\d{1,3} ["“[(]?\p{Lu}/u);
/** A comma, a hyphen or a word without a capital at the end. */
const OPEN_END = new LetterPattern(/(?:[,;-]|(?:^|\s)\p{Ll}\S*)\s*$/u);
const SMALL_BEGINNING = new LetterPattern(/^\s*\p{Ll}/u);

/**
 * Whether a line goes on with the paragraph of the line above it: a wrapped line ends where the next word did not fit, and what
 * begins with a label, a bullet or a page mark is a piece of its own.
 */
function continues(above: string, line: string, wrap: Wrap): boolean {
  const stops = /[.?!:;)\]”"]\s*$/.test(above.slice(-8));
  // `… Lot 66 D` / `204. No classification marking`: a number at the margin in the midst of a sentence begins no item.
  const inSentence = !stops && !wrap.uncertain && /^\d{1,4}[.)]\s/.test(line);
  if ((beginsPiece(line) && !inSentence) || isPageMarkLine(above)) return false;
  const used = contentLength(above);
  if (used < NARROWEST - 10 || !isFull(above, line, wrap.width)) return false;
  // `1 Source: …` below the end of a sentence is a note without stop.
  if (stops && NOTE_WITHOUT_STOP.test(line)) return false;
  if (!wrap.uncertain) return true;
  if (OPEN_END.test(above.slice(-40)) || SMALL_BEGINNING.test(line)) return true;
  return used >= 62 && USUAL_WIDTHS.some((w) => used <= w && isFull(above, line, w));
}

function isBlank(line: string): boolean {
  for (let i = 0; i < line.length; i++) if (!isSpace(line.charCodeAt(i))) return false;
  return true;
}

/** `<!-- frus-… -->` on a line of its own: a comment for the linter, never text of the document. */
function isComment(line: string): boolean {
  // Most lines begin with a letter: nothing need be cut.
  const first = line.charCodeAt(0);
  if (first !== 0x3c /* < */ && first > 0x20 && first < 0x80) return false;
  const text = line.trim();
  return text.startsWith('<!-- frus-') && text.endsWith('-->');
}
