import { fold } from '../../data/fold';
import type { NameCandidate, NameWord } from '../../document/mentions';
import { PARTICLES, SUFFIXES } from '../../reader/namesWords';
import type { Span } from '../../text/span';
import { WordTest, WordValues } from '../../text/wordFacts';
import { wordOf } from '../../text/words';
import { fitGivenNames, isGivenName } from './givenNames';
import { joinedKey } from './nameForms';
import type { NameLookup, NameUse } from './nameIndex';
import { distance } from './spelling';

/** A way to read words of a candidate as a name: whose it may be, and how surely the words fit. */
export interface NameReading {
  /** The words of the name as read. */
  readonly words: readonly NameWord[];
  /** The surname alone, as written. */
  readonly surname: readonly NameWord[];
  /** They are the first words of the candidate, so that its title is theirs. */
  readonly first: boolean;
  /**
   * `full`: given names are written and fit; `whole`: an uninverted name in full; `surname`: nothing but a surname; `other`: given
   * names are written that fit none, so that somebody else is meant; `dubious`: words stand beside it that may belong to another name.
   */
  readonly form: 'full' | 'whole' | 'surname' | 'other' | 'dubious';
  /** Those who fit, each once; for `other` all who bear the surname. */
  readonly uses: readonly NameUse[];
  /** Generation written behind the name, folded: `jr`. */
  readonly suffix: string | null;
}

/** A reading of a wording, by the places of its words: the same for all candidates that are worded so. */
export interface ReadingShape extends Place {
  readonly first: boolean;
  readonly suffix: string | null;
}

/** Words that stand together, folded: ready to be looked up in several lists. */
export interface FoldedWords {
  readonly text: readonly string[];
  readonly words: readonly NameWord[];
  /** All in capitals: words of a telegram, so that a capital says nothing. */
  readonly caps: boolean;
  /** They begin a sentence or an item. */
  readonly opening: boolean;
  readonly suffix: string | null;
}

/** Whether no word of a candidate may be two names that a hyphen or initials join: it is read as it stands. */
export function isReadAsItStands(words: readonly NameWord[]): boolean {
  for (const word of words) if (!SIMPLE.ofWord(word)) return false;
  return true;
}

const SIMPLE = new WordTest(isSimple);

/** The words of a candidate that are read as they stand, folded. */
export function foldedWordsOf({ words, opening }: Pick<NameCandidate, 'words' | 'opening'>): FoldedWords {
  return foldWords(words, opening, true);
}

const NONE: readonly ReadingShape[] = [];

/** All readings of words that are read as they stand, not overlapping, in the order of the text. What they are depends on the words alone. */
export function shapesIn(folded: FoldedWords, lookup: NameLookup, leading = true): readonly ReadingShape[] {
  const found: ReadingShape[] = [];
  readBetween(folded, 0, folded.words.length, lookup, leading, found);
  return found.length > 1 ? found.sort((a, b) => a.from - b.from) : found.length === 0 ? NONE : found;
}

/** A reading of a candidate with these words. */
export function readingOf(words: readonly NameWord[], shape: ReadingShape): NameReading {
  const { from, to, surnameFrom, surnameTo, first, form, uses, suffix } = shape;
  return {
    words: part(words, from, to),
    surname: part(words, surnameFrom, surnameTo),
    first,
    form,
    uses,
    suffix,
  };
}

function part(words: readonly NameWord[], from: number, to: number): readonly NameWord[] {
  return from === 0 && to === words.length ? words : words.slice(from, to);
}

/** All readings of a candidate in a look-up, words parted where they must be; not overlapping, in the order of the text. */
export function readingsIn(
  { words, opening }: Pick<NameCandidate, 'words' | 'opening'>,
  lookup: NameLookup,
): NameReading[] {
  const found: NameReading[] = [];
  partedAtHyphens(words, lookup).forEach((group, i, all) => {
    const folded = foldWords(group, i === 0 && opening, i === all.length - 1);
    for (const shape of shapesIn(folded, lookup, i === 0)) found.push(readingOf(folded.words, shape));
  });
  return found.sort((a, b) => a.words[0]!.span.start - b.words[0]!.span.start);
}

/** Folds words that stand together; behind the `last` of a candidate a generation may stand. */
function foldWords(words: readonly NameWord[], opening: boolean, last: boolean): FoldedWords {
  const suffix = last && words.length > 1 ? SUFFIX.ofWord(words[words.length - 1]!) : null;
  const named = suffix === null ? words : words.slice(0, -1);
  const text: string[] = [];
  let caps = named.length > 1;
  for (const word of named) {
    text.push(KEYS.ofWord(word));
    caps &&= CAPITALS.ofWord(word);
  }
  return { text, words: named, caps, opening, suffix };
}

const KEYS = new WordValues(joinedKey);

const CAPITALS = new WordTest((word) => word.length > 1 && word === word.toUpperCase());

/** A generation, folded; null for other words. */
const SUFFIX = new WordValues((word) => {
  const key = fold(word);
  return SUFFIXES.has(key) ? key : null;
});

/** Whether a word is surely one: no hyphen is in it, and no initials are glued to it (`JCKing` has a capital second and a small last letter). */
function isSimple(text: string): boolean {
  if (text.includes('-')) return false;
  return text.length < 4 || !mayBeCapital(text.charCodeAt(1)) || isCapital(text.charCodeAt(text.length - 1));
}

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

/** Letters beyond ASCII may be, but for the apostrophe. */
function mayBeCapital(code: number): boolean {
  return isCapital(code) || (code > 0x7f && code !== 0x2019);
}

/** Parts words where a hyphen joins two persons (`Cabot-Wang talks`): the whole is nobody's name, and each part is somebody's. */
function partedAtHyphens(words: readonly NameWord[], lookup: NameLookup): NameWord[][] {
  const groups: NameWord[][] = [[]];
  for (const word of words) {
    const parts = hyphenated(word, lookup);
    parts.forEach((part, i) => {
      const hyphen = i > 0 && part.span.start > parts[i - 1]!.span.end;
      if (hyphen) groups.push([]);
      groups[groups.length - 1]!.push(part);
    });
    // What stands behind a hyphen ends the name: `Sisco-IO Bundy`
    if (parts[parts.length - 1]!.span.end < word.span.end) groups.push([]);
  }
  return groups.filter((g) => g.length > 0);
}

function hyphenated(word: NameWord, lookup: NameLookup): NameWord[] {
  if (word.span.end - word.span.start !== word.text.length) return [word];
  const initials = /^(\p{Lu}{1,2})(\p{Lu}\p{Ll}{2,})$/u.exec(word.text);
  if (initials && !isKnown(word.text, lookup) && isKnown(initials[2]!, lookup)) {
    // `JCKing`
    const at = word.span.start + initials[1]!.length;
    return [
      partOf({ start: word.span.start, end: at }, initials[1]!),
      partOf({ start: at, end: word.span.end }, initials[2]!),
    ];
  }
  if (!word.text.includes('-') || lookup.usesOf([joinedKey(word.text)], 0, 1).length > 0) return [word];
  const parts: NameWord[] = [];
  let at = word.span.start;
  for (const text of word.text.split('-')) {
    const part = partOf({ start: at, end: at + text.length }, text);
    if (isKnown(text, lookup)) parts.push(part);
    // `Gomulka-type`, `Sisco-IO`
    else if (parts.length === 1 && /^(?:\p{Ll}+|\p{Lu}{1,3})$/u.test(text)) return parts;
    else return [word];
    at += text.length + 1;
  }
  return parts;
}

function partOf(span: Span, text: string): NameWord {
  return { span, text, word: wordOf(text) };
}

function isKnown(text: string, lookup: NameLookup): boolean {
  return lookup.usesOf([joinedKey(text)], 0, 1).some((u) => u.role === 'surname' || u.role === 'alias');
}

/** The best reading between two words, then what stands to its left and right. */
function readBetween(
  w: FoldedWords,
  from: number,
  to: number,
  lookup: NameLookup,
  leading: boolean,
  found: ReadingShape[],
): void {
  if (from >= to) return;
  let best: Place | null = null;
  for (let s = from; s < to; s++) {
    const most = s + 1 < to ? Math.min(to, s + lookup.longestFrom(w.text[s]!) + 1) : to;
    for (let e = s + 1; e <= most; e++) {
      const uses = lookup.usesOf(w.text, s, e);
      if (uses.length === 0) continue;
      const place = readAt(w, from, to, s, e, uses);
      if (!best || rank(place) > rank(best)) best = place;
    }
  }
  if (!best) return;
  found.push({
    from: best.from,
    to: best.to,
    surnameFrom: best.surnameFrom,
    surnameTo: best.surnameTo,
    form: best.form,
    uses: best.uses,
    first: leading && best.from === 0,
    suffix: best.to === w.words.length ? w.suffix : null,
  });
  if (best.form === 'other') return;
  readBetween(w, from, best.from, lookup, leading, found);
  readBetween(w, best.to, to, lookup, leading, found);
}

/** A reading by indexes of words. */
interface Place {
  readonly from: number;
  readonly to: number;
  readonly surnameFrom: number;
  readonly surnameTo: number;
  readonly form: NameReading['form'];
  readonly uses: readonly NameUse[];
}

const ORDER = { full: 4, whole: 5, surname: 3, other: 1, dubious: 2 } as const;

/** Fuller forms first, then more words, then the word further right (surnames stand last). */
function rank(p: Place): number {
  const weak = p.uses[0]!.role === 'part' || p.uses[0]!.role === 'given';
  return ORDER[p.form] * 1000 + (p.to - p.from) * 20 + (weak ? 0 : 10) + p.surnameTo / 10;
}

/** Reads the words from s to e as a surname, with what stands around it. */
function readAt(w: FoldedWords, from: number, to: number, s: number, e: number, uses: readonly NameUse[]): Place {
  const read = (start: number, end: number, form: Place['form'], fitting: readonly NameUse[]): Place => ({
    from: start,
    to: end,
    surnameFrom: s,
    surnameTo: e,
    form,
    uses: fitting,
  });
  const whole = uses.filter((u) => u.role === 'whole');
  if (whole.length > 0) return read(s, e, 'whole', distinct(whole));

  // Given names before the surname: as many words as fit.
  for (let lead = from; lead < s; lead++) {
    const written = w.words.slice(lead, s).flatMap(givenParts);
    const fits = uses.filter((u) => fitGivenNames(written, u.givens, nicknamesOf(u)) !== 'no');
    if (fits.length > 0) return read(lead, e, 'full', strongest(fits));
  }
  // Family name first: the given name behind it.
  for (let end = to; end > e; end--) {
    const behind = w.text.slice(e, end).join('');
    const fits = uses.filter((u) => u.familyFirst && u.givens.length > 0 && sameBehind(u.givens.join(''), behind));
    if (fits.length > 0) return read(s, end, 'full', strongest(fits));
  }
  const alone = strongest(uses);
  if (w.caps) return read(s, e, 'surname', alone);
  if (s > from && isOthers(w, from, s)) return read(leadOf(w, from, s), e, 'other', alone);
  // `Kim Chong-so` is not the Kim Yong-sik of the list: another given name stands behind the family name.
  if (e < to && isGivenOfEast(w.words[e]!) && uses.every((u) => u.givens.some((g) => g.length > 1)))
    return read(s, e, 'other', alone);
  // A given name that stands before another word may be that word's: `Clark Smith`; `Khrushchev Correspondence` is nobody else.
  if (e < to && (isGivenName(w.text[s]!) || w.text[e]!.length === 1)) return read(s, e, 'dubious', alone);
  return read(s, e, 'surname', alone);
}

/** Initials run together are parted: `LE Thompson`. */
function givenParts(word: NameWord): string[] {
  const text = fold(word.text);
  return /^\p{Lu}{2,3}$/u.test(word.text) && !PARTICLES.has(text) ? [...text] : text.split(' ');
}

/** A given name of two syllables as it stands behind a Chinese or Korean family name: `Chong-so`, `Tse-Tung`. */
function isGivenOfEast({ text }: NameWord): boolean {
  return /^\p{Lu}\p{Ll}{0,5}[’']?-\p{L}\p{Ll}{0,5}$/u.test(text);
}

/** The given name behind a family name, in any transliteration (`Do-yong`, `Do Young`). */
function sameBehind(own: string, written: string): boolean {
  return own === written || (own.length >= 4 && written[0] === own[0] && distance(own, written, 1) <= 1);
}

/** Whether the words before the surname are given names of somebody else. */
function isOthers(w: FoldedWords, from: number, s: number): boolean {
  const before = w.text[s - 1]!;
  // `M. Couve`, and the letter of an item: `A. Smith reported`
  if (before.length === 1 && s - 1 === from && (before === 'm' || w.opening)) return false;
  return before.length === 1 || isGivenName(before) || isParticle(w.words[s - 1]!);
}

/** `de` or `De`, not the initials of an office (`DAS Ewing`). */
function isParticle(word: NameWord): boolean {
  return (
    PARTICLES.has(word.text.toLowerCase()) && (word.text.length < 2 || word.text[1] !== word.text[1]!.toUpperCase())
  );
}

/** The first of the given names that stand before word s. */
function leadOf(w: FoldedWords, from: number, s: number): number {
  let lead = s;
  while (lead > from) {
    const before = w.text[lead - 1]!;
    if (before.length > 1 && !isGivenName(before) && !isParticle(w.words[lead - 1]!)) break;
    lead--;
  }
  return lead;
}

function nicknamesOf(use: NameUse): readonly string[] {
  return use.person.nicknames.map(fold);
}

const STRENGTH = { surname: 3, whole: 3, alias: 2, part: 1, given: 0 } as const;

/** The uses of the strongest role among them, each person once. */
function strongest(uses: readonly NameUse[]): NameUse[] {
  const most = Math.max(...uses.map((u) => STRENGTH[u.role]));
  return distinct(uses.filter((u) => STRENGTH[u.role] === most));
}

function distinct(uses: readonly NameUse[]): NameUse[] {
  return uses.filter((u, i) => uses.findIndex((v) => v.person === u.person) === i);
}
