import type { Section } from '../document/model';
import type { Draft } from './draft';
import type { Opening } from './heading';

export function readSections(_draft: Draft, _opening: Opening): Section[] {
  return [];
}
