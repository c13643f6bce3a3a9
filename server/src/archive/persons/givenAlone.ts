import { fold } from '../../data/fold';
import { formalNames, shortNames } from '../../data/nicknames';
import { officialsWithFirstName } from '../../data/officials';
import { placeNamed } from '../../data/places';
import { isRegion } from '../../data/regions';
import type { NameCandidate } from '../../document/mentions';
import type { FrusDocument } from '../../document/model';
import type { Span } from '../../text/span';
import { WordValues } from '../../text/wordFacts';
import type { Gazetteer } from '../gazetteer';
import type { NameSurroundings } from '../persons';
import type { Person, PersonMention } from '../resolution';
import { Covered } from './covered';
import { isInTime } from './evidence';
import type { DocumentFacts } from './facts';
import { givenWords } from './nameForms';
import { settledMention } from './settledMention';
import { standingOf } from './standing';
import type { Reason } from './why';

/** Titles before a given name alone: `Sir Patrick`, `Prince Souvanna`. */
const WITH_GIVEN = /^(?:sir|dame|lord|lady|prince|princess|don|king|queen|dear|brother|father)$/i;
/** Words that are given names and something else as often. */
const ORDINARY: ReadonlySet<string> = new Set(
  'christian will mark bill grant dean guy rich chase drew frank dick jack pat ray rob sue art cap win grace faith hope may june april august jordan israel berlin paris victoria florence georgia virginia charlotte carolina washington lincoln'.split(
    ' ',
  ),
);

/**
 * Given names and nicknames that stand alone among colleagues (`Art`, `Elliott`, `Dear Harold`): they mean the one person of that name
 * whom the document names otherwise.
 */
export function findGivenNames(
  document: FrusDocument,
  { gazetteer, terms }: NameSurroundings,
  facts: DocumentFacts,
  mentions: readonly PersonMention[],
): PersonMention[] {
  const persons = presentPersons(mentions);
  const byGiven = new Map<string, Person[]>();
  for (const person of persons)
    for (const name of givensOf(person)) {
      const same = byGiven.get(name);
      if (same) same.push(person);
      else byGiven.set(name, [person]);
    }
  let covered: Covered | undefined;
  const others = unknownGivens(document, mentions);
  const found: PersonMention[] = [];
  for (const candidate of document.names) {
    if (candidate.words.length !== 1) continue;
    const word = candidate.words[0]!;
    const known = GIVENS.ofWord(word);
    if (known === null) continue;
    const { key } = known;
    // Most words are nobody's given name: what stands around them need not be looked at.
    if (!byGiven.has(key) && !known.short && !(known.rare && gazetteer.byGiven(key).length > 0)) continue;
    if (!hasTitleOfGiven(candidate, document.text)) continue;
    covered ??= new Covered(mentions);
    if (covered.overlaps(candidate.span)) continue;
    const direct = isAddressed(document, candidate.span);
    let bearers: readonly Person[] = byGiven.get(key) ?? [];
    if (!direct && others.has(key)) continue;
    let reason: Reason = 'given';
    if (bearers.length === 0) {
      bearers = known.rare ? unmistakable(key, gazetteer, facts.date) : [];
      reason = 'given-listed';
    }
    if (bearers.length === 0 && direct) bearers = nicknamed(key, byGiven);
    // In a letter the man addressed is meant, whoever else bears the name.
    if (bearers.length > 1 && direct) bearers = bearers.filter((p) => facts.isCorrespondent(p));
    if (bearers.length !== 1) continue;
    if (!direct && (isElse(key, word.text, candidate, document.text) || terms.get(word.text) !== null)) continue;
    if (!direct && gazetteer.names.uses(key).some((u) => u.role === 'surname')) continue;
    const person = bearers[0]!;
    found.push(settledMention(candidate.span, person, 'given', reason, document.text));
  }
  return found;
}

/** What a word is as a given name that stands alone; null where it cannot be one. */
const GIVENS = new WordValues((word) => {
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(word)) return null;
  const key = fold(word);
  return {
    key,
    /** It is a short form, or another spelling, of some name. */
    short: formalNames(key).size > 0 || shortNames(key).size > 0,
    /** Hardly anybody bears it. */
    rare: key.length >= 5 && !ORDINARY.has(key) && officialsWithFirstName(key) <= RARE,
  };
});

/** Whether no title stands before a name, or one that stands before given names. */
function hasTitleOfGiven({ title }: NameCandidate, text: string): boolean {
  return title === null || WITH_GIVEN.test(text.slice(title.start, title.end));
}

/** Whether the word is a place, or an ordinary word that the beginning of a sentence or the company of others explains. */
function isElse(key: string, word: string, candidate: NameCandidate, text: string): boolean {
  if (placeNamed(word) || isRegion(word)) return true;
  if (candidate.opening && ORDINARY.has(key)) {
    // `Art would attend`: a verb behind it makes it a name
    return !/^(?:’s| (?:said|told|has|had|would|will|should|could|might|must|can|did|does|is|was|also|and I|and|thinks|knows|feels|asked|agrees|agreed|believes|called)\b|,)/.test(
      text.slice(candidate.span.end, candidate.span.end + 12),
    );
  }
  // Part of a longer name: `Christian Democrats`
  return /^[-–]?\s?\p{Lu}/u.test(text.slice(candidate.span.end, candidate.span.end + 2)) && ORDINARY.has(key);
}

/** `Dear Harold:`, and a line that holds nothing else: an address or a signature. */
function isAddressed(document: FrusDocument, span: Span): boolean {
  const { text } = document;
  if (/\bDear $/.test(text.slice(Math.max(0, span.start - 5), span.start))) return true;
  const before = text.lastIndexOf('\n', span.start - 1);
  const after = text.indexOf('\n', span.end);
  const line = text.slice(before + 1, span.start) + text.slice(span.end, after < 0 ? text.length : after);
  return /^[\s“"•]*(?:\d{1,2}|\[\^?\d+\])?[:,.\s”"]*$/.test(line);
}

/** Bearers of a formal name of which the word is a short form that the list does not give: `Livie` is nobody's by rule, `Bobby` is. */
function nicknamed(key: string, byGiven: ReadonlyMap<string, readonly Person[]>): Person[] {
  const bearers = new Set<Person>();
  for (const [given, persons] of byGiven) if (shortNames(given).has(key)) for (const p of persons) bearers.add(p);
  return [...bearers];
}

/** The given names of people whom the document names in full and nobody knows: alone, they may mean them. */
function unknownGivens({ text }: FrusDocument, mentions: readonly PersonMention[]): Set<string> {
  const givens = new Set<string>();
  for (const { state, form, span } of mentions)
    if (state === 'unknown' && form === 'full') givens.add(fold(text.slice(span.start, span.end).split(/\s/, 1)[0]!));
  return givens;
}

/** More bearers than these in the table of officials make a given name common. */
const RARE = 2;

/**
 * The one listed person of high office who bears a given name that hardly anybody else does (`Selwyn`, `Adlai`), so that it need not
 * stand beside his surname to mean him.
 */
function unmistakable(key: string, gazetteer: Gazetteer, date: string | null): readonly Person[] {
  const bearers = gazetteer.byGiven(key);
  if (bearers.length !== 1 || standingOf(bearers[0]!) < 2.5 || !isInTime(bearers[0]!, date)) return [];
  return gazetteer.bySurname(key).length > 0 ? [] : bearers;
}

const givensOfPersons = new WeakMap<Person, ReadonlySet<string>>();

/** The names by which colleagues call a person: given names (not initials), their short forms, and nicknames. */
export function givensOf(person: Person): ReadonlySet<string> {
  let known = givensOfPersons.get(person);
  if (!known) {
    known = givensIn(person);
    givensOfPersons.set(person, known);
  }
  return known;
}

function givensIn(person: Person): Set<string> {
  const names = new Set<string>();
  const givens = givenWords(person.given).filter((w) => w.length > 2);
  givens.forEach((given, i) => {
    names.add(given);
    // Short forms of the first name alone: a second name is not shortened.
    if (i === 0) for (const short of shortNames(given)) if (short.length > 2) names.add(short);
  });
  for (const nickname of person.nicknames)
    for (const word of givenWords(nickname)) if (word.length > 2) names.add(word);
  return names;
}

/** The persons whom mentions resolve to, outside of things. */
export function presentPersons(mentions: readonly PersonMention[]): Set<Person> {
  const persons = new Set<Person>();
  for (const m of mentions) if (m.person && !m.insideThing) persons.add(m.person);
  return persons;
}
