import type { SourceNote } from '../document/model';
import type { Draft } from './draft';
import type { Opening } from './heading';

export function readSourceNote(_draft: Draft, _opening: Opening): SourceNote | null {
  return null;
}
