import { peoplesIn } from '../../data/peoples';
import type { Person } from '../resolution';
import type { NameItem } from './items';

/** What stands between names of one company: `Brentano, Strauss, and Adenauer`, `Cabot–Wang`. */
const JOINT = /^(?:,? (?:and|or|with) |, |\/| ?[–-] ?)$/;

/** Whether two names, in the order of the text, are named in one breath. */
export function areJoined(text: string, left: NameItem, right: NameItem): boolean {
  const end = right.candidate.title?.start ?? right.span.start;
  return end > left.span.end && end - left.span.end < 8 && JOINT.test(text.slice(left.span.end, end));
}

/** The one of several persons who is of the same people as somebody in whose company he is named; null where none or several are. */
export function ofTheirPeople(persons: readonly Person[], company: readonly Person[]): Person | null {
  const theirs = new Set(company.flatMap((person) => [...peopleOf(person)]));
  const fitting = persons.filter((person) => [...peopleOf(person)].some((people) => theirs.has(people)));
  return fitting.length === 1 ? fitting[0]! : null;
}

const known = new WeakMap<Person, ReadonlySet<string>>();

/** The peoples that a person's offices name. An envoy's are two, so that they say nothing of his own. */
function peopleOf(person: Person): ReadonlySet<string> {
  let peoples = known.get(person);
  if (!peoples) {
    const titles = person.offices
      .map((o) => o.title)
      .filter((title) => !/\b(?:embassy|ambassador|minister to|consul)\b/i.test(title));
    peoples = peoplesIn(titles.join(' '));
    known.set(person, peoples);
  }
  return peoples;
}
