import { createGazetteer } from '../archive/gazetteer';
import { parsePersonsList } from '../archive/personsList';
import { createTerms } from '../archive/terms';
import { parseTermsList } from '../archive/termsList';
import type { ListSnapshot, VolumeList } from '../archive/volumeList';

/** A list as features and rules see it, with the lines whose entries documents name, where that is known. For tests. */
export function snapshotOfList(list: VolumeList, named?: readonly number[]): ListSnapshot {
  const { kind, text } = list;
  return {
    list,
    gazetteer: createGazetteer(kind === 'persons' ? parsePersonsList(text) : null),
    terms: createTerms(kind === 'terms' ? parseTermsList(text) : null),
    uses: named ? new Map(named.map((line) => [line, { mentions: 2, documents: 1 }])) : null,
  };
}
