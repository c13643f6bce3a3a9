import type { ReferenceCandidate } from '../document/references';
import type { Span } from '../text/span';
import type { DocumentSummary } from './summary';

/** What the wording of one FRUS document means in its volume. Spans are relative to the document; lists are sorted by start. */
export interface Resolution {
  /** One for each of the document's reference candidates, in the same order. */
  readonly references: readonly ResolvedReference[];
  /** Mentions of persons; wording that names no person (laws, places, libraries alone) is not among them. */
  readonly persons: readonly PersonMention[];
  readonly terms: readonly TermMention[];
  /** The document's date, or the best estimate of it. */
  readonly date: DocumentDate | null;
}

/** When a document is of. An estimate names what it rests on and is never written into the document. */
export interface DocumentDate {
  readonly iso: string;
  /** The last day, for spans of days and for estimates. */
  readonly isoEnd: string | null;
  /** `file`: the decimal file number above the heading, which holds the date (`851G.00/1–1449`). */
  readonly basis: 'dateline' | 'heading' | 'file' | 'notes';
  /** For an estimate: indexes of the notes that it rests on. */
  readonly notes: readonly number[];
}

export interface ResolvedReference {
  readonly candidate: ReferenceCandidate;
  readonly targets: readonly Target[];
  /** What `ibid.` stands for, in words, where it is no document (`Department of State, Central Files, 762.00/11–1658`). */
  readonly standsFor: string | null;
}

/** One thing that a reference points to. */
export interface Target {
  /** The words for it in this document. */
  readonly span: Span;
  /** A volume id of the series; null for this document's own volume, known by id or not. */
  readonly volume: string | null;
  readonly document: string | null;
  /** Label of a note of `document`; where `document` is null, of this document. */
  readonly note: string | null;
  readonly page: string | null;
  /** A part of this document: key of the attachment. */
  readonly attachment: string | null;
  readonly state: TargetState;
  /** The document where it is at hand, also one that bears no number. */
  readonly at?: DocumentSummary | null;
}

/**
 * `here`: in this document. `volume`: in this volume, and it is there. `at-hand`: in another volume of the workspace, and it is
 * there. `catalogued`: in a volume that the catalogue knows and that is not at hand. `missing`: should be at hand and is not there.
 * `unknown`: cannot be told (an unnamed volume, an incomplete folder, a record outside of the series).
 */
export type TargetState = 'here' | 'volume' | 'at-hand' | 'catalogued' | 'missing' | 'unknown';

export interface PersonMention {
  readonly span: Span;
  readonly state: 'resolved' | 'ambiguous' | 'unknown';
  /** The one person meant; null unless `resolved`. */
  readonly person: Person | null;
  /** Who it may be, best first, where `ambiguous`. */
  readonly candidates: readonly Person[];
  readonly form: 'full' | 'surname' | 'given' | 'initials' | 'office';
  /** Why this person: for the hover (`named in full in the heading`). */
  readonly why: string;
  /** The office that the document itself gives him, in its words. */
  readonly officeInDocument: Span | null;
  /** The name is part of the name of a thing (Kennedy Library): a hover, but nobody is "named here". */
  readonly insideThing: boolean;
  /**
   * The entry of the volume's list under which the name stands as it is written here, where it is not the person's own: a see-entry
   * (`Caramanlis, Constantine`, which refers to Karamanlis).
   */
  readonly listedAs: ListedName | null;
}

/** An entry of the volume's list of persons. */
export interface ListedName {
  /** As printed, up to where the description begins. */
  readonly name: string;
  /** Line of `persons.txt`, from 0. */
  readonly line: number;
}

/** A person as the lists and tables together know him. */
export interface Person {
  /** Unique in the volume's gazetteer. */
  readonly key: string;
  /** As in a printed list: `Shultz, George P.` */
  readonly name: string;
  readonly surname: string;
  /** Given names; empty where the name is one (`Makarios III`) or is printed family name first (`Chou En-lai`: all of it is `surname`). */
  readonly given: string;
  /** `Jr.`, `III`; null where there is none. */
  readonly suffix: string | null;
  /** Rank or title within the listed name (`Admiral`); null where there is none. */
  readonly rank: string | null;
  /** Other names: `Zhou Enlai`, `Park Chung Hee`. */
  readonly alternates: readonly string[];
  /** The description printed in the volume's list; null where he is not listed. */
  readonly description: string | null;
  /** Line of `persons.txt` (from 0); null where he is not listed. */
  readonly line: number | null;
  /** Country or organisation that he served, as the bundled tables give it. */
  readonly affiliation?: string;
  readonly born: number | null;
  readonly died: number | null;
  /** Of `sources` those that have the years. */
  readonly lifeSources?: readonly string[];
  readonly offices: readonly Office[];
  readonly nicknames: readonly string[];
  /** As under marginal notes: `GPS`. */
  readonly initials: readonly string[];
  /** Where this comes from: `persons list of this volume`, `Principal Officers and Chiefs of Mission`, `curated table`. */
  readonly sources: readonly string[];
}

export interface Office {
  /** The title of the time. */
  readonly title: string;
  /** ISO, as far as known; null where not known. */
  readonly from: string | null;
  readonly to: string | null;
  readonly source: string;
}

export interface TermMention {
  readonly span: Span;
  readonly term: Term;
}

export interface Term {
  /** As printed: `KGB`. */
  readonly term: string;
  /** All senses. */
  readonly meanings: readonly string[];
  /** Line of `terms.txt` (from 0); null where it comes from the bundled table. */
  readonly line: number | null;
}
