import type { Dateline } from '../document/model';
import type { Draft } from './draft';
import type { Opening } from './heading';

export function readDatelines(_draft: Draft, _opening: Opening): Dateline[] {
  return [];
}
