import { compareNatural } from '../text/natural';
import { type Habits, habitsOf } from './habits';
import { type DocumentSummary, namesIn } from './summary';
import type { VolumeStatement } from './volumeStatement';

/** The documents of a folder (or of one file that stands alone), looked up by number, page and place in the order. */
export interface Volume {
  /** `frus1981-88v05`; null for a folder that bears no volume's name. */
  readonly id: string | null;
  /** In the order of the volume. */
  readonly documents: readonly DocumentSummary[];
  /**
   * Whether the documents at hand can be taken for the whole volume, so that a number that is not among them is missing. A file by
   * itself, or a few documents of many, are not.
   */
  readonly complete: boolean;
  /** What the team says of it in `frus.yaml`; null where it says nothing. */
  readonly stated: VolumeStatement | null;
  /** How its documents are made, where volumes differ. */
  readonly habits: Habits;
  /** Why a number is known not to be there; null where it is there, or may be. */
  lacking(number: string): Lack | null;
  /**
   * The document with this number; null where there is none or more than one. Documents that print no number (1948–54) go by the
   * number in their file's name (`d38.txt`), as in the public web edition.
   */
  byNumber(number: string): DocumentSummary | null;
  /** The document in which a page begins or lies; null where it cannot be told (pages that restart in each document). */
  byPage(page: string): DocumentSummary | null;
  /** The document before (-1) or after (+1) another in the order; by 0 what stands now in its place in its file. */
  neighbour(document: DocumentSummary, step: -1 | 0 | 1): DocumentSummary | null;
  /** How many of the documents have a word (folded) in a name. */
  naming(word: string): number;
}

/**
 * Why a document is known not to be in a volume. `outside`: its number lies before the first or behind the last that the team states.
 * `removed`: it was there, and its file has gone. `absent`: all of the volume is at hand, and it is not among it.
 */
export type Lack = 'outside' | 'removed' | 'absent';

export interface VolumeOptions {
  /** See {@link Volume.complete}; by default what {@link seemsComplete} says. */
  readonly complete?: boolean;
  /** What the team says of the volume. */
  readonly stated?: VolumeStatement | null;
  /** Names of documents that were there and have gone, see {@link documentName}. */
  readonly removed?: ReadonlySet<string>;
}

/**
 * The volume of documents at hand, in any order. Look-ups take constant time; making it is one sort.
 * `id` is the folder's name where it is an id of the series, else null.
 */
export function createVolume(
  id: string | null,
  documents: readonly DocumentSummary[],
  options: VolumeOptions = {},
): ListedVolume {
  const ordered = inOrder(documents);
  const byNumber = new Map<string, number | null>();
  const places = new Map<string, number>();
  ordered.forEach((document, place) => {
    places.set(keyOf(document), place);
    const name = documentName(document);
    if (name !== null) byNumber.set(name, byNumber.has(name) ? null : place);
  });
  const { stated = null, removed } = options;
  const tables = { places, byNumber, byPage: pageTable(ordered), habits: habitsOf(ordered, stated?.habits) };
  const complete = options.complete ?? seemsComplete(ordered);
  return new ListedVolume({ id, complete, stated, removed }, ordered, tables, new NameCounts());
}

/** What is made of all documents at once: where each stands in the order, null where a name fits several; and how they are made. */
interface Tables {
  readonly places: ReadonlyMap<string, number>;
  readonly byNumber: ReadonlyMap<string, number | null>;
  readonly byPage: ReadonlyMap<string, number>;
  readonly habits: Habits;
}

/** What is known of a volume as a whole. */
interface Known extends Pick<Volume, 'id' | 'complete' | 'stated'> {
  readonly removed: VolumeOptions['removed'] | undefined;
}

/** A volume made of summaries. */
export class ListedVolume implements Volume {
  constructor(
    private readonly known: Known,
    readonly documents: readonly DocumentSummary[],
    private readonly tables: Tables,
    private readonly names: NameCounts,
  ) {}

  get id(): string | null {
    return this.known.id;
  }

  get complete(): boolean {
    return this.known.complete;
  }

  get stated(): VolumeStatement | null {
    return this.known.stated;
  }

  get habits(): Habits {
    return this.tables.habits;
  }

  /**
   * The volume with some summaries in the place of those of the same documents, which say the same to others (`sameForOthers`).
   * Nothing is looked up or sorted again: it costs a copy of the list.
   */
  redrawn(summaries: readonly DocumentSummary[]): ListedVolume {
    const documents = [...this.documents];
    let { names } = this;
    for (const summary of summaries) {
      const place = this.tables.places.get(keyOf(summary))!;
      names = names.replaced(documents[place]!, summary);
      documents[place] = summary;
    }
    return new ListedVolume(this.known, documents, this.tables, names);
  }

  lacking(number: string): Lack | null {
    if (this.tables.byNumber.has(number)) return null;
    const inside = placeInStatement(number, this.stated);
    if (inside === false) return 'outside';
    if (this.known.removed?.has(number)) return 'removed';
    // Of a number that the team states to be there, the text has not been transcribed yet.
    return this.complete && inside === null ? 'absent' : null;
  }

  byNumber(number: string): DocumentSummary | null {
    return this.at(this.tables.byNumber.get(number));
  }

  byPage(page: string): DocumentSummary | null {
    return this.at(this.tables.byPage.get(page));
  }

  neighbour(document: DocumentSummary, step: -1 | 0 | 1): DocumentSummary | null {
    const place = this.tables.places.get(keyOf(document));
    return place === undefined ? null : this.at(place + step);
  }

  naming(word: string): number {
    return this.names.of(word, this.documents);
  }

  private at(place: number | null | undefined): DocumentSummary | null {
    return place === null || place === undefined ? null : (this.documents[place] ?? null);
  }
}

/** In how many documents each word of names stands: counted when first asked for, then kept up with changes. */
class NameCounts {
  private counted: Map<string, number> | undefined;

  /** The number for a word, among documents that have not changed since but by {@link replaced}. */
  of(word: string, documents: readonly DocumentSummary[]): number {
    if (!this.counted) {
      this.counted = new Map();
      for (const summary of documents) this.add(summary, 1);
    }
    return this.counted.get(word) ?? 0;
  }

  /** The counts with one document in the place of another. */
  replaced(before: DocumentSummary, after: DocumentSummary): NameCounts {
    if (before.names === after.names) return this;
    const made = new NameCounts();
    if (this.counted) {
      made.counted = new Map(this.counted);
      made.add(before, -1);
      made.add(after, 1);
    }
    return made;
  }

  private add(summary: DocumentSummary, times: 1 | -1): void {
    for (const name of namesIn(summary)) this.counted!.set(name, (this.counted!.get(name) ?? 0) + times);
  }
}

/** Whether a number lies among those that the team states; null where that cannot be told. */
function placeInStatement(number: string, stated: VolumeStatement | null): boolean | null {
  const value = valueOfName(number);
  const { first, last } = stated ?? {};
  if (Number.isNaN(value)) return null;
  if (first !== undefined && value < valueOfName(first)) return false;
  // `60a` follows the last document 60.
  if (last !== undefined && Math.floor(value) > valueOfName(last)) return false;
  return last === undefined ? null : true;
}

/** What a document is called in references: its printed number, else the number in its file's name; null where it has neither. */
export function documentName(document: DocumentSummary): string | null {
  return document.number ?? (document.index === 0 ? nameInFile(document.file) : null);
}

function nameInFile(file: string): string | null {
  return /(?:^|[/\\])d(\d{1,4}[a-z]?)\.[A-Za-z]+$/.exec(file)?.[1] ?? null;
}

function keyOf(document: DocumentSummary): string {
  return `${document.index}\n${document.file}`;
}

/** Fewer documents than this are taken for a part of a volume. */
const FEWEST = 30;

/**
 * Whether the documents at hand look like a whole volume: they begin with the first, and next to none of the numbers up to the
 * last is lacking. A volume of which only the beginning is transcribed is told by its own citations of later documents.
 */
export function seemsComplete(documents: readonly DocumentSummary[]): boolean {
  if (documents.length < FEWEST) return false;
  const numbers = new Set<number>();
  for (const document of documents) {
    const name = documentName(document);
    if (name !== null) numbers.add(Number.parseInt(name, 10));
  }
  let last = 0;
  for (const number of numbers) if (number > last) last = number;
  if (!numbers.has(1) || numbers.size < last * 0.98) return false;
  let cited = 0;
  let beyond = 0;
  for (const document of documents)
    for (const number of document.cites ?? []) {
      cited++;
      if (Number.parseInt(number, 10) > last) beyond++;
    }
  return beyond <= Math.max(2, cited * 0.02);
}

/** Documents of one file stay together in their order; files follow the number of their first document, else their names. */
function inOrder(documents: readonly DocumentSummary[]): readonly DocumentSummary[] {
  const byFile = new Map<string, DocumentSummary[]>();
  for (const document of documents) {
    const of = byFile.get(document.file);
    if (of) of.push(document);
    else byFile.set(document.file, [document]);
  }
  const names = [...byFile.keys()].sort((a, b) => compareNatural(a, b) || (a < b ? -1 : 1));
  // A file without numbers follows the one before it.
  let value = 0;
  const files = names.map((name, place) => {
    const inside = byFile.get(name)!.sort((a, b) => a.index - b.index);
    const numbered = inside.map(documentName).find((n) => n !== null);
    if (numbered) value = valueOfName(numbered);
    return { inside, value, place };
  });
  files.sort((a, b) => a.value - b.value || a.place - b.place);
  return files.flatMap((f) => f.inside);
}

/** `60a` stands between `60` and `61`. */
function valueOfName(name: string): number {
  const letter = /[a-z]$/.exec(name);
  return Number.parseInt(name, 10) + (letter ? (letter[0].charCodeAt(0) - 96) / 100 : 0);
}

/**
 * Which document a page begins or lies in: the one that holds its mark; a page whose mark is nowhere begins with the document that
 * goes on to the next page. A page marked in several documents (pages that restart in each) cannot be told.
 */
function pageTable(documents: readonly DocumentSummary[]): ReadonlyMap<string, number> {
  const marked = new Map<string, number | null>();
  for (const [place, { pages }] of documents.entries())
    for (const page of pages) {
      const before = marked.get(page);
      marked.set(page, before === undefined || before === place ? place : null);
    }
  const table = new Map<string, number>();
  for (const [page, place] of marked) if (place !== null) table.set(page, place);
  for (const [place, { pages }] of documents.entries()) {
    const first = pages[0];
    if (first === undefined || !/^\d+$/.test(first) || marked.get(first) !== place) continue;
    const before = String(Number(first) - 1);
    if (Number(first) > 1 && !marked.has(before)) table.set(before, place);
  }
  return table;
}
