import type { Snapshot } from '../archive/snapshot';
import { blockAt } from '../document/apparatus';
import { callText, superscript } from '../document/labels';
import type { Call, FrusDocument, Note } from '../document/model';
import { isSpace, span } from '../text/span';
import type { TextChange } from './edits';
import { type Relabelling, relabel } from './labels';
import { ownDocument } from './rename';
import { isBlankBetween, lineStart } from './text';

/** A new footnote: one set of edits, and where its text is to be written. */
export interface NewFootnote {
  readonly label: string;
  /** New labels of the notes behind it; other documents may name them. */
  readonly labels: Relabelling;
  /** Sorted, not overlapping. */
  readonly edits: readonly TextChange[];
  /** The edit that holds the new note, and the offset in its text at which the note's own text begins. */
  readonly cursor: { readonly edit: TextChange; readonly offset: number };
}

/**
 * Puts a call at an offset and an empty note at its place at the foot, and counts up the notes and calls behind it, with the wordings
 * that name them. It changes the apparatus alone.
 */
export function insertFootnote(snapshot: Snapshot, offset: number): NewFootnote | { readonly refused: string } {
  const { document } = snapshot;
  const role = blockAt(document, offset)?.role;
  if (role === 'note' || role === 'noteContinuation' || role === 'notesRule')
    return { refused: 'A footnote cannot be called from a footnote. Put the cursor in the document’s text.' };
  if (role === 'blank' || role === 'comment' || role === undefined)
    return { refused: 'Put the cursor behind the words that the footnote is about.' };
  const at = behindPunctuation(document, behindWord(document, offset));
  if ([...document.calls, ...document.pages].some((x) => x.span.start < at && at < x.span.end))
    return { refused: 'Put the cursor behind the words that the footnote is about, not inside a call or page mark.' };

  const number = numberAt(document, at);
  const labels = countUp(document, number);
  const call = { span: span(at, at), text: spaced(document, at) + callText(document.callStyle, String(number)) };
  const { edit: note, offset: inside } = stub(document, number);
  const edits = [...relabel(snapshot, ownDocument(snapshot), labels), call, note];
  edits.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return { label: String(number), labels, edits, cursor: { edit: note, offset: inside } };
}

/** A cursor inside a word means the word's end. */
function behindWord({ text }: FrusDocument, offset: number): number {
  if (offset === 0 || !/[\p{L}\p{M}]/u.test(text[offset - 1]!)) return offset;
  let at = offset;
  while (at < text.length && /[\p{L}\p{M}]/u.test(text[at]!)) at++;
  return at;
}

/** Calls of the series stand behind the comma or full stop, and behind the quotation mark that closes with it (`Dobrynin.4`, `the cases.”5`). */
function behindPunctuation({ text }: FrusDocument, offset: number): number {
  if (offset === 0 || isSpace(text.charCodeAt(offset - 1))) return offset;
  const marks = /^(?:[.,;:!?]+[”’"]*|[”’"]+[.,;:!?]+)(?=[\s—]|$)/.exec(text.slice(offset, offset + 8));
  return marks ? offset + marks[0].length : offset;
}

/** In a heading a bare call stands apart from the title: `Secretary of State Vance 1`. */
function spaced(document: FrusDocument, at: number): string {
  if (document.callStyle !== null && document.callStyle !== 'bare') return '';
  const heading = document.heading?.span;
  return heading && at > heading.start && at <= heading.end && !isSpace(document.text.charCodeAt(at - 1)) ? ' ' : '';
}

/** The new note's number: one more than that of the last call before it, or the first number where it is the first. */
function numberAt(document: FrusDocument, at: number): number {
  let before: Call | undefined;
  for (const call of document.calls) if (call.span.end <= at && isNumber(call.label)) before = call;
  if (before) return Number(before.label) + 1;
  const numbers = numbered(document).map((note) => Number(note.label));
  return numbers.length === 0 ? 1 : Math.min(...numbers);
}

function countUp(document: FrusDocument, from: number): Relabelling {
  const used = new Set([...document.notes, ...document.calls].map((x) => x.label).filter(isNumber));
  // The number may be free, where a note was lost: then nothing moves.
  if (!used.has(String(from))) return new Map();
  return new Map([...used].filter((label) => Number(label) >= from).map((label) => [label, String(Number(label) + 1)]));
}

function numbered(document: FrusDocument): Note[] {
  return document.notes.filter((note) => note.kind === 'numbered' && isNumber(note.label));
}

function isNumber(label: string): boolean {
  return /^\d+$/.test(label);
}

/** The empty note, written as its neighbours are: their indentation, the form of their labels, what stands between them. */
function stub(document: FrusDocument, number: number): { edit: TextChange; offset: number } {
  const { text } = document;
  const eol = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  const notes = numbered(document);
  const before = notes.filter((note) => Number(note.label) < number).at(-1);
  const after = notes.find((note) => Number(note.label) >= number);
  const model = before ?? after;
  const line = model ? labelLike(text, model, number) : defaultLabel(document, number);
  if (before) {
    const end = Math.max(before.labelSpan.end, before.span.end);
    const start = separator(document, eol) + line;
    return { edit: { span: span(end, end), text: start }, offset: start.length };
  }
  if (after) {
    const at = lineStart(text, after.labelSpan.start);
    return { edit: { span: span(at, at), text: line + separator(document, eol) }, offset: line.length };
  }
  let end = text.length;
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--;
  const start = eol + eol + line;
  return { edit: { span: span(end, end), text: start }, offset: start.length };
}

function labelLike(text: string, model: Note, number: number): string {
  const from = lineStart(text, model.labelSpan.start);
  const indentation = isBlankBetween(text, from, model.labelSpan.start) ? text.slice(from, model.labelSpan.start) : '';
  const written = text.slice(model.labelSpan.start, model.labelSpan.end).trimEnd();
  const raised = superscript(model.label);
  const made = written.includes(model.label)
    ? written.replace(model.label, String(number))
    : written.replace(raised, superscript(String(number)));
  return `${indentation.replace(/^\uFEFF/, '')}${made} `;
}

function defaultLabel(document: FrusDocument, number: number): string {
  switch (document.callStyle) {
    case 'bracket':
      return `[${number}] `;
    case 'caret':
      return `[^${number}]: `;
    default:
      return `  ${number}. `;
  }
}

/** What stands between two notes: a line end, or a blank line too. */
function separator(document: FrusDocument, eol: string): string {
  const [first, second] = document.notes;
  if (!first || !second) return eol;
  const from = Math.max(first.labelSpan.end, first.span.end);
  const to = lineStart(document.text, second.labelSpan.start);
  return from < to && isBlankBetween(document.text, from, to) ? document.text.slice(from, to) : eol;
}
