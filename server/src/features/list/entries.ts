import type { Snapshot } from '../../archive/snapshot';
import type { EntryUses, ListEntry, ListSnapshot, VolumeList } from '../../archive/volumeList';
import { fold } from '../../data/fold';
import type { Span } from '../../text/span';
import { type HoverBlock, paragraph, remark, title } from '../hover/content';
import { type Subject, subjectKey } from '../identity';
import { everyOccurrence, type KeyedOccurrence } from '../references';
import type { SemanticToken } from '../semanticTokens';

/** The entry at an offset of a list; null between entries. */
export function entryAt({ entries }: VolumeList, offset: number): ListEntry | null {
  return entries.find(({ span }) => span.start <= offset && offset <= span.end) ?? null;
}

/** Who or what an entry is, to look its mentions up; null for a see-entry, and for one that another entry has taken the place of. */
export function subjectOfEntry(
  { list, gazetteer, terms }: Pick<ListSnapshot, 'list' | 'gazetteer' | 'terms'>,
  { line }: Pick<ListEntry, 'line'>,
): Subject | null {
  if (list.kind === 'persons') {
    const person = gazetteer.listed.find((p) => p.line === line);
    return person ? { kind: 'person', person: person.key } : null;
  }
  const term = terms.listed.find((t) => t.line === line);
  return term ? { kind: 'term', term: term.term } : null;
}

/** The entry where one is defined: that to which a see-entry refers, else itself. */
export function definitionOfEntry({ entries }: VolumeList, entry: ListEntry): ListEntry {
  if (entry.see === null) return entry;
  const wanted = fold(entry.see);
  const fits = entries.filter((e) => e.see === null && fold(e.name).startsWith(wanted));
  // `see Johnson` where two are listed leads to neither.
  return fits.length === 1 ? fits[0]! : entry;
}

/** Where the list itself names what an entry is about: the entry, and see-entries that refer to it. */
export function entriesNaming(list: VolumeList, entry: ListEntry): ListEntry[] {
  const meant = definitionOfEntry(list, entry);
  return list.entries.filter((e) => e === meant || (e.see !== null && definitionOfEntry(list, e) === meant));
}

/** What is shown of an entry beyond its own words: whom a see-entry means, and how often documents name it. */
export function hoverOfEntry({ list, uses }: ListSnapshot, entry: ListEntry): { span: Span; blocks: HoverBlock[] } {
  const meant = definitionOfEntry(list, entry);
  const blocks: HoverBlock[] = [title(meant.name)];
  if (meant.about !== '') blocks.push(paragraph(meant.about));
  if (uses) blocks.push(remark(usesInWords(uses.get(meant.line))));
  return { span: entry.head, blocks };
}

function usesInWords(uses: EntryUses | undefined): string {
  if (!uses) return 'Named in no document of the volume';
  const { mentions, documents } = uses;
  return `Named ${mentions === 1 ? 'once' : `${mentions} times`} in ${documents === 1 ? 'one document' : `${documents} documents`}`;
}

/** Keys of the people and terms that a document names, as often as it does. */
export function namedKeys(snapshot: Snapshot): string[] {
  return everyOccurrence(snapshot)
    .filter(({ role, cites, key }) => role === 'mention' && cites === null && /^[pt]\n/.test(key))
    .map(({ key }) => key);
}

/** How often documents name each entry, by its line, from the occurrences of each document. */
export function countUses(
  snapshot: Pick<ListSnapshot, 'list' | 'gazetteer' | 'terms'>,
  documents: Iterable<readonly Pick<KeyedOccurrence, 'key'>[]>,
): Map<number, EntryUses> {
  const lines = new Map<string, number>();
  for (const entry of snapshot.list.entries) {
    const subject = subjectOfEntry(snapshot, entry);
    if (subject) lines.set(subjectKey(subject), entry.line);
  }
  const uses = new Map<number, EntryUses>();
  for (const occurrences of documents) {
    const seen = new Set<number>();
    for (const { key } of occurrences) {
      const line = lines.get(key);
      if (line === undefined) continue;
      const { mentions, documents: before } = uses.get(line) ?? { mentions: 0, documents: 0 };
      uses.set(line, { mentions: mentions + 1, documents: before + (seen.has(line) ? 0 : 1) });
      seen.add(line);
    }
  }
  return uses;
}

/** The names and terms of a list, coloured as their mentions are. */
export function listTokens({ kind, entries }: VolumeList): SemanticToken[] {
  const type = kind === 'persons' ? 'person' : 'term';
  return entries.map(({ head }) => ({ span: head, type, modifiers: [] }));
}
