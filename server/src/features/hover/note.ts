import type { FrusDocument, Note, SourceNote } from '../../document/model';
import { textWithoutCalls } from '../../document/wording';
import { isSpace, type Span, span, textOf } from '../../text/span';
import { printedDate } from '../calendar';
import { type HoverBlock, paragraph, table } from './content';

/** Characters of a note that a hover shows: some are as long as a document. */
const LONGEST = 3000;

/** The text of a note; a source note is set out as a table first, with what the table does not hold below it. */
export function noteBlocks(document: FrusDocument, index: number): HoverBlock[] {
  const note = document.notes[index];
  if (!note) return [];
  const { source } = document;
  if (source?.note === index) {
    const rows = sourceRows(document, source);
    if (rows.length > 1) return [table(rows), ...paragraphs(document, note, restOf(document, note, source))];
  }
  return paragraphs(document, note, note.span.start);
}

/** A note's paragraphs from an offset on. */
function paragraphs(document: FrusDocument, note: Note, from: number): HoverBlock[] {
  const blocks: HoverBlock[] = [];
  let left = LONGEST;
  for (const whole of note.paragraphs.length > 0 ? note.paragraphs : [note.span]) {
    const text = flat(document, span(Math.max(whole.start, from), whole.end));
    if (text === '') continue;
    blocks.push(paragraph(text.length > left ? `${text.slice(0, left)} …` : text));
    left -= text.length;
    if (left <= 0) break;
  }
  return blocks;
}

/** The parts of a source note, with their names. */
function sourceRows(document: FrusDocument, source: SourceNote): [string, string][] {
  const { text } = document;
  const rows: [string, string][] = [];
  const add = (label: string, spans: readonly Span[]) => {
    if (spans.length > 0) rows.push([label, spans.map((s) => flat(document, s)).join('; ')]);
  };
  if (source.repository) {
    add('Repository', [source.repository]);
    const rest =
      source.location && source.location.end > source.repository.end ? afterComma(text, source.repository.end) : null;
    if (rest !== null && source.location && rest < source.location.end)
      add('Location', [span(rest, source.location.end)]);
  } else if (source.location) add('Location', [source.location]);
  if (source.classification) add('Classification', [source.classification]);
  add('Handling', source.handling);
  const on = source.draftedOn ? printedDate(source.draftedOn.iso, source.draftedOn.isoEnd) : '';
  if (source.drafted.length > 0) {
    const by = source.drafted.map((s) => flat(document, s)).join('; ');
    rows.push(['Drafted by', on ? `${by}, ${on}` : by]);
  } else if (on) rows.push(['Drafted', on]);
  add('Cleared by', source.cleared);
  add('Approved by', source.approved);
  return rows;
}

/** Where the sentences begin that no row holds. */
function restOf({ text }: FrusDocument, note: Note, source: SourceNote): number {
  const fields: (Span | null)[] = [
    source.location,
    source.repository,
    source.classification,
    source.draftedOn?.span ?? null,
    ...source.handling,
    ...source.drafted,
    ...source.cleared,
    ...source.approved,
  ];
  const last = Math.max(note.span.start, ...fields.map((field) => field?.end ?? 0));
  const stop = text.indexOf('.', last);
  return stop < 0 || stop >= note.span.end ? note.span.end : stop + 1;
}

function afterComma(text: string, offset: number): number {
  let i = offset;
  while (i < text.length && (isSpace(text.charCodeAt(i)) || text[i] === ',')) i++;
  return i;
}

function flat(document: FrusDocument, of: Span): string {
  return textWithoutCalls(document, of).replace(/\s+/g, ' ').trim();
}

/** The first lines of a note, on one line. */
export function noteOpening(document: FrusDocument, note: Note): string {
  return textOf(document.text, note.span).slice(0, 400).replace(/\s+/g, ' ').trim();
}
