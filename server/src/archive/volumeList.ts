import type { Span } from '../text/span';
import type { Gazetteer } from './gazetteer';
import type { ListLine } from './persons/listLines';
import { parsePersonsList } from './personsList';
import type { TermsLookup } from './terms';
import { parseTermsList } from './termsList';

/** The lists of a volume, as files of its folder: `persons.txt`, `terms.txt`. */
export type ListKind = 'persons' | 'terms';

/** A list of a volume as a document of its own kind. Spans are UTF-16 offsets into the file. */
export interface VolumeList {
  readonly kind: ListKind;
  readonly text: string;
  readonly entries: readonly ListEntry[];
  /** Title and editors' remarks. */
  readonly others: readonly ListLine[];
}

/** An entry, of a person or of a term. */
export interface ListEntry {
  /** Line of the file, from 0. */
  readonly line: number;
  readonly span: Span;
  /** The name or term as printed, up to where the description or expansion begins. */
  readonly head: Span;
  readonly name: string;
  /** Description, or senses; empty where there is none. */
  readonly about: string;
  /** The entry that a see-entry refers to; null for an entry of its own. */
  readonly see: string | null;
}

/** What features and rules get to see of a list. */
export interface ListSnapshot {
  readonly list: VolumeList;
  readonly gazetteer: Gazetteer;
  readonly terms: TermsLookup;
  /** How often the documents of the volume name each entry, by its line; null as long as not all of them are read. */
  readonly uses: ReadonlyMap<number, EntryUses> | null;
}

export interface EntryUses {
  readonly mentions: number;
  /** Documents in which they stand. */
  readonly documents: number;
}

/** Reads a list. Never throws. */
export function readVolumeList(kind: ListKind, text: string): VolumeList {
  if (kind === 'persons') {
    const { entries, others } = parsePersonsList(text);
    return {
      kind,
      text,
      others,
      entries: entries.map(({ line, span, nameSpan, name, description, see }) => ({
        line,
        span,
        head: nameSpan,
        name,

        about: description,
        see,
      })),
    };
  }
  const { entries, others } = parseTermsList(text);
  return {
    kind,
    text,
    others,
    entries: entries.map(({ line, span, termSpan, term, meanings }) => {
      const about = meanings.join('; ');
      return { line, span, head: termSpan, name: term, about, see: /^see (.+?)\.?$/i.exec(about)?.[1] ?? null };
    }),
  };
}

/** The entry on a line; null where none is. */
export function entryOnLine(list: VolumeList, line: number): ListEntry | null {
  return list.entries.find((entry) => entry.line === line) ?? null;
}
