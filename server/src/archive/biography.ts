import { fold } from '../data/fold';
import type { FrusDocument } from '../document/model';
import { encloses, type Span, textOf } from '../text/span';
import { type DescribedPart, partsOfDescription } from './persons/description';
import { LIST_SOURCE } from './persons/listedPerson';
import type { DocumentDate, Office, Person } from './resolution';

/** What is known of a person, held against the date of the document that names him. */
export interface DatedBiography {
  readonly name: string;
  /** Country or organisation, where the tables alone know the person; the entry of a list tells it itself. */
  readonly affiliation: string | null;
  /** The office that the document itself gives; null where it gives none. */
  readonly stated: StatedOffice | null;
  /** The offices surely held on the document's date, of the first source that knows one; empty where none does, or the date is not known. */
  readonly held: readonly DatedOffice[];
  /** The offices that the volume's list gives, where it gives no date for any: held in the volume's years, nobody says when. */
  readonly undated: readonly DatedOffice[];
  /** Offices source by source, the volume's own list first. */
  readonly careers: readonly Career[];
  /** Years of birth and death; null where neither is known. */
  readonly life: Life | null;
}

/** An office in the words of the document. */
export interface StatedOffice {
  readonly words: string;
  readonly where: 'heading' | 'text' | 'note';
  /** For `note`: index into the document's notes. */
  readonly note: number | null;
}

/** What one source tells of a person's offices, in its order. */
export interface Career {
  readonly source: string;
  readonly offices: readonly DatedOffice[];
}

export interface DatedOffice {
  /** The title of the time; for the volume's list the clause as printed, dates and all. */
  readonly title: string;
  /** ISO, as far as known; null where not known, and both where the printed clause tells them. */
  readonly from: string | null;
  readonly to: string | null;
  readonly source: string;
  readonly when: When;
}

/**
 * How a term lies to the document's date. `perhaps`: the dates are too rough to tell, or the end is not known. `untold`: the office has no
 * date, or the document has none.
 */
export type When = 'earlier' | 'current' | 'later' | 'perhaps' | 'untold';

export interface Life {
  readonly born: number | null;
  readonly died: number | null;
  readonly sources: readonly string[];
}

/**
 * The biography of a person as of the date of a document.
 *
 * @param date the document's date or estimate; null where it is not known
 * @param officeInDocument the words for his office in the document; null where it has none
 */
export function biographyOn(
  person: Person,
  document: FrusDocument,
  date: DocumentDate | null,
  officeInDocument: Span | null,
): DatedBiography {
  const clauses = person.description === null ? [] : partsOfDescription(person.description);
  const listed = listedOffices(clauses, date);
  const told = new Set(clauses.filter((c) => c.from !== null || c.to !== null).map((c) => fold(c.title)));
  const careers = [
    ...(listed.length > 0 ? [{ source: LIST_SOURCE, offices: listed }] : []),
    ...careersOfTables(person, told, date),
  ];
  const heldBySource = careers.map(({ offices }) => offices.filter((o) => o.when === 'current' && isOffice(o.title)));
  return {
    name: person.name,
    affiliation: person.affiliation ?? null,
    stated: officeInDocument && statedOffice(document, officeInDocument),
    held: heldBySource.find((offices) => offices.length > 0) ?? [],
    undated: clauses.every((c) => c.from === null && c.to === null) ? listed.filter((o) => isOffice(o.title)) : [],
    careers,
    life: lifeOf(person),
  };
}

function statedOffice(document: FrusDocument, office: Span): StatedOffice {
  const { text } = document;
  const acting = /\bacting\s+$/i.exec(text.slice(Math.max(0, office.start - 10), office.start));
  const start = office.start - (acting?.[0].length ?? 0);
  const words = textOf(text, { start, end: office.end }).replace(/\s+/g, ' ').trim();
  const inHeading = document.heading !== null && encloses(document.heading.span, office);
  const note = document.notes.findIndex((n) => encloses(n.span, office));
  return {
    words: words.replace(/^the /i, ''),
    where: inHeading ? 'heading' : note >= 0 ? 'note' : 'text',
    note: note >= 0 ? note : null,
  };
}

/** The clauses of the list's entry, as printed but for the word that joins them. */
function listedOffices(parts: readonly DescribedPart[], date: DocumentDate | null): DatedOffice[] {
  return parts.map((part, i) => ({
    title: part.words.replace(/^(?:and |also |thereafter |then |later |afterwards? )+,? ?/i, ''),
    from: null,
    to: null,
    source: LIST_SOURCE,
    when: whenListed(part, parts.slice(0, i), parts.slice(i + 1), date),
  }));
}

/** A list tells where a man stood in the volume's years: an open beginning or end reaches to their edge, unless another clause speaks of it. */
function whenListed(
  { from, to }: DescribedPart,
  before: readonly DescribedPart[],
  after: readonly DescribedPart[],
  date: DocumentDate | null,
): When {
  if (date === null || (from === null && to === null)) return 'untold';
  const { first, last } = daysOf(date);
  if (from === null && to !== null) {
    const when = whenIn({ from: '0000', to }, date);
    const earlierEnd = before.findLast((p) => p.to !== null)?.to ?? null;
    return when === 'current' && earlierEnd !== null && lastDay(earlierEnd) > first ? 'perhaps' : when;
  }
  if (to === null) {
    const when = whenIn({ from, to: '9999' }, date);
    return when === 'current' && after.some((p) => p.from !== null && firstDay(p.from) <= last) ? 'perhaps' : when;
  }
  return whenIn({ from, to }, date);
}

/**
 * The offices of the bundled tables, by source, each once: the two tables can hold the same term. They fill what the volume's list
 * leaves out.
 *
 * @param told titles, folded, whose term the list tells
 */
function careersOfTables(person: Person, told: ReadonlySet<string>, date: DocumentDate | null): Career[] {
  const careers = new Map<string, DatedOffice[]>();
  const seen: Office[] = [];
  for (const office of person.offices) {
    const again = told.has(fold(office.title)) || seen.some((other) => isSameTerm(other, office));
    if (office.source === LIST_SOURCE || again) continue;
    seen.push(office);
  }
  for (const office of seen) {
    const offices = careers.get(office.source) ?? [];
    offices.push({ ...office, when: date === null ? 'untold' : whenInTables(office, seen, date) });
    careers.set(office.source, offices);
  }
  return [...careers].map(([source, offices]) => ({ source, offices }));
}

/** Years for which an office whose end is not known may have lasted. */
const USUAL_TERM = 4;

/** Of an office whose end the tables do not know nothing is said once its holder had another, or a usual term is over. */
function whenInTables(office: Office, all: readonly Office[], date: DocumentDate): When {
  const when = whenIn(office, date);
  const { from, to } = office;
  if (when !== 'perhaps' || from === null || to !== null) return when;
  const { first, last } = daysOf(date);
  const followed = all.some((o) => o.from !== null && firstDay(o.from) > lastDay(from) && firstDay(o.from) <= last);
  return followed || Number(first.slice(0, 4)) > Number(from.slice(0, 4)) + USUAL_TERM ? 'untold' : when;
}

function isSameTerm(a: Office, b: Office): boolean {
  return (
    a.title === b.title &&
    a.source !== b.source &&
    a.from !== null &&
    b.from !== null &&
    a.from.slice(0, 4) === b.from.slice(0, 4)
  );
}

/** How a term lies to a date, all of them as far as they are known. An end that is not known may be any day. */
function whenIn({ from, to }: Pick<Office, 'from' | 'to'>, date: DocumentDate): When {
  if (from === null && to === null) return 'untold';
  const { first, last } = daysOf(date);
  if (from !== null && firstDay(from) > last) return 'later';
  if (to !== null && lastDay(to) < first) return 'earlier';
  const begun = from !== null && lastDay(from) <= first;
  const lasts = to !== null && firstDay(to) >= last;
  return begun && lasts ? 'current' : 'perhaps';
}

function daysOf({ iso, isoEnd }: DocumentDate): { readonly first: string; readonly last: string } {
  return { first: firstDay(iso), last: lastDay(isoEnd ?? iso) };
}

/** The first day that an ISO date, known in part, can mean. */
const firstDay = (iso: string): string => iso + '-01-01'.slice(iso.length - 4);

/** The last one; days past the end of a month do no harm in comparing. */
const lastDay = (iso: string): string => iso + '-12-31'.slice(iso.length - 4);

/** Clauses of a list also tell what a man was or suffered: `confined to Gorky from January 1980`. */
const isOffice = (title: string): boolean => /^(?:\p{Lu}|member\b)/u.test(title);

function lifeOf({ born, died, lifeSources = [] }: Person): Life | null {
  return born === null && died === null ? null : { born, died, sources: lifeSources };
}
