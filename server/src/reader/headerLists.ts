import type { DocumentKind, HeaderKind, HeaderList } from '../document/model';
import { LetterPattern } from '../text/letterPattern';
import { isUpper } from '../text/letters';
import type { Span } from '../text/span';
import type { Draft } from './draft';
import { type HeaderLabel, headerLabel, misspeltLabel, runInLabel } from './headerLabel';
import type { Opening } from './heading';
import type { Line, Lines } from './lines';
import { isName, isTitleOfSigner } from './signatureShape';

/** A bullet with the blanks behind it; a dash needs a blank behind it, or it opens a speech. */
const BULLET = /^(?:[•◦▪·∙●○]\s*|[*–—-]\s+)(?=\S)/u;

/** A bullet whose text stands on the next line. */
const LONE_BULLET = /^[•◦▪·∙●○*–-]$/u;

/** Labels that are headings or attachments, unless a list with bullets follows. */
const ONLY_WITH_BULLETS =
  /^(?:memo|attach|encl|inclos|annex|tab\b|source|agenda|meeting|info|action|priority|classification|file|order|routine|immediate|flash|channel|handling)/i;

/** Lists that stand behind the signature. */
const AT_FOOT = /^(?:enclosures?|attachments?|cc|copies|copies to|distribution)\b/i;

/** Entries without bullets are short lines: names, offices, a subject. */
const LONGEST_ENTRY = 220;

/** A list of participants that is longer is something else. */
const MOST_ENTRIES = 200;

/** Finds the lists at the head of memoranda, telegrams and records of conversation, with their label or without. */
export function readHeaderLists(draft: Draft, opening: Opening): HeaderList[] {
  return new HeaderReader(draft, opening.lines, opening.kind).read(opening.bodyStart);
}

/** Kinds of document that list those who took part. */
const CONVERSATIONS: ReadonlySet<DocumentKind> = new Set<DocumentKind>([
  'memorandum of conversation',
  'memorandum of telephone conversation',
  'memorandum of discussion',
  'minutes',
  'notes',
  'summary',
  'transcript',
]);

class HeaderReader {
  private readonly found: HeaderList[] = [];

  constructor(
    private readonly draft: Draft,
    private readonly lines: Lines,
    private readonly kind: DocumentKind,
  ) {}

  read(bodyStart: number): HeaderList[] {
    // The head of a document ends with the first paragraph; the head of an attachment begins behind its dateline or label.
    let inHead = true;
    let first = true;
    for (let i = this.firstFrom(bodyStart); i >= 0; i = this.lines.next(i)) {
      const line = this.lines.at(i);
      const role = this.draft.blocks[i]!.role;
      if (role === 'dateline' || role === 'classification') inHead = true;
      if (line === null || role !== 'paragraph') continue;
      const last = this.readAt(i, line, inHead, first);
      // Where the labels are lost, further lists may follow the first.
      first = last >= 0 && this.found.at(-1)?.label === null;
      if (last >= 0) i = last;
      else if (isProse(line.text)) inHead = false;
    }
    return this.found;
  }

  private firstFrom(index: number): number {
    return this.lines.next(index - 1);
  }

  /** Reads a list that begins at block `i`; gives its last block, or -1 where none begins. */
  private readAt(i: number, line: Line, inHead: boolean, first: boolean): number {
    const label = headerLabel(line.text) ?? (inHead ? this.misspelt(i, line) : null);
    if (label !== null) return this.withLabel(i, line, label, inHead);
    if (!inHead) return -1;
    const runIn = runInLabel(line.text);
    if (runIn !== null) return this.runIn(i, line, runIn);
    if (first && bulletLength(line.text) > 0) return this.withoutLabel(i);
    return -1;
  }

  /** `SUBECT` above a bullet: a label a letter off. */
  private misspelt(i: number, line: Line): HeaderLabel | null {
    const next = this.lines.next(i);
    const below = next < 0 ? null : this.lines.at(next);
    return below !== null && isBullet(below) ? misspeltLabel(line.text) : null;
  }

  private withLabel(i: number, line: Line, label: HeaderLabel, inHead: boolean): number {
    const next = this.lines.next(i);
    const below = next < 0 ? null : this.lines.at(next);
    if (below === null) return -1;
    const isCaps = label.setOff || line.text.toUpperCase() === line.text;
    if (!inHead && !isCaps && !AT_FOOT.test(line.text)) return -1;
    let last = -1;
    const entries: Span[] = [];
    if (isBullet(below)) last = this.bullets(next, entries);
    else if (label.kind === 'participants') last = this.groups(next, entries);
    if (last < 0 && inHead && isCaps && !ONLY_WITH_BULLETS.test(line.text)) {
      last = this.plain(i, next, label.kind, entries);
    }
    if (last < 0) return -1;
    this.draft.blocks[i]!.role = 'headerLabel';
    this.add(label.kind, line.span.start, line.spanOf(label.start, label.end), entries);
    return last;
  }

  /** Bulleted lines one after another, all at the depth of the first or deeper; gives the last. */
  private bullets(from: number, entries: Span[]): number {
    let last = -1;
    for (let i = from; i >= 0 && entries.length < MOST_ENTRIES; i = this.lines.next(i)) {
      const line = this.lines.at(i);
      // A page mark may be an item by itself.
      if (line === null) continue;
      if (this.draft.blocks[i]!.role !== 'paragraph') break;
      if (last >= 0 && this.lines.blankAbove(i) > 1) break;
      if (LONE_BULLET.test(line.text)) {
        const next = this.lines.next(i);
        const text = next < 0 ? null : this.lines.at(next);
        if (text !== null && !isBullet(text) && this.lines.blankAbove(next) === 0) {
          entries.push(text.span);
          this.item(i);
          this.item(next);
          last = i = next;
          continue;
        }
        this.item(i);
        last = i;
        continue;
      }
      const length = bulletLength(line.text);
      if (length === 0) break;
      entries.push({ start: line.at(length), end: line.span.end });
      this.item(i);
      last = i;
    }
    return last;
  }

  /** Participants by country or office: a short line (`U.S.`), and deeper bullets under it, several times. */
  private groups(from: number, entries: Span[]): number {
    let last = -1;
    let i = from;
    while (i >= 0 && entries.length < MOST_ENTRIES) {
      const head = this.lines.at(i);
      if (head === null || this.draft.blocks[i]!.role !== 'paragraph' || !isGroupHead(head.text)) break;
      const next = this.lines.next(i);
      const below = next < 0 ? null : this.lines.at(next);
      if (below === null || !isBullet(below) || headerLabel(head.text) !== null) break;
      this.item(i);
      last = this.bullets(next, entries);
      if (last < 0) break;
      i = this.lines.next(last);
    }
    return last;
  }

  /** Entries without bullets: the lines right below the label, to the next blank line. */
  private plain(label: number, from: number, kind: HeaderKind, entries: Span[]): number {
    let last = -1;
    const limit = kind === 'participants' ? MOST_ENTRIES : 12;
    for (let i = from; i >= 0 && entries.length < limit; i = this.lines.next(i)) {
      const line = this.lines.at(i);
      if (line === null || this.draft.blocks[i]!.role !== 'paragraph') break;
      if (line.text.length > LONGEST_ENTRY || isProse(line.text)) break;
      if (headerLabel(line.text) !== null || runInLabel(line.text) !== null) break;
      if (i !== from && this.lines.blankAbove(i) > 0) break;
      // A label whose list is lost: the line two blank lines below belongs to the text.
      if (i === from && this.lines.blankAbove(i) > 1) break;
      const length = bulletLength(line.text);
      entries.push({ start: line.at(length), end: line.span.end });
      this.item(i);
      last = i;
    }
    return entries.length === 0 || label < 0 ? -1 : last;
  }

  /** `SUBJECT: Talks`: the text behind the label, and the bulleted lines or lines set in below it. */
  private runIn(i: number, line: Line, label: HeaderLabel): number {
    if (label.kind === 'other' && line.text.length > LONGEST_ENTRY) return -1;
    // `To: …` in a sentence of the body is long.
    if (line.text.length > 2 * LONGEST_ENTRY) return -1;
    const entries: Span[] = [{ start: line.at(label.textStart!), end: line.span.end }];
    this.item(i);
    let last = i;
    for (let next = this.lines.next(i); next >= 0; next = this.lines.next(next)) {
      const below = this.lines.at(next);
      if (below === null || this.draft.blocks[next]!.role !== 'paragraph') break;
      if (this.lines.blankAbove(next) > 0 && !isBullet(below)) break;
      if (headerLabel(below.text) !== null || runInLabel(below.text) !== null) break;
      const length = bulletLength(below.text);
      if (length === 0 && (below.indent < 2 || below.text.length > LONGEST_ENTRY || isProse(below.text))) break;
      entries.push({ start: below.at(length), end: below.span.end });
      this.item(next);
      last = next;
    }
    this.add(label.kind, line.span.start, line.spanOf(label.start, label.end), entries);
    return last;
  }

  /** Bullets right under the heading, whose label was lost: who took part or is addressed, or else the subject. */
  private withoutLabel(from: number): number {
    const entries: Span[] = [];
    const last = this.bullets(from, entries);
    if (last < 0 || entries.length === 0) return -1;
    const words = entries.map((s) => this.draft.text.slice(s.start, s.end));
    const people = words.filter((entry) => isName(entry) || isTitleOfSigner(entry.split(',').at(-1)!.trim())).length;
    const kind = 2 * people <= words.length ? 'subject' : CONVERSATIONS.has(this.kind) ? 'participants' : 'to';
    this.add(kind, entries[0]!.start, null, entries);
    return last;
  }

  private item(index: number): void {
    this.draft.blocks[index]!.role = 'headerItem';
  }

  private add(kind: HeaderKind, start: number, label: Span | null, entries: readonly Span[]): void {
    this.found.push({ kind, span: { start, end: entries.at(-1)?.end ?? label?.end ?? start }, label, entries });
  }
}

function bulletLength(text: string): number {
  return BULLET.exec(text)?.[0].length ?? 0;
}

function isBullet(line: Line): boolean {
  return bulletLength(line.text) > 0 || LONE_BULLET.test(line.text);
}

const INITIALS = new LetterPattern(/(?:\p{Lu}\.)+$/u);

/** Head of a group of participants: `U.S.`, `The United Nations`, `State`. */
function isGroupHead(text: string): boolean {
  return text.length <= 60 && isUpper(text.charCodeAt(0)) && !/[.?!]$/.test(INITIALS.replaceIn(text, ''));
}

/** A paragraph: longer than a line, or a sentence. */
function isProse(text: string): boolean {
  if (text.length > LONGEST_ENTRY) return true;
  return text.length > 90 && /[.?!]["”’)\]]*$/.test(text);
}
