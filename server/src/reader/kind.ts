import { kindOfTitle } from '../data/kinds';
import type { DocumentKind } from '../document/model';

/** The kind of document that the words of a heading name; `other` where they name none. Source of the words: `data/kinds.ts`. */
export function readKind(title: string): DocumentKind {
  return kindOfTitle(title)?.kind ?? 'other';
}
