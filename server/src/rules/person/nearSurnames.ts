import type { Gazetteer } from '../../archive/gazetteer';
import type { PersonMention } from '../../archive/resolution';
import type { Snapshot } from '../../archive/snapshot';
import { namesIn } from '../../archive/summary';
import type { Volume } from '../../archive/volume';
import { fold } from '../../data/fold';
import { isInstitutionWord } from '../../data/institutionWords';
import { AFTER } from '../../data/notPersons';
import { blockAt } from '../../document/apparatus';
import { NearWords } from '../../text/nearWords';
import { overlaps, type Span } from '../../text/span';
import { kindOf, TokenKind, tokenText } from '../../text/tokens';
import { WordValues } from '../../text/wordFacts';

/** A word that stands for a name and is one slip away from a listed surname. */
export interface NearSurname {
  readonly word: string;
  readonly span: Span;
  /** The listed surname, in the case of the word. */
  readonly right: string;
}

/** Words behind the names of those after whom a thing is named (`Ford and Rockefeller Foundations`). */
const THINGS: ReadonlySet<string> = new Set(AFTER.map(({ words }) => words));

/** Shorter surnames have too many neighbours. */
const SHORTEST = 5;

/**
 * The words of a document that are one slip away from one listed surname, each once, in their order. A word counts only where nothing else
 * explains it: no list or table knows it, no other document of the volume names it, and the document has it in no other sense.
 */
export function nearSurnames(snapshot: Snapshot): NearSurname[] {
  const { document, gazetteer, resolution, self, volume } = snapshot;
  if (gazetteer.listed.length === 0) return [];
  const index = indexOf(gazetteer);
  let lower: Set<string> | undefined;
  const found: NearSurname[] = [];
  const seen = new Set<string>();
  for (const candidate of document.names) {
    const { words } = candidate;
    let last = words.length - 1;
    let slips = last < 0 ? 'thing' : index.known.ofWord(words[last]!);
    while (slips === 'thing' && --last >= 0) slips = index.known.ofWord(words[last]!);
    const surname = words[last];
    // Where a call or page mark stands inside, the text is shorter than its span.
    if (!surname || slips === 'thing' || slips.length === 0) continue;
    if (surname.span.end - surname.span.start !== surname.text.length) continue;
    for (const { text, from, key, right } of slips) {
      // In a telegram all in capitals every word may be a name.
      if (candidate.title === null && words.every((w) => w.text === w.text.toUpperCase())) break;
      if (seen.has(key)) continue;
      const span = { start: surname.span.start + from, end: surname.span.start + from + text.length };
      const role = blockAt(document, candidate.span.start)?.role;
      if (role === 'section' || isUsual(volume, key, right)) continue;
      if (gazetteer.bySurname(key).length > 0) continue;
      lower ??= lowerWords(snapshot);
      if (lower.has(key)) continue;
      // The capital of a word that begins a sentence says nothing.
      if (
        role !== 'signature' &&
        candidate.opening &&
        candidate.title === null &&
        candidate.words.length === 1 &&
        !namesIn(self).includes(right)
      )
        continue;
      if (document.text[span.end] === '[') continue;
      if (resolution.persons.some((p) => overlaps(p.span, span) && isExplained(p, right))) continue;
      seen.add(key);
      found.push({ word: text, span, right: inCaseOf(text, index.forms.get(right)!) });
    }
  }
  return found;
}

/** Whether a mention has a person for whom the word is no slip. */
function isExplained({ state, person }: PersonMention, right: string): boolean {
  return state !== 'unknown' && (person === null || fold(person.surname) !== right);
}

/** A slip stands in one document, or in a few of very many. */
const TIMES = 20;

/** Whether the volume has the word in so many documents that it is a name of its own. */
function isUsual(volume: Volume, key: string, right: string): boolean {
  const count = volume.naming(key);
  return count > 1 && count * TIMES > volume.naming(right);
}

/** Whether a word belongs to the name of an office or of a thing that is called after people. */
function isOfThing(word: string): boolean {
  return isInstitutionWord(word) || THINGS.has(fold(word).replace(/s$/, ''));
}

function inCaseOf(word: string, form: string): string {
  return word === word.toUpperCase() ? form.toUpperCase() : form;
}

/** The words that the document has in lower case: no names. */
function lowerWords({ document }: Snapshot): Set<string> {
  const words = new Set<string>();
  for (const { block } of document.blocks) {
    const { tokens } = block;
    for (let i = 0; i < tokens.count; i++) if (kindOf(tokens, i) === TokenKind.Lower) words.add(tokenText(tokens, i));
  }
  return words;
}

interface SurnameIndex {
  /** Printed surnames by their key. */
  readonly forms: ReadonlyMap<string, string>;
  /** Answers already given by surname: a volume names the same people over and over. */
  readonly known: WordValues<'thing' | readonly Slip[]>;
}

/** A surname, or one of two that a hyphen joins (`the Cabot-Wang talks`), that is one slip away from a listed one. */
interface Slip {
  readonly text: string;
  /** Where it begins in the word. */
  readonly from: number;
  readonly key: string;
  /** Key of the listed surname. */
  readonly right: string;
}

function findSlips(near: NearWords, word: string): readonly Slip[] {
  const slips: Slip[] = [];
  let from = 0;
  for (const text of word.split(/[-–]/)) {
    const key = fold(text);
    const right = key.length < SHORTEST - 1 || near.has(key) ? null : rightOf(near, key);
    if (right !== null) slips.push({ text, from, key, right });
    from += text.length + 1;
  }
  return slips.length > 0 ? slips : NO_SLIPS;
}

const NO_SLIPS: readonly Slip[] = [];

/** The one surname that a word is one slip away from; null where there is none, or several, or the word is its plural. */
function rightOf(near: NearWords, key: string): string | null {
  const rights = near.near(key);
  return rights.length === 1 && key !== `${rights[0]}s` ? rights[0]! : null;
}

/** Kept with the list that it is made of. */
const indexes = new WeakMap<Gazetteer, SurnameIndex>();

function indexOf(gazetteer: Gazetteer): SurnameIndex {
  const known = indexes.get(gazetteer);
  if (known) return known;
  const forms = new Map<string, string>();
  const add = (name: string) => {
    for (const word of name.split(/[\s,-]+/))
      if (word.length >= SHORTEST && /^\p{Lu}/u.test(word) && !forms.has(fold(word))) forms.set(fold(word), word);
  };
  for (const { surname } of gazetteer.listed) add(surname);
  // Other names, and the entries that refer to them (`Caramanlis, see Karamanlis`).
  for (const key of gazetteer.names.keys()) {
    const listedAs = gazetteer.names.uses(key)[0]?.listedAs;
    if (listedAs) add(listedAs.name.split(',')[0]!);
  }
  const near = new NearWords(forms.keys());
  const made = { forms, known: new WordValues((word) => (isOfThing(word) ? 'thing' : findSlips(near, word))) };
  indexes.set(gazetteer, made);
  return made;
}
