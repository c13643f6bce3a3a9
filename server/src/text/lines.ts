/**
 * The text of a file as an array of lines, so that a keystroke costs a splice of one array and never a copy of megabytes.
 * Lines end at `\n`, `\r\n` and `\r` (as in LSP), not at U+2028; every line but perhaps the last holds its terminator.
 */
export class LineStore {
  private constructor(
    private readonly lines: string[],
    private uncut: string | null,
  ) {}

  /** Splits a whole text. An empty text has one empty line, as in editors. */
  static of(text: string): LineStore {
    return new LineStore(splitLines(text), text);
  }

  /** How many lines there are, the last (perhaps empty) one included. */
  get lineCount(): number {
    return this.lines.length;
  }

  /** The text that it was made of, of which its lines were cut; null once it was edited. */
  get whole(): string | null {
    return this.uncut;
  }

  /** The line with its terminator; empty for a line that is not there. */
  line(index: number): string {
    return this.lines[index] ?? '';
  }

  /** The text of the lines `from` (inclusive) to `to` (exclusive). */
  slice(from: number, to: number): string[] {
    return this.lines.slice(from, to);
  }

  /** The whole text. Linear: only for leaving the house (saving, hashing), never per keystroke. */
  text(): string {
    return this.lines.join('');
  }

  /** The offset of a position. Linear in the lines above it. Out-of-range positions are clamped, as LSP asks. */
  offsetAt(position: LinePosition): number {
    if (position.line < 0) return 0;
    const last = Math.min(position.line, this.lines.length);
    let offset = 0;
    for (let i = 0; i < last; i++) offset += this.lines[i]!.length;
    return last < this.lines.length ? offset + clampCharacter(this.lines[last]!, position.character) : offset;
  }

  /** The position of an offset. Linear in the lines above it. */
  positionAt(offset: number): LinePosition {
    let left = Math.max(0, offset);
    for (let line = 0; line < this.lines.length; line++) {
      const length = this.lines[line]!.length;
      if (left < length || line === this.lines.length - 1)
        return { line, character: clampCharacter(this.lines[line]!, left) };
      left -= length;
    }
    return { line: 0, character: 0 };
  }

  /**
   * Replaces the text between two positions and says which lines changed: the lines `from` to `from + removed` (exclusive) of the
   * text before are the lines `from` to `from + inserted` of the text after. Positions are clamped; a reversed range is turned round.
   */
  edit(start: LinePosition, end: LinePosition, text: string): LineEdit {
    this.uncut = null;
    let a = this.clamp(start);
    let b = this.clamp(end);
    if (b.line < a.line || (b.line === a.line && b.character < a.character)) [a, b] = [b, a];
    const before = this.lines[a.line]!.slice(0, a.character);
    const after = this.lines[b.line]!.slice(b.character);
    let removed = b.line - a.line + 1;
    let joined = before + text + after;
    // A `\r` that comes to stand before a `\n` makes one line end of two: take in the neighbours.
    let from = a.line;
    if (from > 0 && joined.startsWith('\n') && this.lines[from - 1]!.endsWith('\r')) {
      from--;
      removed++;
      joined = this.lines[from]! + joined;
    }
    const next = this.lines[from + removed];
    if (next !== undefined && (joined.endsWith('\r') ? next.startsWith('\n') : !endsLine(joined))) {
      joined += next;
      removed++;
    }
    const fresh = splitLines(joined);
    // The last line of the file may be empty; a last fresh line that is empty in the middle is no line of its own.
    if (from + removed < this.lines.length && fresh.at(-1) === '') fresh.pop();
    if (fresh.length <= 5000) this.lines.splice(from, removed, ...fresh);
    else this.replaceMany(from, removed, fresh);
    return { from, removed, inserted: fresh.length };
  }

  private replaceMany(from: number, removed: number, fresh: string[]): void {
    const tail = this.lines.slice(from + removed);
    this.lines.length = from;
    for (const line of fresh) this.lines.push(line);
    for (const line of tail) this.lines.push(line);
  }

  private clamp(position: LinePosition): LinePosition {
    if (position.line < 0) return { line: 0, character: 0 };
    if (position.line >= this.lines.length) {
      const line = this.lines.length - 1;
      return { line, character: this.lines[line]!.length };
    }
    return { line: position.line, character: clampCharacter(this.lines[position.line]!, position.character) };
  }
}

/** Line and character, both from 0; characters count UTF-16 code units. */
export interface LinePosition {
  readonly line: number;
  readonly character: number;
}

/** Which lines an edit replaced; see {@link LineStore.edit}. */
export interface LineEdit {
  readonly from: number;
  readonly removed: number;
  readonly inserted: number;
}

/** Splits at `\n`, `\r\n`, `\r`; lines keep their terminators; the last line is what follows the last terminator, perhaps empty. */
export function splitLines(text: string): string[] {
  const lines: string[] = [];
  let start = 0;
  // Searches of the engine go through many characters at once; each goes on where it stopped.
  let feed = text.indexOf('\n');
  let carriage = text.indexOf('\r');
  while (feed >= 0 || carriage >= 0) {
    const end = carriage < 0 || (feed >= 0 && feed <= carriage + 1) ? feed + 1 : carriage + 1;
    lines.push(text.slice(start, end));
    start = end;
    if (feed >= 0 && feed < start) feed = text.indexOf('\n', start);
    if (carriage >= 0 && carriage < start) carriage = text.indexOf('\r', start);
  }
  lines.push(text.slice(start));
  return lines;
}

/** The length of a line without its terminator. */
export function contentLength(line: string): number {
  let end = line.length;
  if (end > 0 && line.charCodeAt(end - 1) === 10) end--;
  if (end > 0 && line.charCodeAt(end - 1) === 13) end--;
  return end;
}

function endsLine(line: string): boolean {
  const last = line.charCodeAt(line.length - 1);
  return last === 10 || last === 13;
}

function clampCharacter(line: string, character: number): number {
  return Math.min(Math.max(0, character), contentLength(line));
}
