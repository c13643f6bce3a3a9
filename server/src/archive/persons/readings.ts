import { fold } from '../../data/fold';
import type { NameCandidate, NameWord } from '../../document/mentions';
import { PARTICLES, SUFFIXES } from '../../reader/namesWords';
import { fitGivenNames, isGivenName } from './givenNames';
import { joinedKey } from './nameForms';
import type { NameIndex, NameUse } from './nameIndex';

/** A way to read words of a candidate as a name: whose it may be, and how surely the words fit. */
export interface NameReading {
  /** Words from `from` to `to` (exclusive) of the candidate. */
  readonly from: number;
  readonly to: number;
  /** The surname alone lies at these words. */
  readonly surnameFrom: number;
  readonly surnameTo: number;
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

/** Words of a candidate, folded. */
interface FoldedWords {
  readonly text: readonly string[];
  readonly words: readonly NameWord[];
  /** All in capitals: words of a telegram, so that a capital says nothing. */
  readonly caps: boolean;
}

/** All readings of a candidate in an index, not overlapping, in the order of the text. */
export function readingsOf(candidate: NameCandidate, index: NameIndex): NameReading[] {
  let words = candidate.words;
  if (words.length === 0) return [];
  let suffix: string | null = null;
  const last = fold(words[words.length - 1]!.text);
  if (words.length > 1 && SUFFIXES.has(last)) {
    suffix = last;
    words = words.slice(0, -1);
  }
  const folded: FoldedWords = {
    text: words.map((w) => joinedKey(w.text)),
    words,
    caps: words.length > 1 && words.every((w) => w.text.length > 1 && w.text === w.text.toUpperCase()),
  };
  const found: NameReading[] = [];
  readBetween(folded, 0, words.length, index, suffix, found);
  return found.sort((a, b) => a.from - b.from);
}

/** The best reading between two words, then what stands to its left and right. */
function readBetween(
  w: FoldedWords,
  from: number,
  to: number,
  index: NameIndex,
  suffix: string | null,
  found: NameReading[],
): void {
  if (from >= to) return;
  let best: NameReading | null = null;
  for (let s = from; s < to; s++) {
    const most = Math.min(to, s + index.longestFrom(w.text[s]!) + 1);
    let key = '';
    for (let e = s + 1; e <= most; e++) {
      key += w.text[e - 1]!;
      const uses = index.uses(key);
      if (uses.length === 0) continue;
      const reading = readAt(w, from, to, s, e, uses, suffix);
      if (!best || rank(reading) > rank(best)) best = reading;
    }
  }
  if (!best) return;
  found.push(best);
  if (best.form === 'other') return;
  readBetween(w, from, best.from, index, null, found);
  readBetween(w, best.to, to, index, null, found);
}

const ORDER = { full: 4, whole: 5, surname: 3, other: 1, dubious: 2 } as const;

/** Fuller forms first, then more words, then the word further right (surnames stand last). */
function rank(r: NameReading): number {
  return (
    ORDER[r.form] * 1000 +
    (r.to - r.from) * 20 +
    (r.uses[0]!.role === 'part' || r.uses[0]!.role === 'given' ? 0 : 10) +
    r.surnameTo / 10
  );
}

/** Reads the words from s to e as a surname, with what stands around it. */
function readAt(
  w: FoldedWords,
  from: number,
  to: number,
  s: number,
  e: number,
  uses: readonly NameUse[],
  suffix: string | null,
): NameReading {
  const base = { surnameFrom: s, surnameTo: e, suffix };
  const whole = uses.filter((u) => u.role === 'whole' && !(s > from && isInitial(w, s - 1)));
  if (whole.length > 0) return { ...base, from: s, to: e, form: 'whole', uses: distinct(whole) };

  // Given names before the surname: as many words as fit.
  for (let lead = from; lead < s; lead++) {
    const written = w.words.slice(lead, s).flatMap((x) => fold(x.text).split(' '));
    const fits = uses.filter((u) => fitGivenNames(written, u.givens, nicknamesOf(u)) !== 'no');
    if (fits.length > 0) return { ...base, from: lead, to: e, form: 'full', uses: strongest(fits) };
  }
  // Family name first: the given name behind it.
  for (let end = to; end > e; end--) {
    const behind = w.text.slice(e, end).join('');
    const fits = uses.filter((u) => u.familyFirst && u.givens.length > 0 && u.givens.join('') === behind);
    if (fits.length > 0) return { ...base, from: s, to: end, form: 'full', uses: strongest(fits) };
  }
  const strong = strongest(uses);
  if (s > from && !w.caps) {
    const before = w.text[s - 1]!;
    const isOther = isInitial(w, s - 1) || isGivenName(before) || PARTICLES.has(before);
    // Initials and given names that fit nobody are somebody else's.
    if (isOther) return { ...base, from: leadOf(w, from, s), to: e, form: 'other', uses: strong };
    if (e < to && !w.caps) return { ...base, from: s, to: e, form: 'dubious', uses: strong };
    return { ...base, from: s, to: e, form: w.words.length > 2 ? 'dubious' : 'surname', uses: strong };
  }
  if (e < to && !w.caps) return { ...base, from: s, to: e, form: 'dubious', uses: strong };
  return { ...base, from: s, to: e, form: 'surname', uses: strong };
}

function isInitial(w: FoldedWords, i: number): boolean {
  return w.text[i]!.length === 1;
}

/** The first of the given names that stand before word s. */
function leadOf(w: FoldedWords, from: number, s: number): number {
  let lead = s;
  while (lead > from && (isInitial(w, lead - 1) || isGivenName(w.text[lead - 1]!) || PARTICLES.has(w.text[lead - 1]!)))
    lead--;
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
