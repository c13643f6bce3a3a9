import { fold } from '../../data/fold';
import { namesakePhrase } from '../../data/notPersons';
import { placeNamed } from '../../data/places';
import { isRegion } from '../../data/regions';
import type { NameCandidate } from '../../document/mentions';
import type { FrusDocument } from '../../document/model';
import { SUFFIXES } from '../../reader/namesWords';
import { Memo } from '../../text/memo';
import { encloses, type Span } from '../../text/span';
import { WordFacts, WordTest, WordValues } from '../../text/wordFacts';
import type { NameSurroundings } from '../persons';
import type { PersonMention } from '../resolution';
import { Covered } from './covered';
import type { DocumentFacts } from './facts';
import { isGivenName } from './givenNames';
import { thingAround, titleOf } from './items';
import { joinedKey } from './nameForms';

/**
 * Wording that surely names a person whom no list or table knows: drafters and clearers of the source note, names behind a title,
 * a given name and a surname; and further on the surnames of these. Said to be "not identified", never a namesake.
 */
export function findUnknown(
  document: FrusDocument,
  { terms }: NameSurroundings,
  facts: DocumentFacts,
  mentions: readonly PersonMention[],
): PersonMention[] {
  let covered: Covered | undefined;
  const location = document.source?.location;
  const isOpen = ({ span }: NameCandidate): boolean => {
    covered ??= new Covered(mentions);
    // A folder that is called after somebody (`1985 Sept. Mtg. w/ E. Shevardnadze`) names nobody.
    return !covered.overlaps(span) && !(location && encloses(location, span));
  };
  const found = new Map<NameCandidate, Span>();
  const surnames = new Set<string>();
  for (const candidate of document.names) {
    if (candidate.words.length === 0) continue;
    // Without a title, and not among those who worked on the document, words alone must be evidence of a person.
    if (candidate.title === null && !looksLikeName(candidate) && !facts.isWorker(candidate.span)) continue;
    if (!isOpen(candidate)) continue;
    const span = nameSpan(candidate);
    if (span === null || !isPerson(document, candidate, span, facts) || isTerm(document.text, span, terms)) continue;
    found.set(candidate, span);
    surnames.add(joinedKey(candidate.words[lastWord(candidate)]!.text));
  }
  for (const candidate of surnames.size > 0 ? document.names : []) {
    const word = candidate.words[0];
    if (candidate.words.length !== 1 || candidate.opening || found.has(candidate)) continue;
    if (surnames.has(KEYS.ofWord(word!)) && !isPlace(word!.text) && isOpen(candidate))
      found.set(candidate, candidate.span);
  }
  return [...found].map(([candidate, span]) => ({
    span,
    state: 'unknown',
    person: null,
    candidates: [],
    form: candidate.words.length > 1 ? 'full' : 'surname',
    why: 'No list or table at hand has this person.',
    officeInDocument: null,
    insideThing: false,
    listedAs: null,
  }));
}

const KEYS = new WordValues(joinedKey);

/** The index of the last word that is no generation. */
function lastWord({ words }: NameCandidate): number {
  let last = words.length - 1;
  while (last > 0 && SUFFIX.ofWord(words[last]!)) last--;
  return last;
}

const SUFFIX = new WordTest((word) => SUFFIXES.has(fold(word)));

/** The candidate's words where they can be a name at all. */
function nameSpan(candidate: NameCandidate): Span | null {
  const last = candidate.words[lastWord(candidate)]!;
  if (!/^\p{Lu}.*\p{Ll}/u.test(last.text.replace(/^(?:al|el)-/, ''))) return null;
  return candidate.words.length > 5 ? null : candidate.span;
}

function isPerson(document: FrusDocument, candidate: NameCandidate, span: Span, facts: DocumentFacts): boolean {
  const { text, source } = document;
  // A folder's name: `1985 Mtg. w/ A. Berg`
  if (source?.location && encloses(source.location, span)) return false;
  if (thingAround(text, span, span) !== null || namesakePhrase(text.slice(span.start, span.end))) return false;
  const last = candidate.words[lastWord(candidate)]!.text;
  if (facts.isWorker(span)) return candidate.words.length > 1 || !isPlace(last);
  const title = titleOf(text, candidate, true);
  if (title)
    return (
      !isPlace(text.slice(span.start, span.end)) &&
      (title.kinds.length > 0 || title.woman || COURTESIES.test(title.text))
    );
  return !isPlace(text.slice(span.start, span.end));
}

/** Whether words are a given name and a surname, or initials and a surname. */
function looksLikeName(candidate: NameCandidate): boolean {
  const { words, opening } = candidate;
  if (words.length < 2) return false;
  const first = GIVENS.ofWord(words[0]!);
  if (first === Given.Initial) {
    if (words.length === 2 && opening) return false;
    for (let i = 1; i < words.length - 1; i++) if (GIVENS.ofWord(words[i]!) === Given.None) return false;
  } else if (first !== Given.Name || isPlace(words[0]!.text)) return false;
  return !isPlace(words[lastWord(candidate)]!.text);
}

/** What a word is as a given name: one too short to begin a name with is `Short`. */
enum Given {
  None = 0,
  Initial = 1,
  Short = 2,
  Name = 3,
}

const GIVENS = new WordFacts((word) => {
  const key = fold(word);
  if (key.length === 1) return Given.Initial;
  if (!isGivenName(key)) return Given.None;
  return key.length < 3 ? Given.Short : Given.Name;
});

const COURTESIES = /^(?:mr|mrs|ms|miss|messrs|dr|m|mme|madame|prof|professor|sir|lord|lady|herr|senor|comrade)$/;

const PLACES = new Memo((words) => placeNamed(words) !== undefined || isRegion(words));

function isPlace(words: string): boolean {
  return PLACES.of(words);
}

function isTerm(text: string, span: Span, terms: NameSurroundings['terms']): boolean {
  return terms.get(text.slice(span.start, span.end)) !== null;
}
