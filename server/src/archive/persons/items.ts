import type { NamesakeGroup } from '../../data/notPersons';
import { namesakeAfter, namesakeBefore, namesakePhrase } from '../../data/notPersons';
import type { NameCandidate } from '../../document/mentions';
import type { FrusDocument } from '../../document/model';
import { classOfWord, WordClass } from '../../reader/namesWords';
import type { Span } from '../../text/span';
import type { Gazetteer } from '../gazetteer';
import type { NameLookup, NameUse } from './nameIndex';
import { partyNamed } from './officeInDocument';
import { type NameReading, WrittenName } from './readings';
import { readTitle, type Title } from './titles';

/** A candidate's reading as a name, with what stands around it. */
export interface NameItem {
  readonly candidate: NameCandidate;
  readonly reading: NameReading;
  /** Where the name was found: the volume's list, the list with allowance for spelling, the bundled tables. */
  readonly source: 'list' | 'spelling' | 'tables';
  /** The words of the name as read, title not included. */
  readonly span: Span;
  readonly title: Title | null;
  /** What the name is part of, where it is part of the name of a thing (`Kennedy Library`). */
  readonly thing: NamesakeGroup | null;
}

/** How many characters around a name are looked at for the thing that it may be part of. */
const AROUND = 48;

/** Things after people of which the people are no part any more: no hover tells of them. */
const NOBODY: ReadonlySet<NamesakeGroup> = new Set(['law', 'place', 'ship', 'institution']);

/** The readings of all candidates, in the order of the text; laws, places and ships named after people are left out. */
export function itemsOf(document: FrusDocument, gazetteer: Gazetteer): NameItem[] {
  const items: NameItem[] = [];
  for (const candidate of document.names) {
    if (candidate.words.length === 0) continue;
    items.push(...itemsOfCandidate(document, candidate, gazetteer));
  }
  return items;
}

/** The list's readings; where it has none that is sure, those of the tables; where they have none, near spellings of the list. */
function itemsOfCandidate(document: FrusDocument, candidate: NameCandidate, gazetteer: Gazetteer): NameItem[] {
  const name = new WrittenName(candidate);
  const listed = read(document, name, gazetteer.names, 'list');
  if (listed.some(isSure)) return listed.filter(isSure);
  const bundled = read(document, name, gazetteer.bundled, 'tables')
    .filter((item) => isSure(item) && (listed.length === 0 || item.reading.form === 'full'))
    .map((item) => withListed(item, gazetteer));
  if (bundled.length > 0) return bundled;
  if (listed.length > 0) return listed;
  return read(document, name, gazetteer.spellings, 'spelling').filter(isSure);
}

const isSure = (item: NameItem): boolean => item.reading.form !== 'other' && item.reading.form !== 'dubious';

function read(document: FrusDocument, name: WrittenName, lookup: NameLookup, source: NameItem['source']): NameItem[] {
  const readings = name.readingsIn(lookup);
  return readings.flatMap((reading) => itemOf(document, name.candidate, reading, source) ?? []);
}

/** Persons of the tables who are listed (under another spelling) are those of the list. */
function withListed(item: NameItem, gazetteer: Gazetteer): NameItem {
  const uses = item.reading.uses.map((use): NameUse => {
    const listed = gazetteer.listedOf(use.person);
    return listed ? { ...use, person: listed } : use;
  });
  return { ...item, reading: { ...item.reading, uses } };
}

function itemOf(
  document: FrusDocument,
  candidate: NameCandidate,
  reading: NameReading,
  source: NameItem['source'],
): NameItem | null {
  const { text } = document;
  const first = reading.words[0]!;
  const last = reading.words[reading.words.length - 1]!;
  const span = { start: first.span.start, end: last.span.end };
  const thing = thingAround(text, span, candidate.words.length === 1 ? candidate.span : span);
  if (thing && NOBODY.has(thing)) return null;
  return {
    candidate,
    reading,
    source,
    span,
    title: titleOf(text, candidate, reading.first) ?? officeOfParty(document, span),
    thing,
  };
}

/** The office of the heading's sender or addressee whose name a span is: `the Special Assistant (Holm)`. */
function officeOfParty(document: FrusDocument, span: Span): Title | null {
  const party = partyNamed(document, span);
  if (!party?.office) return null;
  const title = readTitle(document.text.slice(party.office.start, party.office.end));
  // Who acts for the head of an office holds another.
  return party.acting ? { ...title, kinds: [] } : title;
}

/** Whether the name is part of the name of a thing that nobody is named by. An administration or regime is called by the name of its head. */
export function isInsideThing({ thing }: NameItem): boolean {
  return thing !== null && thing !== 'government';
}

/** The title before a candidate, for the first name in it. */
export function titleOf(text: string, candidate: NameCandidate, first: boolean): Title | null {
  if (!first || !candidate.title) return null;
  const title = readTitle(text.slice(candidate.title.start, candidate.title.end));
  return title.woman && isOfCouple(text, candidate.title) ? { ...title, woman: false } : title;
}

/** `Ambassador and Mrs. Kohler` names him as well as her. */
function isOfCouple(text: string, title: Span): boolean {
  const before = /(\p{Lu}[\p{L}-]*)\.? and $/u.exec(text.slice(Math.max(0, title.start - AROUND), title.start));
  return before !== null && classOfWord(before[1]!) === WordClass.Title;
}

/** What the name is part of; null for a person. Words that a person may own as well (`the Clifford mission`) leave it a person. */
export function thingAround(text: string, span: Span, whole: Span): NamesakeGroup | null {
  const phrase = namesakePhrase(text.slice(whole.start, whole.end));
  if (phrase) return phrase.group;
  const dash = joinedByDash(text, span);
  if (dash) {
    const joined = namesakePhrase(dash);
    if (joined) return joined.group;
  }
  const behind = namesakeBefore(text.slice(span.end, span.end + AROUND));
  if (behind) return behind.weak ? null : behind.group;
  // `Camp David`, the carrier Forrestal; but `at that point Sadat`
  if (span.start === 0 || !isBlank(text.charCodeAt(span.start - 1))) return null;
  const preceding = text.slice(Math.max(0, span.start - AROUND), span.start);
  const before = namesakeAfter(preceding);
  return before && NAMED_BEFORE.test(preceding) ? before.group : null;
}

/** What may stand before the name of a thing, at the end of a text. */
const NAMED_BEFORE =
  /(?:\p{Lu}[\p{L}’']*|(?:\p{Lu}\.){2,4}|\b(?:Ft|Mt|Pt|St)\.|\b(?:carrier|cruiser|destroyer|yacht))[ \u00a0]$/u;

/** The words that a dash joins with the name: `Jackson–Vanik`. */
function joinedByDash(text: string, span: Span): string | null {
  const behind =
    isDash(text.charCodeAt(span.end)) && /^[–-](\p{Lu}[\p{L}’]+)/u.exec(text.slice(span.end, span.end + 30));
  if (behind) return text.slice(span.start, span.end) + behind[0];
  if (span.start === 0 || !isDash(text.charCodeAt(span.start - 1))) return null;
  const before = /(\p{Lu}[\p{L}’]+[–-])$/u.exec(text.slice(Math.max(0, span.start - 30), span.start));
  return before ? before[0] + text.slice(span.start, span.end) : null;
}

/** A hyphen or a dash. */
function isDash(code: number): boolean {
  return code === 0x2d || code === 0x2013;
}

/** A space or a no-break space. */
function isBlank(code: number): boolean {
  return code === 0x20 || code === 0xa0;
}
