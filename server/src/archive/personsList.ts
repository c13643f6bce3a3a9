import type { Span } from '../text/span';
import { readEntryName } from './persons/entryName';
import { type ListLine, listLines } from './persons/listLines';

/** A volume's printed list of persons (`persons.txt`), entry by entry. Spans are UTF-16 offsets into the file. */
export interface PersonsList {
  readonly entries: readonly PersonEntry[];
  /** Title and editors' remarks: lines that are no entries. */
  readonly others: readonly ListLine[];
}

/**
 * One entry: `Shultz, George P., Secretary of State from July 16, 1982, until January 20, 1989`. What the line does not say is empty
 * or null; nothing is guessed.
 */
export interface PersonEntry {
  /** Line of the file, from 0. */
  readonly line: number;
  /** The whole line, without white space at its ends. */
  readonly span: Span;
  /** The name as printed, up to where the description begins. */
  readonly nameSpan: Span;
  /** Its words: `Anderson, George W., Jr.`, `Chou En-lai (Zhou Enlai)`. */
  readonly name: string;
  /** What stands before the first comma, without brackets: `Anderson`, `Chou En-lai`. */
  readonly surname: string;
  /** Given names without rank and brackets; empty for a name without comma. */
  readonly given: string;
  /** `Jr.`, `II`; null where there is none. */
  readonly suffix: string | null;
  /** A rank or title within the name: `Admiral`, `Lord`. */
  readonly rank: string | null;
  /** The name is printed without a comma: family name first (`Chiang Kai-shek`) or a single name (`Makarios III`). */
  readonly uninverted: boolean;
  /** Other names in brackets: `Zhou Enlai`, `Park Chung Hee`, `Ascham, Robert A.`. */
  readonly alternates: readonly string[];
  /** Nicknames and other given names, in quotation marks or brackets behind the given name: `Jimmy`, `Hal`. */
  readonly nicknames: readonly string[];
  /** The entry to which this one refers: `Ngo Dinh Diem`; null for an entry of its own. */
  readonly see: string | null;
  /** The description as printed; empty where there is none. */
  readonly description: string;
  readonly descriptionSpan: Span | null;
}

/** Reads a list of persons. Never throws; a line that is no entry is kept in `others`. */
export function parsePersonsList(text: string): PersonsList {
  const entries: PersonEntry[] = [];
  const others: ListLine[] = [];
  for (const line of listLines(text)) {
    if (line.isEntry) entries.push(readEntry(text, line));
    else others.push(line);
  }
  return { entries, others };
}

function readEntry(text: string, { line, span }: ListLine): PersonEntry {
  const words = text.slice(span.start, span.end);
  const name = readEntryName(words);
  const { end, next } = name;
  const description = words.slice(next).trim();
  return {
    line,
    span,
    nameSpan: { start: span.start, end: span.start + end },
    name: words.slice(0, end),
    surname: name.surname,
    given: name.given,
    suffix: name.suffix,
    rank: name.rank,
    uninverted: name.uninverted,
    alternates: name.alternates,
    nicknames: name.nicknames,
    see: name.see,
    description: name.see === null ? description : '',
    descriptionSpan: description === '' ? null : { start: span.end - description.length, end: span.end },
  };
}
