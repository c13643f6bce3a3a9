import type { Signature } from '../document/model';
import type { Draft } from './draft';
import type { Opening } from './heading';

export function readSignatures(_draft: Draft, _opening: Opening): Signature[] {
  return [];
}
