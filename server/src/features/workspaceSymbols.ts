import type { DocumentSummary } from '../archive/summary';
import { documentName } from '../archive/volume';
import { fold } from '../data/fold';
import { printedDate } from './calendar';

/** A document found by its heading. */
export interface FoundDocument {
  readonly name: string;
  readonly document: DocumentSummary;
}

/**
 * The documents whose number, heading or date hold every word of a query, as beginnings of words, in any case and order; all for an
 * empty query.
 * @param most how many to give at most
 */
export function findDocuments(documents: Iterable<DocumentSummary>, query: string, most: number): FoundDocument[] {
  const wanted = fold(query)
    .split(' ')
    .filter((word) => word !== '');
  const found: FoundDocument[] = [];
  for (const document of documents) {
    if (found.length >= most) break;
    const number = documentName(document);
    const date = document.date === null ? '' : printedDate(document.date);
    const name = number === null ? document.title : `${number}. ${document.title}`;
    const words = ` ${fold(`${name} ${date}`)}`;
    if (wanted.every((word) => words.includes(` ${word}`)))
      found.push({ name: date ? `${name} (${date})` : name, document });
  }
  return found;
}
