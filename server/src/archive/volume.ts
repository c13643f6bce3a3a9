import type { DocumentSummary } from './summary';
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
  /** Why a number is known not to be there; null where it is there, or may be. */
  lacking(number: string): Lack | null;
  /**
   * The document with this number; null where there is none or more than one. Documents that print no number (1948–54) go by the
   * number in their file's name (`d38.txt`), as in the public web edition.
   */
  byNumber(number: string): DocumentSummary | null;
  /** The document in which a page begins or lies; null where it cannot be told (pages that restart in each document). */
  byPage(page: string): DocumentSummary | null;
  /** The document before (-1) or after (+1) another in the order. */
  neighbour(document: DocumentSummary, step: -1 | 1): DocumentSummary | null;
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
): Volume {
  const ordered = inOrder(documents);
  const byNumber = new Map<string, DocumentSummary | null>();
  const places = new Map<string, number>();
  ordered.forEach((document, place) => {
    places.set(keyOf(document), place);
    const name = documentName(document);
    if (name !== null) byNumber.set(name, byNumber.has(name) ? null : document);
  });
  const pages = pageTable(ordered);
  const { stated = null, removed } = options;
  const complete = options.complete ?? seemsComplete(ordered);
  let naming: Map<string, number> | undefined;
  return {
    id,
    documents: ordered,
    complete,
    stated,
    lacking(number) {
      if (byNumber.has(number)) return null;
      const inside = placeInStatement(number, stated);
      if (inside === false) return 'outside';
      if (removed?.has(number)) return 'removed';
      // Of a number that the team states to be there, the text has not been transcribed yet.
      return complete && inside === null ? 'absent' : null;
    },
    byNumber: (number) => byNumber.get(number) ?? null,
    byPage: (page) => pages.get(page) ?? null,
    neighbour(document, step) {
      const place = places.get(keyOf(document));
      return place === undefined ? null : (ordered[place + step] ?? null);
    },
    naming(word) {
      if (!naming) {
        naming = new Map();
        for (const { names } of ordered) for (const name of names ?? []) naming.set(name, (naming.get(name) ?? 0) + 1);
      }
      return naming.get(word) ?? 0;
    },
  };
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
  const natural = new Intl.Collator('en', { numeric: true });
  const names = [...byFile.keys()].sort((a, b) => natural.compare(a, b) || (a < b ? -1 : 1));
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
function pageTable(documents: readonly DocumentSummary[]): ReadonlyMap<string, DocumentSummary> {
  const marked = new Map<string, DocumentSummary | null>();
  for (const document of documents)
    for (const page of document.pages) {
      const before = marked.get(page);
      marked.set(page, before === undefined || before === document ? document : null);
    }
  const table = new Map<string, DocumentSummary>();
  for (const [page, document] of marked) if (document) table.set(page, document);
  for (const document of documents) {
    const first = document.pages[0];
    if (first === undefined || !/^\d+$/.test(first) || marked.get(first) !== document) continue;
    const before = String(Number(first) - 1);
    if (Number(first) > 1 && !marked.has(before)) table.set(before, document);
  }
  return table;
}
