import type { Snapshot } from '../archive/snapshot';
import { documentName } from '../archive/volume';
import { CLASSIFICATIONS, HANDLING_MARKINGS } from '../data/classifications';
import { blockAt, isApparatus } from '../document/apparatus';
import type { PlacedBlock } from '../document/block';
import { type Span, span, textOf } from '../text/span';
import { printedDate } from './calendar';
import { isBlankBetween, oneLine } from './text';

/** Something to write at the cursor. */
export interface Completion {
  readonly kind: 'document' | 'note' | 'person' | 'term' | 'marking' | 'label';
  readonly label: string;
  readonly detail: string;
  /** What is replaced, up to the cursor. */
  readonly replace: Span;
  readonly insert: string;
  /** What the typed characters are compared with, where it is not the label. */
  readonly filter: string | null;
}

/** How far back from the cursor the words before it are looked at. */
const BACK = 240;

/**
 * What may be written at an offset. The apparatus alone is completed: the wording of a document is typed as it is found, and nothing
 * is offered that would draw it towards the lists. The labels of header lists are the exception, where a copy has lost them.
 */
export function completions(snapshot: Snapshot, offset: number): Completion[] {
  const { document } = snapshot;
  const block = blockAt(document, offset);
  if (!block || block.block.kind === 'comment') return [];
  const before = document.text.slice(Math.max(block.start, offset - BACK), offset);
  const label = headerLabels(snapshot, block, offset);
  if (label.length > 0) return label;
  if (!isApparatus(document, span(offset, offset)) || block.role === 'blank') return [];
  return (
    documentNumbers(snapshot, before, offset) ??
    noteNumbers(snapshot, before, offset) ??
    sourceNote(snapshot, block, offset) ?? [...persons(snapshot, before, offset), ...terms(snapshot, before, offset)]
  );
}

/** `Document 1|`, `Documents 12 and |`: the documents of this volume. */
function documentNumbers(snapshot: Snapshot, before: string, offset: number): Completion[] | null {
  const match = /\bDocuments? (?:\d+[a-z]?(?:, | and |, and |–))*(\d*[a-z]?)$/.exec(before);
  if (!match) return null;
  // Behind another volume's number they would be that volume's documents.
  const sentence = before.slice(before.lastIndexOf(';') + 1);
  if (/\b(?:vol\.|volume|ibid)/i.test(sentence)) return [];
  const typed = match[1]!;
  return snapshot.volume.documents.flatMap((summary) => {
    const number = documentName(summary);
    if (number === null || !number.startsWith(typed)) return [];
    const date = summary.date === null ? '' : `, ${printedDate(summary.date)}`;
    return [item('document', number, oneLine(summary.title, 100) + date, offset, typed.length, number)];
  });
}

/** `see footnote |`: the notes of this document. */
function noteNumbers({ document }: Snapshot, before: string, offset: number): Completion[] | null {
  const match = /\bfootnotes? (?:\d+(?:, | and |, and |–))*(\d*)$/i.exec(before);
  if (!match) return null;
  const typed = match[1]!;
  return document.notes
    .filter((note) => note.label !== '' && note.label.startsWith(typed))
    .map((note) =>
      item('note', note.label, oneLine(textOf(document.text, note.span), 100), offset, typed.length, note.label),
    );
}

/** `Source:` at the beginning of the first note; classification and handling behind the place of the paper. */
function sourceNote(snapshot: Snapshot, block: PlacedBlock, offset: number): Completion[] | null {
  const { document } = snapshot;
  if (block.role !== 'note') return null;
  const first = document.notes[0];
  const end = first ? Math.max(first.span.end, first.labelSpan.end) : 0;
  if (!first || offset < first.labelSpan.end || !isBlankBetween(document.text, end, offset)) return null;
  const typed = document.text.slice(first.labelSpan.end, offset).trimStart();
  if (/^(?:S|So|Sou|Sour|Sourc|Source)?$/.test(typed))
    return [item('label', 'Source:', 'Source note', offset, typed.length, 'Source: ')];
  if (!typed.startsWith('Source:') && document.source?.note !== 0) return null;
  const marking = /(?:^|[.;]) +([A-Z][A-Za-z ]*|)$/.exec(typed);
  if (!marking || /\b(?:Drafted|Cleared|Approved) /.test(typed)) return null;
  const word = marking[1]!;
  const stated = typed.slice(0, typed.length - word.length);
  const classified = CLASSIFICATIONS.some((c) => stated.includes(`. ${c.name}`));
  const choices = classified ? (stated.trimEnd().endsWith(';') ? HANDLING_MARKINGS : []) : CLASSIFICATIONS;
  return choices.length === 0
    ? null
    : choices.map((c) => item('marking', c.name, c.explanation, offset, word.length, c.name));
}

/** The persons of the volume's list one of whose names begins as the word at the cursor does. */
function persons(snapshot: Snapshot, before: string, offset: number): Completion[] {
  const typed = nameBefore(before);
  if (typed === null) return [];
  const key = typed.toLowerCase();
  return snapshot.gazetteer.listed.flatMap((person) => {
    const words = [person.surname, ...person.given.split(' '), ...person.nicknames];
    const fitting = words.find((word) => word.toLowerCase().startsWith(key));
    if (fitting === undefined) return [];
    const full = person.given === '' ? person.surname : `${person.given} ${person.surname}`;
    return [{ ...item('person', person.name, person.description ?? '', offset, typed.length, full), filter: fitting }];
  });
}

/** The terms of the volume's list that begin as the word at the cursor does. */
function terms(snapshot: Snapshot, before: string, offset: number): Completion[] {
  const typed = nameBefore(before);
  if (typed === null) return [];
  return snapshot.terms.listed
    .filter(({ term }) => term.startsWith(typed))
    .map(({ term, meanings }) => item('term', term, meanings.join('; '), offset, typed.length, term));
}

/** The capitalised word that ends at the cursor. */
function nameBefore(before: string): string | null {
  return /(?:^|[\s(“‘"—–])(\p{Lu}[\p{L}\p{M}’'/-]{0,30})$/u.exec(before)?.[1] ?? null;
}

/** Labels of header lists as memoranda print them. */
const HEADER_LABELS: readonly (readonly [label: string, detail: string])[] = [
  ['SUBJECT', 'What the document is about'],
  ['PARTICIPANTS', 'Who took part in a conversation'],
  ['TO', 'Addressees'],
  ['FROM', 'Sender'],
  ['THROUGH', 'By way of'],
  ['REF', 'Papers referred to'],
  ['INFO', 'Who gets it for information'],
];

/** On a line that holds nothing but the beginning of a label, between the heading and the first paragraph. */
function headerLabels({ document }: Snapshot, block: PlacedBlock, offset: number): Completion[] {
  const { heading, text } = document;
  if (!heading || offset <= heading.span.end || block.role === 'note' || block.role === 'noteContinuation') return [];
  const line = /(?:^|[\r\n])([A-Z]{1,12})$/.exec(text.slice(Math.max(0, offset - 16), offset))?.[1];
  if (!line || !/^(?:[\r\n]|$)/.test(text.slice(offset, offset + 1))) return [];
  const paragraph = document.blocks.find((b) => b.role === 'paragraph' && b !== block);
  if (paragraph && paragraph.start < offset) return [];
  return HEADER_LABELS.filter(([label]) => label.startsWith(line)).map(([label, detail]) =>
    item('label', label, detail, offset, line.length, label),
  );
}

function item(
  kind: Completion['kind'],
  label: string,
  detail: string,
  offset: number,
  typed: number,
  insert: string,
): Completion {
  return { kind, label, detail, replace: span(offset - typed, offset), insert, filter: null };
}
