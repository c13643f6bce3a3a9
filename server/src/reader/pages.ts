import type { PageMark } from '../document/model';
import type { Draft } from './draft';

/** Finds the page marks; a block that is nothing else gets the role `pageMark`. */
export function readPages(_draft: Draft): PageMark[] {
  return [];
}
