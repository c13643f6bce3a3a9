import { classOfWord, PARTICLES, RANKS_OF_BIRTH, WordClass } from '../../reader/namesWords';

/** The name of a printed entry, taken apart. Offsets are relative to the entry. */
export interface EntryName {
  /** Where the name ends. */
  readonly end: number;
  /** Where the description begins. */
  readonly next: number;
  readonly surname: string;
  readonly given: string;
  readonly suffix: string | null;
  readonly rank: string | null;
  readonly uninverted: boolean;
  readonly alternates: readonly string[];
  readonly nicknames: readonly string[];
  readonly see: string | null;
}

const SUFFIX = /^(?:Jr|Sr|II|III|IV|2d|3d|2nd|3rd)\.?$/;
/** A generation that is printed without a comma before it: `Bray, Charles W. III`. */
const SUFFIX_AT_END = /^(.+?),? (Jr\.?|Sr\.?|II|III|IV)$/;
/** Branches and states of service: what follows is not part of the name, what stands in brackets is no other name. */
const SERVICE =
  /^(?:ret(?:ired|\.)?|U\.?S\.?(?:A|N|AF|MC|CG)\.?|ROK[AN]?F?|R\.?N\.?|R\.?A\.?F\.?|pseudonym\b.*|identity\b.*|deceased|acting|former\b.*)$/i;
const SEE = /^see(?: also)?(?: under)?:? /i;

/** Longest given names of an entry, in words. */
const MOST_GIVEN = 6;

/** Reads the name at the beginning of an entry: one pass over its parts between commas, brackets and quotation marks. */
export function readEntryName(entry: string): EntryName {
  const scanner = new Scanner(entry);
  const surname = scanner.words();
  const alternates: string[] = [];
  const nicknames: string[] = [];
  let given = '';
  let suffix: string | null = null;
  let rank: string | null = null;
  let see: string | null = null;
  let end = scanner.at;
  let next = scanner.at;
  let commas = 0;

  for (;;) {
    const before = scanner.at;
    if (scanner.skipComma()) commas++;
    const mark = scanner.peek();
    if (mark === '(' || mark === '[') {
      const inside = scanner.bracket();
      if (inside === null) break;
      if (!otherNames(inside, commas > 0 && given !== '', alternates, nicknames)) {
        if (!SERVICE.test(inside.trim()) || /pseudonym|identity/i.test(inside)) {
          next = before;
          break;
        }
      }
      end = next = scanner.at;
      continue;
    }
    if (mark === '“' || mark === '"') {
      const nickname = scanner.quotation();
      if (nickname === null) break;
      nicknames.push(nickname.replace(/,$/, ''));
      end = next = scanner.at;
      continue;
    }
    const part = scanner.words();
    if (part === '') {
      next = scanner.at;
      break;
    }
    if (SEE.test(part)) {
      see = scanner
        .rest(before)
        .replace(/^[,\s]*/, '')
        .replace(SEE, '')
        .replace(/[.\s]+$/, '');
      next = before;
      break;
    }
    if (SUFFIX.test(part)) suffix = part;
    else {
      // Only what follows a comma is a given name, or goes on with one behind a bracket: `Zhukov, Georgi (Yuri) A.`
      const name = commas === 0 || (given !== '' && !goesOn(part)) ? null : givenName(part, scanner.peek());
      if (name === null) {
        next = before;
        break;
      }
      given = given === '' ? name.given : `${given} ${name.given}`;
      rank ??= name.rank;
    }
    end = next = scanner.at;
  }

  const generation = SUFFIX_AT_END.exec(given);
  if (generation) {
    given = generation[1]!;
    suffix ??= generation[2]!;
  }
  const name = given === '' && suffix === null ? missingComma(surname) : null;
  return {
    end: trimmed(entry, end),
    next: skipComma(entry, next),
    surname: name?.surname ?? surname,
    given: name?.given ?? given,
    suffix,
    rank,
    uninverted: given === '' && name === null,
    alternates,
    nicknames,
    see,
  };
}

/** A given name that goes on behind a bracket: initials alone. */
function goesOn(part: string): boolean {
  return /^(?:\p{Lu}\. ?)+$/u.test(part);
}

/** `Kennan George F.`: a comma has been lost where the last word is an initial. */
function missingComma(name: string): { surname: string; given: string } | null {
  const lost = /^(\p{Lu}[\p{L}’'-]+) (\p{Lu}\p{Ll}+ \p{Lu}\.)$/u.exec(name);
  return lost ? { surname: lost[1]!, given: lost[2]! } : null;
}

/** The given names of a part between commas, with the rank before them; null where it begins the description. */
function givenName(part: string, follows: string): { given: string; rank: string | null } | null {
  const words = part.split(/\s+/);
  let first = 0;
  while (first < words.length && isRank(words[first]!)) first++;
  if (/^(?:Earl|Viscount|Marquess)$/.test(words[first]!) && words[first + 1] === 'of') first++;
  // `Earl of (George Baring)`
  if (words[first] === 'of' && first > 0 && first === words.length - 1 && follows === '(') first++;
  const given = words.slice(first);
  const rank = first > 0 ? words.slice(0, first).join(' ') : null;
  if (given.length === 0) return rank !== null && follows === '(' ? { given: '', rank } : null;
  if (given.length > MOST_GIVEN || !areGiven(given)) return null;
  if (given.length > 3 && !given.some((w) => /^\p{Lu}\.$/u.test(w) || PARTICLES.has(w))) return null;
  return { given: given.join(' '), rank };
}

function isRank(word: string): boolean {
  const key = keyOf(word);
  return /^\p{Lu}/u.test(word) && (classOfWord(key) === WordClass.Title || RANKS_OF_BIRTH.has(key));
}

const keyOf = (word: string): string => word.replace(/[.,]$/, '').toLowerCase();

/** Given names: words of no office, among them at least one that is surely a name (`Said` alone could begin a description). */
function areGiven(words: readonly string[]): boolean {
  return words.every(canBeGiven) && words.some((w) => canBeGiven(w) && classOfWord(keyOf(w)) !== WordClass.Other);
}

function canBeGiven(word: string): boolean {
  if (/^[‘'’ʻ]?\p{Lu}/u.test(word)) {
    if (/^(?:\p{L}\.?)$|^(?:\p{L}\.)+$/u.test(word)) return true;
    const of = classOfWord(keyOf(word));
    return of === WordClass.Name || of === WordClass.Other || RANKS_OF_BIRTH.has(keyOf(word));
  }
  return (
    PARTICLES.has(word) ||
    /^(?:al|el|ul|as|ad|ash|bin|ibn)-/.test(word) ||
    /^(?:de|le|la|du)\p{Lu}/u.test(word) ||
    /^\p{Ll}\.$/u.test(word)
  );
}

/**
 * Sorts the names in brackets; false where they are none (`Brigadier General from January 1957`).
 * @param behindGiven the bracket stands behind given names
 */
function otherNames(inside: string, behindGiven: boolean, alternates: string[], nicknames: string[]): boolean {
  const text = inside.trim().replace(/^(?:also(?: known as)?|formerly|or|called|known as|a\.k\.a\.|n[ée]e)\s+/i, '');
  if (text === '' || SERVICE.test(text) || text.length > 60) return false;
  // `Ascham, Robert A.`: one name, surname first
  const parts =
    /^[\p{L}’' -]+, (?:\p{L}+\.? ?)+\.?$/u.test(text) && /, [^,]*(?:\b\p{Lu}\.|\b\p{Lu}\p{Ll}+ [A-Z]\.)/u.test(text)
      ? [text]
      : text.split(/\s*(?:,|;| and | or )\s*/);
  if (!parts.every((p) => p.split(/[\s,]+/).every((w) => w === '' || canBeGiven(w) || isRank(w)))) return false;
  for (const part of parts) {
    if (part === '') continue;
    if (behindGiven && !part.includes(' ') && !part.includes(',')) nicknames.push(part);
    else alternates.push(part);
  }
  return true;
}

function trimmed(text: string, end: number): number {
  let at = end;
  while (at > 0 && /[\s]/.test(text[at - 1]!)) at--;
  return at;
}

function skipComma(text: string, at: number): number {
  let next = at;
  while (next < text.length && /[\s,]/.test(text[next]!)) next++;
  return next;
}

/** Walks over an entry part by part. */
class Scanner {
  at = 0;

  constructor(private readonly text: string) {}

  peek(): string {
    let i = this.at;
    while (i < this.text.length && /\s/.test(this.text[i]!)) i++;
    return this.text[i] ?? '';
  }

  /** Skips white space and one comma; whether there was one. */
  skipComma(): boolean {
    let comma = false;
    while (this.at < this.text.length && (/\s/.test(this.text[this.at]!) || (this.text[this.at] === ',' && !comma))) {
      if (this.text[this.at] === ',') comma = true;
      this.at++;
    }
    return comma;
  }

  /** Words up to a comma, semicolon, colon, bracket or quotation mark. */
  words(): string {
    const start = this.at;
    while (this.at < this.text.length && !',;:([“"'.includes(this.text[this.at]!)) this.at++;
    const words = this.text.slice(start, this.at).trim();
    return words;
  }

  /** What stands in the brackets here, or null where they are not closed. */
  bracket(): string | null {
    const open = this.open();
    const close = this.text.indexOf(this.text[open] === '[' ? ']' : ')', open);
    if (close < 0) return null;
    this.at = close + 1;
    return this.text.slice(open + 1, close);
  }

  quotation(): string | null {
    const open = this.open();
    const close = this.text.indexOf(this.text[open] === '“' ? '”' : '"', open + 1);
    if (close < 0 || close - open > 30) return null;
    this.at = close + 1;
    return this.text.slice(open + 1, close);
  }

  rest(from: number): string {
    return this.text.slice(from);
  }

  private open(): number {
    let i = this.at;
    while (/\s/.test(this.text[i] ?? '')) i++;
    return i;
  }
}
