import type { Dateline, FrusDocument } from '../document/model';
import { exact } from '../text/exact';
import { type Span, textOf } from '../text/span';
import { readAttachments } from './attachments';
import { readBlock } from './blockReading';
import type { TextBlock } from './blocks';
import { readCalls } from './calls';
import { putBackComments, withoutComments } from './comments';
import { readDatelines } from './datelines';
import { settleYears } from './dates';
import { datesOfDecimalFiles } from './decimalFile';
import { type Draft, place } from './draft';
import { readHeaderLists } from './headerLists';
import { type Opening, readHeading } from './heading';
import { readNotes } from './notes';
import { readPages } from './pages';
import { readSections } from './sections';
import { readSignatures } from './signatures';
import { readSourceNote } from './sourceNote';

/**
 * Reads one FRUS document from its blocks. Linear in its length; what the blocks keep is not read again. Never throws.
 * The order matters: notes are told from numbered paragraphs first, calls are settled against the notes, and the words between are
 * read with calls and page marks taken out.
 * @param text of the blocks together, where it is at hand
 */
export function readDocument(blocks: readonly TextBlock[], text: string | null = null): FrusDocument {
  const read = withoutComments(blocks);
  return putBackComments(readWithoutComments(read, read === blocks ? text : null), blocks);
}

function readWithoutComments(blocks: readonly TextBlock[], text: string | null): FrusDocument {
  const draft = place(blocks, text);
  draft.notes = readNotes(draft);
  draft.pages = readPages(draft);
  const calls = readCalls(draft);
  draft.calls = calls.calls;
  draft.callStyle = calls.style;

  const opening = readHeading(draft);
  const datelines = readDatelines(draft, opening);
  const header = readHeaderLists(draft, opening);
  const attachments = readAttachments(draft, opening);
  const signatures = readSignatures(draft, opening);
  const sections = readSections(draft, opening);
  const words = readWords(draft, blocks);
  const dates = settleYears(words.dates, yearOf(draft, opening, datelines));

  return {
    text: draft.text,
    blocks: draft.blocks,
    heading: opening.heading,
    number: opening.number,
    kind: opening.kind,
    fileLine: opening.fileLine,
    classificationLine: opening.classificationLine,
    datelines,
    header,
    sections,
    pages: draft.pages,
    attachments,
    signatures,
    notes: draft.notes,
    source: readSourceNote(draft, opening),
    calls: draft.calls,
    callStyle: draft.callStyle,
    references: words.references,
    names: words.names,
    brackets: words.brackets,
    dates,
  };
}

/** The year of the document, as far as its head tells. */
function yearOf(draft: Draft, opening: Opening, datelines: readonly Dateline[]): number | null {
  const iso =
    datelines.find((d) => d.date !== null)?.date?.iso ??
    opening.heading?.date?.iso ??
    (opening.fileLine ? datesOfDecimalFiles(textOf(draft.text, opening.fileLine))[0] : undefined);
  return iso !== undefined && /^\d{4}/.test(iso) ? Number(iso.slice(0, 4)) : null;
}

type Words = Pick<FrusDocument, 'references' | 'names' | 'dates' | 'brackets'>;

const NONE: readonly Span[] = [];

/** What stands in the words: each block's own reading, moved to its place. */
function readWords(draft: Draft, blocks: readonly TextBlock[]): Words {
  const words = { references: [], names: [], dates: [], brackets: [] } as {
    -readonly [K in keyof Words]: Words[K][number][];
  };
  const holes = [...draft.pages, ...draft.calls].map((p) => p.span).sort((a, b) => a.start - b.start);
  let hole = 0;
  let note = -1;
  draft.blocks.forEach(({ start, role }, i) => {
    const block = blocks[i]!;
    const end = start + block.text.length;
    let mine: Span[] | undefined;
    while (hole < holes.length && holes[hole]!.start < end) {
      const h = holes[hole++]!;
      mine ??= [];
      mine.push({ start: h.start - start, end: h.end - start });
    }
    if (block.kind !== 'text') return;
    const inNotes = role === 'note' || role === 'noteContinuation';
    if (inNotes) while (note + 1 < draft.notes.length && draft.notes[note + 1]!.labelSpan.start < end) note++;
    const found = readBlock(block, mine ?? NONE, start, inNotes && note >= 0 ? note : null);
    for (const reference of found.references) words.references.push(reference);
    for (const name of found.names) words.names.push(name);
    for (const date of found.dates) words.dates.push(date);
    for (const bracket of found.brackets) words.brackets.push(bracket);
  });
  const { references, names, dates, brackets } = words;
  return { references: exact(references), names: exact(names), dates: exact(dates), brackets: exact(brackets) };
}
