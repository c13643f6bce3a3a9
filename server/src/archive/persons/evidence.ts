import type { NamesakeGroup } from '../../data/notPersons';
import type { Person } from '../resolution';
import type { DocumentFacts } from './facts';
import type { NameItem } from './items';
import type { NameUse } from './nameIndex';
import { standingOf } from './standing';
import { fitTitle, officeLikeness, type TitleFit } from './titles';

/** What speaks for a person; the weights are those of the comment at each. */
export interface Evidence {
  readonly use: NameUse;
  readonly score: number;
  /** How the title before the name agrees with the person. */
  readonly title: TitleFit;
}

/** Groups of things that bear the name of the most eminent man of that name, whoever else the document names. */
const ARCHIVES: ReadonlySet<NamesakeGroup> = new Set(['collection', 'government', 'policy']);

/** Weighs one of those whom a name may mean. Higher is surer; two within {@link MARGIN} are not told apart. */
export function weigh(item: NameItem, use: NameUse, facts: DocumentFacts): Evidence {
  const { person } = use;
  const title: TitleFit = item.title ? fitTitle(item.title, person, facts.date) : 'none';
  if (item.thing !== null && ARCHIVES.has(item.thing)) return { use, title, score: 2 * standingOf(person) };
  // The eminent are named most, and draft least.
  let score = facts.isDrafter(item.span) ? -standingOf(person) : standingOf(person);
  // An office or rank before the name decides.
  if (title === 'held') score += 12;
  else if (title === 'fits') score += 4;
  else if (title === 'against') score -= 5;
  if (item.title) score += 10 * officeLikeness(item.title, person, facts.date);
  score += generation(item, person);
  // Whom the document names in full it means later on.
  const named = facts.named.get(person);
  if (named) score += facts.isCorrespondent(person) ? 6 : named[0]! <= item.span.start ? 4 : 2;
  if (facts.lastOf(use.key) === person) score += 3;
  score += inTime(person, facts.date);
  return { use, title, score };
}

/** The least difference by which one person is taken before another. */
export const MARGIN = 1.5;

/** `Jr.` written and borne, written and not borne, borne and not written. */
function generation(item: NameItem, person: Person): number {
  const own = (person.suffix ?? '').replace('.', '').toLowerCase();
  const written = item.reading.suffix ?? '';
  if (written !== '') return own === written ? 6 : own === '' ? -2 : -6;
  return own === '' || item.reading.form === 'surname' ? 0 : -2.5;
}

/** An office that cannot be his on the date speaks against a person, where all of his are dated. */
function inTime(person: Person, date: string | null): number {
  return isInTime(person, date) ? 0 : -2;
}

/** Whether an office may be the person's on the date, give or take a year; true where nothing is known of it. */
export function isInTime(person: Person, date: string | null): boolean {
  if (date === null || person.offices.length === 0) return true;
  const year = Number(date.slice(0, 4));
  return person.offices.some(({ from, to }) => {
    const begins = from === null ? -Infinity : Number(from.slice(0, 4));
    const ends = to === null ? Infinity : Number(to.slice(0, 4));
    return begins - 1 <= year && year <= ends + 1;
  });
}
