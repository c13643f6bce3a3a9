import type { NamesakeGroup } from '../../data/notPersons';
import { beginsNamesakePhrase, namesakeAfter, namesakeBefore, namesakePhrase, namesThing } from '../../data/notPersons';
import type { NameCandidate } from '../../document/mentions';
import type { FrusDocument } from '../../document/model';
import { classOfWord, WordClass } from '../../reader/namesWords';
import { Memo } from '../../text/memo';
import { overlaps, type Span } from '../../text/span';
import type { Gazetteer } from '../gazetteer';
import { keepItems, keptItems } from './blockItems';
import { partyNamed } from './officeInDocument';
import type { NameReading } from './readings';
import { readTitle, type Title } from './titles';
import { isSure, type Wording } from './wordings';

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

/**
 * The readings of all candidates, in the order of the text; laws, places and ships named after people are left out. What a block's
 * candidates come to is kept with it: it depends on what stands around them, and on the parties of the heading.
 */
export function itemsOf(document: FrusDocument, gazetteer: Gazetteer): NameItem[] {
  const { names, blocks, text } = document;
  const items: NameItem[] = [];
  let from = 0;
  for (const { block, start } of blocks) {
    const end = start + block.text.length;
    let to = from;
    while (to < names.length && names[to]!.span.start < end) to++;
    if (to === from) continue;
    const kept = isInHeading(document, start, end)
      ? undefined
      : keptItems(block, start, text, AROUND, names, from, to, gazetteer);
    const found = kept ?? itemsBetween(document, gazetteer, from, to);
    if (kept === null) keepItems(block, start, text, AROUND, names.slice(from, to), gazetteer, found);
    for (const item of found) items.push(item);
    from = to;
  }
  return items;
}

function isInHeading({ heading }: FrusDocument, start: number, end: number): boolean {
  return heading !== null && overlaps(heading.span, { start, end });
}

function itemsBetween(document: FrusDocument, gazetteer: Gazetteer, from: number, to: number): NameItem[] {
  const items: NameItem[] = [];
  for (let i = from; i < to; i++) {
    const candidate = document.names[i]!;
    const wording = candidate.words.length === 0 ? null : gazetteer.wordings.of(candidate);
    if (wording !== null) for (const item of itemsOfCandidate(document, candidate, wording)) items.push(item);
  }
  return items;
}

/** The list's readings; where it has none that is sure, those of the tables; where they have none, near spellings of the list. */
function itemsOfCandidate(document: FrusDocument, candidate: NameCandidate, wording: Wording): readonly NameItem[] {
  const listed = read(document, candidate, wording.inList(candidate), 'list');
  const sure = listed.filter((item) => isSure(item.reading));
  if (sure.length > 0) return sure;
  const known = wording.inTables(candidate);
  const bundled = read(
    document,
    candidate,
    listed.length === 0 ? known : known.filter((reading) => reading.form === 'full'),
    'tables',
  );
  if (bundled.length > 0) return bundled;
  return listed.length > 0 ? listed : read(document, candidate, wording.nearList(candidate), 'spelling');
}

const NONE: readonly NameItem[] = [];

function read(
  document: FrusDocument,
  candidate: NameCandidate,
  readings: readonly NameReading[],
  source: NameItem['source'],
): readonly NameItem[] {
  if (readings.length === 0) return NONE;
  const items: NameItem[] = [];
  for (const reading of readings) {
    const item = itemOf(document, candidate, reading, source);
    if (item) items.push(item);
  }
  return items;
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
  const phrase = mayBePhrase(text, whole) && namesakePhrase(text.slice(whole.start, whole.end));
  if (phrase) return phrase.group;
  const dash = joinedByDash(text, span);
  if (dash) {
    const joined = namesakePhrase(dash);
    if (joined) return joined.group;
  }
  const behind = mayNameThing(text, span.end) && namesakeBefore(text.slice(span.end, span.end + AROUND));
  if (behind) return behind.weak ? null : behind.group;
  // `Camp David`, the carrier Forrestal; but `at that point Sadat`
  if (span.start === 0 || !isBlank(text.charCodeAt(span.start - 1)) || isSmallBefore(text, span.start - 1)) return null;
  const preceding = text.slice(Math.max(0, span.start - AROUND), span.start);
  const before = namesakeAfter(preceding);
  return before && NAMED_BEFORE.test(preceding) ? before.group : null;
}

/** Whether a fixed phrase may begin with the first letters of a span. */
function mayBePhrase(text: string, { start, end }: Span): boolean {
  let to = start;
  while (to < end && isSmall(text.charCodeAt(to) | 0x20)) to++;
  return BEGIN_PHRASES.of(text.slice(start, to));
}

const BEGIN_PHRASES = new Memo(beginsNamesakePhrase);

/** What may stand before the name of a thing, at the end of a text. */
const NAMED_BEFORE =
  /(?:\p{Lu}[\p{L}’']*|(?:\p{Lu}\.){2,4}|\b(?:Ft|Mt|Pt|St)\.|\b(?:carrier|cruiser|destroyer|yacht))[ \u00a0]$/u;

/** The last letters of the small words of {@link NAMED_BEFORE}. */
const ENDS_OF_SMALL: ReadonlySet<number> = new Set([...'rt'].map((letter) => letter.charCodeAt(0)));

/** Whether a word of small letters stands before the space at `at` that is surely none of {@link NAMED_BEFORE}: the usual case. */
function isSmallBefore(text: string, at: number): boolean {
  if (at > 0 && ENDS_OF_SMALL.has(text.charCodeAt(at - 1))) return false;
  let i = at;
  while (i > 0 && isSmall(text.charCodeAt(i - 1))) i--;
  return i < at && (i === 0 || isBlank(text.charCodeAt(i - 1)));
}

function isSmall(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

/** Whether the word at `at`, behind a space or a dash, may name a thing; an `s` of possession and the end of a sentence do not. */
function mayNameThing(text: string, at: number): boolean {
  let start = at;
  if (isBlank(text.charCodeAt(at)) || isDash(text.charCodeAt(at))) start++;
  let end = start;
  while (end < text.length && isSmall(text.charCodeAt(end) | 0x20)) end++;
  // Other letters and marks are looked at in full.
  if (end === start) return isInWord(text.charCodeAt(end)) && !endsName(text, end);
  return isInWord(text.charCodeAt(end)) || namesThing(text.slice(start, end));
}

/** `Nixon’s visit`, `… to Nixon. He`: an s of possession, or the end of a sentence. */
function endsName(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const end = code === 0x2e ? at + 1 : code === 0x2019 && text.charCodeAt(at + 1) === 0x73 ? at + 2 : -1;
  return end > 0 && end < text.length && !isInWord(text.charCodeAt(end)) && !isSmall(text.charCodeAt(end) | 0x20);
}

/** A mark that may stand inside a word, or a letter beyond ASCII. */
function isInWord(code: number): boolean {
  return code === 0x26 || code === 0x27 || code === 0x2e || code > 0x7f;
}

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
