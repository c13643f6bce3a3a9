import fuzzysort from 'fuzzysort';
import type { Person } from '../archive/resolution';
import type { DocumentSummary } from '../archive/summary';
import { documentName } from '../archive/volume';
import type { Chapter } from '../archive/volumeStatement';
import { printedDate } from './calendar';
import { oneLine } from './text';

/** What a search over the workspace can find, by its name; `container` stands beside it in grey. */
export interface Findable {
  readonly kind: 'document' | 'person' | 'section' | 'chapter';
  readonly name: string;
  readonly container: string;
}

/** A document under its number, heading and date. */
export function findableDocument(document: DocumentSummary, volume: string): Findable {
  const number = documentName(document);
  const name = number === null ? document.title : `${number}. ${document.title}`;
  const date = document.date === null ? '' : ` (${printedDate(document.date)})`;
  return { kind: 'document', name: `${name}${date}` || '(untitled)', container: volume };
}

/** A person of the volume's list; his description is beside him. */
export function findablePerson(person: Person, volume: string): Findable {
  const about = person.description === null ? '' : oneLine(person.description, 80);
  return { kind: 'person', name: person.name, container: [about, volume].filter((part) => part !== '').join(' · ') };
}

/** A section of a document, which is beside it. */
export function findableSection(title: string, document: DocumentSummary, volume: string): Findable {
  return { kind: 'section', name: title, container: oneLine(findableDocument(document, volume).name, 80) };
}

/** A chapter as the team states it; its documents are beside it. */
export function findableChapter({ title, first, last }: Chapter, volume: string): Findable {
  const documents = last === undefined ? `from Document ${first}` : `Documents ${first}–${last}`;
  return { kind: 'chapter', name: title, container: [documents, volume].filter((part) => part !== '').join(' · ') };
}

/** Matches that are worse than this are letters strewn over a heading. */
const WORST = 0.25;

/** Of two names that fit equally well, the thing that is looked for more often comes first. */
const WEIGHT: Readonly<Record<Findable['kind'], number>> = { person: 1, chapter: 0.97, document: 0.95, section: 0.8 };

/**
 * What a query fits, best first: its words in any order, letters left out or not, in any case and without accents. An empty query finds
 * the documents, in their order.
 * @param most how many to give at most
 */
export function search<F extends Findable>(all: readonly F[], query: string, most: number): F[] {
  if (query.trim() === '') return all.filter(({ kind }) => kind === 'document').slice(0, most);
  return fuzzysort
    .go(query, all, { keys: ['name'], threshold: WORST, scoreFn: ({ score, obj }) => score * WEIGHT[obj.kind] })
    .slice(0, most)
    .map(({ obj }) => obj);
}
