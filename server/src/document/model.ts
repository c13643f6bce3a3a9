import type { Span } from '../text/span';
import type { PlacedBlock } from './block';
import type { Bracketed, DateMention, NameCandidate } from './mentions';
import type { ReferenceCandidate } from './references';

/**
 * One FRUS document, read: what it is, free of how it was written. Every span is relative to the document's first character.
 * All lists are in the order of the text.
 */
export interface FrusDocument {
  /** The whole text, from its first block to its last. */
  readonly text: string;
  readonly blocks: readonly PlacedBlock[];

  readonly heading: Heading | null;
  /** The number as printed, without stop or brackets: `11`, `60a`; null where none is printed. */
  readonly number: string | null;
  readonly kind: DocumentKind;
  /** `501.BB Korea/11–2748: Telegram`, in volumes of 1948–54. */
  readonly fileLine: Span | null;
  /** A line that only classifies: `confidential`. */
  readonly classificationLine: Span | null;

  readonly datelines: readonly Dateline[];
  readonly header: readonly HeaderList[];
  readonly sections: readonly Section[];
  readonly pages: readonly PageMark[];
  readonly attachments: readonly Attachment[];
  readonly signatures: readonly Signature[];

  readonly notes: readonly Note[];
  /** The source note taken apart; null where the document has none. */
  readonly source: SourceNote | null;
  readonly calls: readonly Call[];
  /** How the calls are written; null where there are none. */
  readonly callStyle: CallStyle | null;

  /** Wording that may refer to a document, note, page, volume or record. */
  readonly references: readonly ReferenceCandidate[];
  /** Wording that may name a person. */
  readonly names: readonly NameCandidate[];
  readonly dates: readonly DateMention[];
  readonly brackets: readonly Bracketed[];
}

/** Kinds as the series names them (see data/kinds.ts for the words that tell them). */
export type DocumentKind =
  | 'telegram'
  | 'memorandum'
  | 'memorandum of conversation'
  | 'memorandum of telephone conversation'
  | 'memorandum of discussion'
  | 'action memorandum'
  | 'information memorandum'
  | 'briefing memorandum'
  | 'editorial note'
  | 'letter'
  | 'nie'
  | 'paper'
  | 'report'
  | 'backchannel message'
  | 'message'
  | 'notes'
  | 'minutes'
  | 'airgram'
  | 'address'
  | 'despatch'
  | 'nsam'
  | 'nssm'
  | 'nsdm'
  | 'presidential directive'
  | 'summary'
  | 'note'
  | 'instruction'
  | 'communique'
  | 'transcript'
  | 'correspondence'
  | 'other';

export interface Heading {
  /** The heading without the calls behind it, with calls inside it; from the number on. */
  readonly span: Span;
  readonly numberSpan: Span | null;
  /** The title: the heading without its number. */
  readonly title: Span;
  /** Sender and addressees, where the title names them. */
  readonly from: readonly Party[];
  readonly to: readonly Party[];
  /** Place and date inside the title (`…, Washington, January 4, 1957`), where no dateline need follow. */
  readonly place: Span | null;
  readonly date: CalendarDate | null;
}

/** A correspondent of a heading or participant: `the Assistant Secretary of State for European Affairs (Burt)`. */
export interface Party {
  readonly span: Span;
  /** The office in the words of the document, without article; null where only a name is given. */
  readonly office: Span | null;
  /** The name; null where only an office or post is given (`the Embassy in Greece`). */
  readonly name: Span | null;
  /** "Acting" stands before the office. */
  readonly acting: boolean;
}

/** A date as far as it is known. ISO: `1985-03-25`, `1985-03`, `1985`. */
export interface CalendarDate {
  readonly span: Span;
  readonly iso: string;
  /** The last day of a span of days; null for a single date. */
  readonly isoEnd: string | null;
}

export interface Dateline {
  /** Without the call or the stop behind it. */
  readonly span: Span;
  readonly place: Span | null;
  readonly date: CalendarDate | null;
  /** As written: `3:30 p.m.`, `noon`, `0455Z`. */
  readonly time: Span | null;
  readonly undated: boolean;
}

export type HeaderKind = 'subject' | 'participants' | 'from' | 'to' | 'through' | 'reference' | 'other';

export interface HeaderList {
  readonly kind: HeaderKind;
  /** From the label (or the first entry, where the label is lost) to the last entry. */
  readonly span: Span;
  /** The label without its colon; null where it is lost. */
  readonly label: Span | null;
  /** Each entry without its bullet. */
  readonly entries: readonly Span[];
}

export interface Section {
  /** The heading line, without calls behind it. */
  readonly span: Span;
  readonly title: string;
  /** 1 for a section of the document, 2 and more below. */
  readonly level: number;
}

export interface PageMark {
  /** The whole mark: `[Page 38]`. */
  readonly span: Span;
  /** As printed: `38`, `XII`. */
  readonly page: string;
  /** Its value; roman numerals are counted too. */
  readonly value: number;
  readonly roman: boolean;
}

export interface Attachment {
  /** The label line (`Tab A`, `[Enclosure]`). */
  readonly label: Span;
  /** `tab a`, `attachment`, `enclosure 2`: folded, for look-up. */
  readonly key: string;
  /** The part's own heading; null where it has none. */
  readonly heading: Span | null;
  /** From the label to the next attachment or the notes. */
  readonly span: Span;
}

export interface Signature {
  /** The whole block: name and the lines of title below it. */
  readonly span: Span;
  readonly name: Span;
}

export type CallStyle = 'bare' | 'bracket' | 'caret' | 'superscript';

export interface Call {
  /** The whole call as written: `2`, `[2]`, `[^2]`. */
  readonly span: Span;
  readonly label: string;
  /** Index into `notes`; null where no note bears the label. */
  readonly note: number | null;
}

export interface Note {
  /** `1`, `*`; empty for a source note that stands without number in the text. */
  readonly label: string;
  /** The label as written with its stop or brackets (`1.`, `[1]`, `[^1]:`). */
  readonly labelSpan: Span;
  /** The text without label, all paragraphs, trimmed. May be empty. */
  readonly span: Span;
  readonly kind: 'numbered' | 'symbol' | 'inline';
  /** Its paragraphs, each trimmed. */
  readonly paragraphs: readonly Span[];
}

/** `Source: REPOSITORY, COLLECTION, …. CLASSIFICATION; HANDLING. Drafted by A on DATE; cleared by B.` */
export interface SourceNote {
  /** Index into `notes`. */
  readonly note: number;
  /** The word `Source:`; null where it is lost or the volume does without. */
  readonly prefix: Span | null;
  /** The archival location up to its stop. */
  readonly location: Span | null;
  readonly repository: Span | null;
  readonly classification: Span | null;
  readonly handling: readonly Span[];
  readonly drafted: readonly Span[];
  readonly draftedOn: CalendarDate | null;
  readonly cleared: readonly Span[];
  readonly approved: readonly Span[];
}
