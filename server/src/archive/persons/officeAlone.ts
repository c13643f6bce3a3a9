import type { FrusDocument } from '../../document/model';
import type { Person, PersonMention } from '../resolution';
import type { NameItem } from './items';
import { settledMention } from './settledMention';
import { readTitle } from './titles';

/** Offices of which a document has one holder, as a rule: by these alone a person is called. Others (`the Ambassador`) are many people's. */
const SINGULAR: ReadonlySet<string> = new Set([
  'vice-president',
  'president',
  'prime-minister',
  'foreign-minister',
  'chancellor',
  'secretary-general',
  'party-secretary',
  'secretary',
  'secretary-of-state',
  'king',
  'archbishop',
]);

/**
 * Offices that stand for their holder (`the Vice President`), where the document joins the office with one name and no other.
 */
export function findOffices(
  document: FrusDocument,
  items: readonly NameItem[],
  mentions: readonly PersonMention[],
): PersonMention[] {
  const alone = document.names.filter((c) => c.words.length === 0 && c.title !== null);
  if (alone.length === 0) return [];
  const holders = holdersOf(items, mentions);
  const found: PersonMention[] = [];
  for (const { span } of alone) {
    const kind = kindOf(document.text.slice(span.start, span.end));
    const persons = kind === null ? undefined : holders.get(kind);
    if (persons?.size !== 1) continue;
    const person = [...persons][0]!;
    if (person === null) continue;
    found.push(settledMention(span, person, 'office', 'office-alone', document.text));
  }
  return found;
}

/** Who holds an office by the words of the document; null stands for somebody who is not identified. */
function holdersOf(items: readonly NameItem[], mentions: readonly PersonMention[]): Map<string, Set<Person | null>> {
  const byStart = new Map(mentions.map((m) => [m.span.start, m]));
  const holders = new Map<string, Set<Person | null>>();
  for (const item of items) {
    const kind = item.title?.kinds[0]?.id;
    if (kind === undefined || item.thing !== null) continue;
    const key = normal(kind);
    const person = byStart.get(item.span.start)?.person ?? null;
    const same = holders.get(key);
    if (same) same.add(person);
    else holders.set(key, new Set([person]));
  }
  return holders;
}

function kindOf(title: string): string | null {
  const kind = readTitle(title).kinds[0]?.id;
  return kind !== undefined && SINGULAR.has(kind) ? normal(kind) : null;
}

/** `Secretary Shultz`, `Secretary of State Shultz` and `Secretary Baldrige` are all called Secretary. */
function normal(kind: string): string {
  return kind === 'secretary-of-state' || kind === 'secretary-of' ? 'secretary' : kind;
}
