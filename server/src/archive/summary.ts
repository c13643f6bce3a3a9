import { fold } from '../data/fold';
import type { PlacedBlock } from '../document/block';
import type { DocumentKind, FrusDocument } from '../document/model';
import { textWithoutCalls } from '../document/wording';
import { type Span, span, textOf } from '../text/span';
import { inOneLine } from '../text/whiteSpace';
import { WordValues } from '../text/wordFacts';

/**
 * What the rest of a volume needs to know of one FRUS document: small, plain data that can be stored, sent between threads and
 * merged. Rules and features that look across documents read summaries only.
 */
export interface DocumentSummary {
  /** The file, as the skin names it (URI or path). */
  readonly file: string;
  /** Which of the file's documents, from 0. */
  readonly index: number;
  /** Offset of the document in its file. */
  readonly start: number;
  readonly number: string | null;
  readonly kind: DocumentKind;
  /** The title without number; the first line where there is no heading. */
  readonly title: string;
  readonly place: string | null;
  /** ISO; of the dateline or heading. */
  readonly date: string | null;
  /** The beginning of the first paragraph, for hovers. */
  readonly opening: string;
  /** Labels of the notes, in order. */
  readonly notes: readonly string[];
  /** The source note: its label, and whether it begins with “Source:”; null where there is none. */
  readonly source?: { readonly label: string; readonly prefix: boolean } | null;
  /** Pages whose marks stand in the document, in order. */
  readonly pages: readonly string[];
  /** Numbers of documents of the same volume that the wording names, as written; tells whether a volume at hand is whole. */
  readonly cites?: readonly string[];
  /**
   * Words of names, folded, each once: tells whether a rare spelling is one of this volume. One string, as a volume has tens of thousands;
   * see {@link namesIn}.
   */
  readonly names?: string;
}

/** Characters of the first paragraph that a summary keeps. */
const OPENING = 240;

/** Makes the summary of a document that stands at `start` of `file`. */
export function summarize(document: FrusDocument, file: string, index: number, start: number): DocumentSummary {
  const { text, heading } = document;
  const dateline = document.datelines[0];
  const first = document.blocks.find((b) => b.role === 'paragraph' && b.block.text.trim() !== '');
  const title = heading
    ? textOf(text, heading.title)
    : (document.blocks.find((b) => b.block.kind === 'text')?.block.text ?? '');
  return {
    file,
    index,
    start,
    number: document.number,
    kind: document.kind,
    title: inOneLine(title).slice(0, 400),
    place: dateline?.place ? textOf(text, dateline.place) : heading?.place ? textOf(text, heading.place) : null,
    date: dateline?.date?.iso ?? heading?.date?.iso ?? null,
    opening: first ? openingOf(document, first) : '',
    notes: document.notes.map((n) => n.label),
    source: sourceOf(document),
    pages: document.pages.map((p) => p.page),
    cites: ownCitations(document),
    names: nameWords(document),
  };
}

function sourceOf({ source, notes }: FrusDocument): Exclude<DocumentSummary['source'], undefined> {
  const note = source && notes[source.note];
  return source && note ? { label: note.label, prefix: source.prefix !== null } : null;
}

/** The first words of a paragraph, without calls and page marks, cut between two words. */
function openingOf(document: FrusDocument, { start, block }: PlacedBlock): string {
  const { length } = block.text;
  // Of a long paragraph the beginning tells all, unless it is nothing but calls and white space.
  const enough = length > LOOKED_AT ? openingWithin(document, span(start, start + LOOKED_AT), false) : null;
  return enough ?? openingWithin(document, span(start, start + length), true)!;
}

/** Characters of a paragraph that hold those which a summary keeps, as a rule. */
const LOOKED_AT = 2 * OPENING;

/** The opening, as far as a part of the paragraph tells it, or all (`isWhole`); null where it does not. */
function openingWithin(document: FrusDocument, part: Span, isWhole: boolean): string | null {
  const text = inOneLine(textWithoutCalls(document, part));
  if (text.length <= OPENING) return isWhole ? text : null;
  const cut = text.slice(0, OPENING);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), OPENING / 2))} …`;
}

/** `Document 12`, `footnote 3, Document 38`: what names no other volume and no other work. */
function ownCitations(document: FrusDocument): string[] {
  const numbers = new Set<string>();
  for (const { items, volume, anchor, elsewhere } of document.references) {
    if (volume || elsewhere || anchor?.kind === 'ibid') continue;
    for (const item of items) {
      if (item.kind === 'document') numbers.add(item.from);
      else if (item.of?.kind === 'document') numbers.add(item.of.number);
    }
  }
  return [...numbers];
}

/**
 * Whether two summaries are the same to other documents: what a reference or a rule can depend on. Title, place and opening are shown
 * and decide nothing; names are asked for one by one.
 */
export function sameForOthers(a: DocumentSummary, b: DocumentSummary): boolean {
  return (
    a === b ||
    (a.index === b.index &&
      a.file === b.file &&
      a.number === b.number &&
      a.kind === b.kind &&
      a.date === b.date &&
      a.source?.label === b.source?.label &&
      a.source?.prefix === b.source?.prefix &&
      sameList(a.notes, b.notes) &&
      sameList(a.pages, b.pages) &&
      sameList(a.cites ?? [], b.cites ?? []))
  );
}

/** Whether two lists hold the same strings in the same order. */
export function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}

/** The words of names in a document, folded. */
export function namesIn({ names }: DocumentSummary): readonly string[] {
  return names ? names.split(BETWEEN_NAMES) : [];
}

const BETWEEN_NAMES = '\n';

/** Initials and short words are not kept: they tell nobody from another. */
const SHORTEST_NAME = 4;

function nameWords(document: FrusDocument): string {
  const found = new Set<string>();
  for (const { words } of document.names)
    for (const word of words) {
      if (word.text.length < SHORTEST_NAME) continue;
      const parts = FOLDED.ofWord(word);
      if (typeof parts === 'string') found.add(parts);
      else for (const part of parts) found.add(part);
    }
  return [...found].join(BETWEEN_NAMES);
}

/** A word of a name folded; one with a hyphen, as few are, by its parts. */
const FOLDED = new WordValues((word): string | readonly string[] =>
  word.includes('-') || word.includes('–')
    ? word.split(/[-–]/).flatMap((part) => (part.length >= SHORTEST_NAME ? [fold(part)] : []))
    : fold(word),
);
