import type { HeaderList } from '../document/model';
import type { Draft } from './draft';
import type { Opening } from './heading';

export function readHeaderLists(_draft: Draft, _opening: Opening): HeaderList[] {
  return [];
}
