import type { ReferenceAnchor, ReferenceItem } from '../../document/references';
import type { Span } from '../../text/span';
import type { Tokens } from '../../text/tokens';
import { anchorAt, ibidAt, theretoAt } from './anchorWords';
import { CLOSE, isMark, isWord, isWordAnyCase, OPEN, skipCommas, skipStop, spanOf } from './cursor';
import { type ListEntry, type ListKind, readNumbers } from './lists';
import { documentWord, type LeadWord, noteWord, pageWord, plainNoteWord } from './words';

/** What a citation names at one place: documents, notes or pages, with the word that anchors them. */
export interface Cited {
  readonly items: readonly ReferenceItem[];
  readonly anchor: ReferenceAnchor | null;
  readonly after: number;
}

const DOCUMENTS: ListKind = { plural: false, digits: 4, roman: false };
const NOTES: ListKind = { plural: false, digits: 3, roman: false };
const PAGES: ListKind = { plural: false, digits: 4, roman: true };

function numbers(tokens: Tokens, word: LeadWord, kind: ListKind) {
  return readNumbers(tokens, word.after, word.plural ? { ...kind, plural: true } : kind);
}

/** Documents, notes or pages at token `i`, or null. */
export function readCited(tokens: Tokens, i: number): Cited | null {
  return readDocuments(tokens, i) ?? readNotes(tokens, i) ?? readPages(tokens, i);
}

/** `Document 38`, `Documents 12 and 15`, `Document 38 and footnote 3 thereto`, `Document 26, footnote 12`, `Document 38, ibid.` */
export function readDocuments(tokens: Tokens, i: number): Cited | null {
  const word = documentWord(tokens, i);
  const list = word && numbers(tokens, word, DOCUMENTS);
  if (!word || !list) return null;
  const after = skipPassim(tokens, list.after);
  const documents = items(tokens, i, list.entries, 'document', null, word.plural && after === list.after);
  const notes = attachedNotes(tokens, after);
  if (notes && documents.length === 1 && documents[0]!.to === null) {
    const { from, fromSpan } = documents[0]!;
    const of = { kind: 'document', number: from, span: fromSpan } as const;
    const within = items(tokens, notes.first, notes.entries, 'note', of, false);
    return { items: notes.joined ? [...documents, ...within] : within, anchor: null, after: notes.after };
  }
  const ibid = ibidAt(tokens, skipCommas(tokens, after));
  return ibid && !isMark(tokens, ibid.after, 0x2c)
    ? { items: documents, anchor: ibid.anchor, after: ibid.after }
    : { items: documents, anchor: null, after };
}

/**
 * `footnote 3, Document 38`, `footnotes 5 and 9, Document 215`, `footnote 1, p. 394`, `footnote 2 above`, `footnote 28, supra`,
 * `footnote 2 to telegram 527, supra`, `footnote 3, ibid.`, `footnote 1 thereto`, `footnote 2`.
 */
export function readNotes(tokens: Tokens, i: number): Cited | null {
  const sure = noteWord(tokens, i);
  const word = sure ?? plainNoteWord(tokens, i);
  const list = word && numbers(tokens, word, NOTES);
  if (!word || !list) return null;
  const holder = noteHolder(tokens, list.after);
  if (holder) {
    const notes = items(tokens, i, list.entries, 'note', holder.of, word.plural);
    return { items: notes, anchor: holder.anchor, after: holder.after };
  }
  if (!sure) return null;
  return { items: items(tokens, i, list.entries, 'note', null, word.plural), anchor: null, after: list.after };
}

/** `p. 12`, `pp. 12–14`, `pp. 647 ff.`, `p. 359 and footnote 1`, `p. 250, footnote 14`, `pp. 1031–1037 (Document 3)`. */
export function readPages(tokens: Tokens, i: number): Cited | null {
  const word = pageWord(tokens, i);
  const list = word && numbers(tokens, word, PAGES);
  if (!word || !list) return null;
  let after = skipPassim(tokens, list.after);
  const pages = items(tokens, i, list.entries, 'page', null, word.plural && after === list.after);
  const notes = attachedNotes(tokens, after);
  if (notes) {
    const { from, fromSpan } = pages[0]!;
    const of = { kind: 'page', number: from, span: fromSpan } as const;
    return {
      items: [...pages, ...items(tokens, notes.first, notes.entries, 'note', of, false)],
      anchor: null,
      after: notes.after,
    };
  }
  if (isMark(tokens, after, OPEN)) {
    const inside = documentWord(tokens, after + 1);
    const documents = inside && numbers(tokens, inside, DOCUMENTS);
    if (documents && isMark(tokens, documents.after, CLOSE)) {
      const found = items(tokens, after + 1, documents.entries, 'document', null, inside.plural);
      after = documents.after + 1;
      return { items: [...pages, ...found], anchor: null, after };
    }
  }
  return { items: pages, anchor: null, after };
}

interface AttachedNotes {
  /** Index of the word `footnote`. */
  readonly first: number;
  readonly entries: readonly ListEntry[];
  /** "and" joins them to the document, so that both are meant. */
  readonly joined: boolean;
  readonly after: number;
}

/** `and footnote 3 thereto`, `, and footnotes 3 and 4 thereto`, `, footnote 12`, `and footnote 1`, unless the notes are of another document. */
function attachedNotes(tokens: Tokens, i: number): AttachedNotes | null {
  let at = skipCommas(tokens, i);
  const joined = isWord(tokens, at, 'and');
  if (joined) at++;
  if (at === i) return null;
  const word = noteWord(tokens, at);
  const list = word && numbers(tokens, word, NOTES);
  if (!word || !list) return null;
  const thereto = theretoAt(tokens, list.after);
  if (thereto) return { first: at, entries: list.entries, joined, after: thereto.after };
  return noteHolder(tokens, list.after) ? null : { first: at, entries: list.entries, joined, after: list.after };
}

interface NoteHolder {
  readonly of: ReferenceItem['of'];
  readonly anchor: ReferenceAnchor | null;
  readonly after: number;
}

/** What the words behind notes say of where they stand, or null where they say nothing. */
function noteHolder(tokens: Tokens, i: number): NoteHolder | null {
  const thereto = theretoAt(tokens, i);
  if (thereto) return { of: null, anchor: thereto.anchor, after: thereto.after };
  let at = skipCommas(tokens, i);
  if (isWord(tokens, at, 'to') || isWord(tokens, at, 'of') || isWord(tokens, at, 'in') || isWord(tokens, at, 'under'))
    at++;
  else if (isWordAnyCase(tokens, at, 'see')) at++;
  const document = documentWord(tokens, at);
  const documents = document && numbers(tokens, document, DOCUMENTS);
  if (documents) {
    const first = documents.entries[0]!;
    // A list of documents behind a note is a list of its own: the note is of the first.
    return {
      of: { kind: 'document', number: first.from, span: first.fromSpan },
      anchor: null,
      after: behind(tokens, at, documents),
    };
  }
  const page = pageWord(tokens, at);
  const pages = page && numbers(tokens, page, PAGES);
  if (pages) {
    const first = pages.entries[0]!;
    return { of: { kind: 'page', number: first.from, span: first.fromSpan }, anchor: null, after: pages.after };
  }
  const ibid = ibidAt(tokens, at);
  if (ibid) return { of: null, anchor: ibid.anchor, after: ibid.after };
  return anchored(tokens, i);
}

function behind(
  tokens: Tokens,
  at: number,
  documents: { readonly entries: readonly ListEntry[]; readonly after: number },
): number {
  if (documents.entries.length === 1) return documents.after;
  const end = documents.entries[0]!.span.end;
  let after = at;
  while (after < documents.after && tokens.ends[after]! <= end) after++;
  return after;
}

/** ` above`, `, supra`, ` to telegram 527, supra`. */
function anchored(tokens: Tokens, i: number): NoteHolder | null {
  let at = i;
  if (isWord(tokens, at, 'to') || isWord(tokens, at, 'of')) {
    // The record that the note is of, up to a comma: `to telegram 527`, `to despatch 217`.
    const end = Math.min(tokens.count, at + 12);
    at++;
    while (at < end && !isMark(tokens, at, 0x2c) && !isMark(tokens, at, 0x2e) && !isMark(tokens, at, 0x3b)) at++;
    if (!isMark(tokens, at, 0x2c)) return null;
  }
  const found = anchorAt(tokens, skipCommas(tokens, at));
  return found ? { of: null, anchor: found.anchor, after: found.after } : null;
}

function items(
  tokens: Tokens,
  first: number,
  entries: readonly ListEntry[],
  kind: ReferenceItem['kind'],
  of: ReferenceItem['of'],
  plural: boolean,
): ReferenceItem[] {
  const alone = plural && entries.length === 1 && entries[0]!.to === null;
  return entries.map((entry, k): ReferenceItem => {
    // The word before the numbers belongs to the first of them.
    const span: Span = k === 0 ? { start: tokens.starts[first]!, end: entry.span.end } : entry.span;
    const item = { span, kind, from: entry.from, fromSpan: entry.fromSpan, to: entry.to, toSpan: entry.toSpan, of };
    return alone ? { ...item, pluralAlone: true } : item;
  });
}

/** The index behind `ff.`, `passim` or `et seq.`, or `i`. */
function skipPassim(tokens: Tokens, i: number): number {
  const at = skipCommas(tokens, i);
  if (isWord(tokens, at, 'ff') || isWord(tokens, at, 'f')) return skipStop(tokens, at + 1);
  if (isWord(tokens, at, 'passim')) return at + 1;
  if (isWord(tokens, at, 'et') && isWord(tokens, at + 1, 'seq')) return skipStop(tokens, at + 2);
  return i;
}

/** The span of a cited piece's tokens. */
export function citedSpan(tokens: Tokens, first: number, cited: Cited): Span {
  return spanOf(tokens, first, cited.after);
}
