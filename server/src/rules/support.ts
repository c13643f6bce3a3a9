import { blockAt, isApparatus } from '../document/apparatus';
import type { FrusDocument, Note } from '../document/model';
import { sentencesOf } from '../reader/sourceSentences';
import { OfLast } from '../text/keptWith';
import type { Span } from '../text/span';
import { kindOf, TokenKind, type Tokens } from '../text/tokens';
import type { Edit, Fix } from './rule';

/** The value of a number label; NaN for symbols. `60a` counts as 60. */
export function labelValue(label: string): number {
  return /^\d/.test(label) ? Number.parseInt(label, 10) : Number.NaN;
}

/** The numbered notes with their indexes in `document.notes`. */
export function numberedNotes(document: FrusDocument): { note: Note; index: number }[] {
  const found: { note: Note; index: number }[] = [];
  document.notes.forEach((note, index) => {
    if (note.kind === 'numbered') found.push({ note, index });
  });
  return found;
}

/** A fix from its title and edits, sorted by place. */
export function fix(title: string, safe: boolean, ...edits: Edit[]): Fix {
  return { title, safe, edits: edits.sort((a, b) => a.span.start - b.span.start) };
}

/** The first line of a span's text, shortened for a message. */
export function shorten(text: string, most = 60): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= most ? line : `${line.slice(0, most - 1).trimEnd()}…`;
}

/** The beginning of a new note at the foot in the style of the document: `  3. `, `[3] `, `[^3]: `. */
export function noteStart(document: FrusDocument, label: string): string {
  switch (document.callStyle) {
    case 'bracket':
      return `[${label}] `;
    case 'caret':
      return `[^${label}]: `;
    default:
      return `  ${label}. `;
  }
}

/** The line end that the document uses. */
export function lineEnd(document: FrusDocument): string {
  return document.text.includes('\r\n') ? '\r\n' : '\n';
}

/** The sentences of the source note's first paragraph, location first, without their stops; none where there is no source note. */
export function sourceSentences(document: FrusDocument): readonly Span[] {
  return sentencesOfLast.of(document);
}

/** Several rules ask for them. */
export const sentencesOfLast = new OfLast<FrusDocument, readonly Span[]>(readSourceSentences);

function readSourceSentences(document: FrusDocument): Span[] {
  const { source, text } = document;
  const note = source && document.notes[source.note];
  if (!source || !note) return [];
  const first = note.paragraphs[0] ?? note.span;
  return sentencesOf(text.slice(0, first.end), source.prefix?.end ?? first.start);
}

/** A fix where the span lies in the apparatus; none in the document's own words, which nobody changes. */
export function apparatusFix(document: FrusDocument, title: string, safe: boolean, edit: Edit): readonly Fix[] {
  return isApparatus(document, edit.span) ? [fix(title, safe, edit)] : [];
}

/** The texts of all notes, for what they say of the document as a whole. */
export function notesText(document: FrusDocument): string {
  return document.notes.map(({ span }) => document.text.slice(span.start, span.end)).join('\n');
}

/** Whether an offset lies in a block that is the editors' own: heading or note. */
export function isApparatusBlock(document: FrusDocument, offset: number): boolean {
  const role = blockAt(document, offset)?.role;
  return role === 'heading' || role === 'note' || role === 'noteContinuation' || role === 'fileLine';
}

/** Whether the words around are in capitals too: a telegram or heading, in which they tell nothing. */
export function isShouted(tokens: Tokens, i: number): boolean {
  const caps = (at: number) => at >= 0 && at < tokens.count && kindOf(tokens, at) === TokenKind.Caps;
  return caps(i - 1) || caps(i + 1);
}

/** The first word of a stretch of the text: where a finding stands that is about what is missing there, and not about its words. */
export function beginning(span: Span, text: string): Span {
  const rest = text.slice(span.start, span.end);
  const from = rest.search(/\S/);
  if (from < 0) return span;
  const word = rest.slice(from).search(/\s/);
  return { start: span.start + from, end: word < 0 ? span.end : span.start + from + word };
}
