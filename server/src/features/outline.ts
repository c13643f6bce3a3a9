import { documentDate } from '../archive/documentDate';
import type { FrusDocument, HeaderKind } from '../document/model';
import { textWithoutCalls } from '../document/wording';
import { type Span, textOf } from '../text/span';
import { printedDate } from './calendar';
import { pageAt } from './pages';
import { type Part, type PartKind, partsOf } from './parts';
import { oneLine } from './text';

/** An entry of the outline; children lie inside their parent, `focus` inside `span`. */
export interface OutlineItem {
  readonly kind: PartKind;
  readonly name: string;
  /** What stands beside the name in grey: the date, a page, the entries of a header list. */
  readonly detail: string;
  readonly span: Span;
  readonly focus: Span;
  readonly children: readonly OutlineItem[];
}

/** Words of a note that the outline shows. */
const NOTE_LENGTH = 60;

/**
 * The outline of a document, which the breadcrumbs follow too: header lists, sections, attachments and notes, each with the page it
 * stands on.
 */
export function outline(document: FrusDocument): OutlineItem {
  return itemOf(document, partsOf(document));
}

function itemOf(document: FrusDocument, part: Part): OutlineItem {
  return {
    kind: part.kind,
    ...LABELS[part.kind](document, part),
    span: part.span,
    focus: part.head,
    children: part.children.map((child) => itemOf(document, child)),
  };
}

interface Label {
  readonly name: string;
  readonly detail: string;
}

const LABELS: Readonly<Record<PartKind, (document: FrusDocument, part: Part) => Label>> = {
  document: (document, part) => {
    const date = documentDate(document);
    const printed = date ? printedDate(date.iso, date.isoEnd) : '';
    return {
      name: oneLine(textWithoutCalls(document, part.head), 200) || 'Document',
      detail: date?.basis === 'notes' ? `about ${printed}` : printed,
    };
  },
  header: (document, part) => {
    const list = document.header[part.index]!;
    const entries = list.entries.map((entry) => oneLine(textWithoutCalls(document, entry)));
    if (!list.label)
      return { name: entries[0] ?? HEADER_NAMES[list.kind], detail: `${HEADER_NAMES[list.kind]}, label lost` };
    return { name: oneLine(textOf(document.text, list.label)), detail: oneLine(entries.join(' · ')) };
  },
  section: (document, part) => ({
    name: oneLine(document.sections[part.index]!.title) || 'Section',
    detail: onPage(document, part.span.start),
  }),
  attachment: (document, part) => {
    const { heading } = document.attachments[part.index]!;
    const label = oneLine(textWithoutCalls(document, part.head)) || 'Attachment';
    return {
      name: heading ? `${label}: ${oneLine(textWithoutCalls(document, heading))}` : label,
      detail: onPage(document, part.span.start),
    };
  },
  notes: (document) => ({ name: 'Notes', detail: String(document.notes.length) }),
  note: (document, part) => {
    const note = document.notes[part.index]!;
    const call = document.calls.find((c) => c.note === part.index);
    return {
      name: `${note.label} ${oneLine(textOf(document.text, note.span), NOTE_LENGTH)}`.trim() || 'Note',
      detail: onPage(document, call?.span.start ?? note.labelSpan.start),
    };
  },
};

const HEADER_NAMES: Readonly<Record<HeaderKind, string>> = {
  subject: 'Subject',
  participants: 'Participants',
  from: 'From',
  to: 'To',
  through: 'Through',
  reference: 'Reference',
  other: 'List',
};

/** A note stands on the page that calls it: the notes of a printed page are at its foot, not at the document's. */
function onPage(document: FrusDocument, offset: number): string {
  const page = pageAt(document, offset);
  return page === null ? '' : `p. ${page}`;
}
