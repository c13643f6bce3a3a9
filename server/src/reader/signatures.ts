import type { Signature } from '../document/model';
import type { Draft } from './draft';
import type { Opening } from './heading';
import type { Line, Lines } from './lines';
import {
  announcesAttachment,
  isCloser,
  isName,
  isSignedMark,
  isTitleOfSigner,
  isValediction,
  nameIn,
} from './signatureShape';

/** How many lines at the end of a document or part may belong to its signatures. */
const REACH = 12;

/** Finds the signatures at the end of the document, before attachments, and below a valediction, and gives their blocks the role. */
export function readSignatures(draft: Draft, opening: Opening): Signature[] {
  return new SignatureReader(draft, opening.lines).read(opening.bodyStart);
}

class SignatureReader {
  private readonly found: Signature[] = [];

  constructor(
    private readonly draft: Draft,
    private readonly lines: Lines,
  ) {}

  read(bodyStart: number): Signature[] {
    let previous: Line | null = null;
    for (let i = this.lines.next(bodyStart - 1); i >= 0; i = this.lines.next(i)) {
      const line = this.lines.at(i);
      if (line === null) continue;
      // Before the label of an attachment or a list of enclosures, and below `Sincerely yours,`.
      const { role } = this.draft.blocks[i]!;
      if (role === 'attachment' || (role === 'headerLabel' && announcesAttachment(line.text)))
        this.readEnd(this.lines.previous(i), bodyStart);
      const below = previous !== null && isValediction(previous.text) ? this.readBelow(i) : -1;
      if (below > i) i = below;
      previous = this.lines.at(i);
    }
    this.readEnd(this.lines.previous(this.lines.count), bodyStart);
    this.found.sort((a, b) => a.span.start - b.span.start);
    return this.found;
  }

  /** Goes back from the last line of a part over titles, marks and names. */
  private readEnd(last: number, bodyStart: number): void {
    const run: number[] = [];
    for (let i = last; i >= bodyStart && run.length < REACH; i = this.lines.previous(i)) {
      const line = this.lines.at(i);
      if (line === null) continue;
      if (this.draft.blocks[i]!.role !== 'paragraph') break;
      if (!this.belongs(line)) break;
      run.unshift(i);
    }
    // Lines that could be the last words of the text do not make a signature: the first must be a name or a mark. A name that
    // closes a quotation signs what a telegram quotes.
    while (run.length > 0 && (!this.begins(run[0]!) || this.closesQuotation(run))) run.shift();
    this.readRun(run);
  }

  /** Whether the first line of a run ends a quotation and stands apart from the name below it. */
  private closesQuotation(run: readonly number[]): boolean {
    return run.length > 1 && /[”"“]$/.test(this.lines.at(run[0]!)!.text) && this.lines.blankAbove(run[1]!) > 0;
  }

  /** Reads the names right below a valediction; gives the last block that belongs to them, or -1. */
  private readBelow(first: number): number {
    const run: number[] = [];
    let last = first;
    for (let i = first; i >= 0 && run.length < REACH; i = this.lines.next(i)) {
      const line = this.lines.at(i);
      if (line === null || this.draft.blocks[i]!.role !== 'paragraph') break;
      if (run.length === 0 ? !this.begins(i) : !this.belongs(line) || this.lines.blankAbove(i) > 0) break;
      run.push(i);
      last = i;
    }
    if (run.length === 0 || !this.endsLetter(last)) return -1;
    this.readRun(run);
    return last;
  }

  /** Whether a letter ends with this block: a postscript, the next letter or an attachment follows. What a telegram quotes goes on. */
  private endsLetter(last: number): boolean {
    const next = this.lines.next(last);
    if (next < 0) return true;
    const { role } = this.draft.blocks[next]!;
    return role === 'dateline' || role === 'attachment' || /^P\.? ?S\.?\b/.test(this.lines.at(next)?.text ?? '');
  }

  private belongs(line: Line): boolean {
    return isName(line.text) || isSignedMark(line.text) || isTitleOfSigner(line.text) || isCloser(line.text);
  }

  private begins(index: number): boolean {
    const line = this.lines.at(index);
    if (line === null || !(isName(line.text) || isSignedMark(line.text))) return false;
    const above = this.lines.at(this.lines.previous(index));
    return above === null || !announcesAttachment(above.text);
  }

  /** Makes a signature of each name in a run of lines, with the titles and marks below it. */
  private readRun(run: readonly number[]): void {
    let k = 0;
    while (k < run.length) {
      const line = this.lines.at(run[k]!)!;
      let signed: Line | null = null;
      let named = line;
      // `[signed]` above the name, or `[signed Bill]` above the typed one
      const below = k + 1 < run.length ? this.lines.at(run[k + 1]!) : null;
      if (line.text.startsWith('[') && isSignedMark(line.text) && below !== null && isName(below.text)) {
        // Initials beside the typed name are a mark; `[signed]` is part of the signature.
        this.draft.blocks[line.index]!.role = 'signature';
        if (!/initialed/i.test(line.text)) signed = line;
        named = below;
        k++;
      } else if (!isName(line.text) && !isSignedMark(line.text)) {
        k++;
        continue;
      }
      let last = named;
      const start = (signed ?? named).span.start;
      this.draft.blocks[(signed ?? named).index]!.role = 'signature';
      this.draft.blocks[named.index]!.role = 'signature';
      k++;
      while (k < run.length) {
        const next = this.lines.at(run[k]!)!;
        if (this.lines.blankAbove(next.index) > 0) break;
        if (!isTitleOfSigner(next.text)) break;
        this.draft.blocks[next.index]!.role = 'signature';
        last = next;
        k++;
      }
      const name = nameIn(named.text);
      this.found.push({ span: { start, end: last.span.end }, name: named.spanOf(name.start, name.end) });
    }
  }
}
