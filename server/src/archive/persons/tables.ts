import { CURATED_SOURCE } from '../../data/biographies';
import { WORD_SURNAMES } from '../../data/notPersons';
import type { Person } from '../resolution';
import { BundledPerson } from './bundled';
import type { DocumentFacts } from './facts';
import { isGivenName } from './givenNames';
import type { NameItem } from './items';
import type { NameUse } from './nameIndex';
import { standingOf } from './standing';
import { fitTitle, isCourtesy, isKept, type Title } from './titles';

/**
 * When a person whom the volume's list does not have is taken from the bundled tables. A surname alone is hardly ever enough: the
 * drafter Schmidt is not the Chancellor.
 */
export type TableChoice =
  | { readonly person: Person; readonly why: 'full' | 'title' | 'office' | 'settled' }
  | { readonly candidates: readonly Person[] }
  | null;

/** Years before his first office and after his last in which a man is named with his full name. */
const BEFORE_OFFICE = 12;
const AFTER_OFFICE = 8;
/** Years after an office in which its holder is still called by the surname alone. */
const STILL = 1;

/** Chooses among the persons of the tables who bear a name; null where none is sure, and it is not worth naming candidates. */
export function chooseFromTables(item: NameItem, facts: DocumentFacts): TableChoice {
  const uses = item.reading.uses;
  const settled = those(uses, (u) => facts.sureness(u.person) !== null);
  const { form } = item.reading;
  if (form === 'full' || form === 'whole') return byFullName(item, facts);
  if (item.title && !isCourtesy(item.title)) {
    const held = those(uses, (u) => facts.date !== null && fitTitle(item.title!, u.person, facts.date) === 'held');
    const fitting = held.length > 1 ? held.filter((u) => isWithin(u.person, facts.date, STILL, STILL)) : held;
    if (fitting.length === 1) return { person: fitting[0]!.person, why: 'title' };
    const fits = settled.filter((u) => fitTitle(item.title!, u.person, facts.date) !== 'against');
    if (fits.length === 1) return { person: fits[0]!.person, why: 'settled' };
    const kept = fitting.length === 0 ? keepersOf(item.title, uses, facts.date) : [];
    if (kept.length === 1) return { person: kept[0]!.person, why: 'title' };
    return fitting.length > 1 ? { candidates: personsOf(fitting) } : null;
  }
  if (settled.length === 1) return { person: settled[0]!.person, why: 'settled' };
  if (settled.length > 1) return { candidates: personsOf(settled) };
  if (facts.isWorker(item.span)) return null;
  return bySurname(item, facts);
}

/** Those in office on the date who are called by the title of an earlier office all their life: `Governor Harriman` under Kennedy. */
function keepersOf(title: Title, uses: readonly NameUse[], date: string | null): NameUse[] {
  if (date === null || !isKept(title)) return [];
  const inOffice = uses.filter((u) => u.role !== 'part' && u.role !== 'given' && isWithin(u.person, date, 0, STILL));
  const fits = inOffice.filter((u) => isCurated(u.person) && fitTitle(title, u.person, date) === 'fits');
  return inOffice.length === 1 ? fits : [];
}

/** By the uses, which all candidates of one wording share: a document names the same few people again and again, and each is asked for twice. */
const byUses = new WeakMap<readonly NameUse[], FullName>();

interface FullName {
  readonly date: string | null;
  readonly title: Title | null;
  readonly named: boolean;
  readonly choice: TableChoice;
}

function byFullName(item: NameItem, { date }: DocumentFacts): TableChoice {
  const { title } = item;
  const { words, surname, uses } = item.reading;
  const given = words.length - surname.length;
  // An initial and a surname are too many people's.
  const named = given === 0 || words.some((w, i) => i < given && w.text.length > 2);
  const known = byUses.get(uses);
  if (known && known.date === date && known.title === title && known.named === named) return known.choice;
  const choice = ofFullName(uses, title, date, named);
  byUses.set(uses, { date, title, named, choice });
  return choice;
}

/** @param named whether more than an initial stands before the surname */
function ofFullName(all: readonly NameUse[], itsTitle: Title | null, date: string | null, named: boolean): TableChoice {
  let uses = those(all, (u) => isWithin(u.person, date, BEFORE_OFFICE, AFTER_OFFICE));
  if (uses.length > 1 && itsTitle) {
    const held = uses.filter((u) => fitTitle(itsTitle, u.person, date) === 'held');
    if (held.length > 0) uses = held;
  }
  if (uses.length > 1) {
    const inOffice = uses.filter((u) => isWithin(u.person, date, 0, STILL));
    if (inOffice.length > 0) uses = inOffice;
  }
  if (uses.length === 0) return null;
  if (uses.length > 1) return { candidates: personsOf(uses) };
  const use = uses[0]!;
  const title = itsTitle && !isCourtesy(itsTitle) ? fitTitle(itsTitle, use.person, date) : 'none';
  if (!named && title !== 'held') return null;
  return { person: use.person, why: 'full' };
}

/** A surname alone: only of one in office whom nobody of the tables shares it with, and that is no common word or name. */
function bySurname(item: NameItem, facts: DocumentFacts): TableChoice {
  if (facts.date === null) return null;
  const key = item.reading.uses[0]!.key;
  const inOffice = those(item.reading.uses, (u) => isWithin(u.person, facts.date, 0, STILL));
  const use = inOffice[0];
  if (!use) return null;
  if (inOffice.length > 1) {
    const known = inOffice.filter((u) => isCurated(u.person) && standingOf(u.person) >= 1);
    return item.title && known.length > 1 && known.length < 5 ? { candidates: personsOf(known) } : null;
  }
  if (!isCurated(use.person) || use.role === 'part' || use.role === 'given') return null;
  const alive = those(item.reading.uses, (u) => isWithin(u.person, facts.date, BEFORE_OFFICE, AFTER_OFFICE));
  if (alive.length > 1) return null;
  const common = WORD_SURNAMES.has(key) || isGivenName(key) || key.length < 4;
  if (common && standingOf(use.person) < 3.5) return null;
  if (common && item.candidate.opening && !item.title) return null;
  return { person: use.person, why: 'office' };
}

/** Whether a date lies within the years of a person's offices, widened. True where either is not known. */
function isWithin(person: Person, date: string | null, before: number, after: number): boolean {
  if (date === null) return true;
  const year = Number(date.slice(0, 4));
  const inLife =
    (person.born === null || year >= person.born + 15) && (person.died === null || year <= person.died + 20);
  if (!inLife) return false;
  let dated = false;
  for (const { from, to } of person.offices) {
    if (from === null && to === null) continue;
    dated = true;
    const begins = from === null ? -Infinity : Number(from.slice(0, 4));
    // An office whose end is not known is taken to last four years.
    const ends = to === null ? begins + 4 : Number(to.slice(0, 4));
    if (before === 0 && from !== null && date.length >= from.length && date < from.slice(0, date.length)) continue;
    if (begins - before <= year && year <= ends + after) return true;
  }
  return !dated && before > 0;
}

const NOBODY: readonly NameUse[] = [];

/** The uses that pass; nothing is made where all or none do, as is the rule. */
function those(uses: readonly NameUse[], passes: (use: NameUse) => boolean): readonly NameUse[] {
  let passed = 0;
  while (passed < uses.length && passes(uses[passed]!)) passed++;
  if (passed === uses.length) return uses;
  let found: NameUse[] | undefined;
  for (let i = passed + 1; i < uses.length; i++) {
    if (!passes(uses[i]!)) continue;
    found ??= uses.slice(0, passed);
    found.push(uses[i]!);
  }
  return found ?? (passed === 0 ? NOBODY : uses.slice(0, passed));
}

/** Whether the curated table, which has those whom the series names most, has the person; or the volume's own list. */
function isCurated(person: Person): boolean {
  return !(person instanceof BundledPerson) || person.sources.includes(CURATED_SOURCE);
}

function personsOf(uses: readonly NameUse[]): Person[] {
  return [...new Set(uses.map((u) => u.person))];
}
