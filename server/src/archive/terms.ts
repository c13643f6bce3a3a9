import { isFunctionWord } from '../data/acronymWords';
import { kindOf, SPACE_BEFORE, TokenKind, type Tokens, tokenize, tokenText } from '../text/tokens';
import type { Term } from './resolution';
import { impliedForms } from './termForms';
import { isClipped, maySpell, syllables } from './termSpelling';
import type { TermsList } from './termsList';

/** Abbreviations and terms: the volume's own list first, then the bundled table. */
export interface TermsLookup {
  readonly listed: readonly Term[];
  /** The term printed exactly so, or null. */
  get(term: string): Term | null;
  /**
   * The longest term that begins at token `i` (and what runs on behind it without a space); empty where none does. Constant time: tokens
   * are looked up by hash, whatever the length of the list.
   */
  readingsAt(tokens: Tokens, i: number): readonly TermReading[];
}

/** A term at its place in a text: UTF-16 offsets in the tokens' text. */
export interface TermReading {
  readonly term: Term;
  readonly start: number;
  readonly end: number;
  /** The token behind it. */
  readonly after: number;
}

/** A form of a term as a sequence of tokens. */
interface Form {
  /** As printed; every dash is `–`. */
  readonly words: readonly string[];
  /** {@link words} in lower case. */
  readonly keys: readonly string[];
  /** Whether white space stands before each word. */
  readonly spaced: readonly boolean[];
  readonly term: Term;
}

const NONE: readonly TermReading[] = [];

/** Makes the look-up of a volume from its list (null where it has none) and the terms of the bundled table that serve it. */
export function createTerms(list: TermsList | null, bundled: readonly Term[] = []): TermsLookup {
  return new VolumeTerms(list, bundled);
}

class VolumeTerms implements TermsLookup {
  readonly listed: readonly Term[];
  private readonly byName = new Map<string, Term>();
  /** By the first word in lower case; the longest form first, of these the list's before the bundled. */
  private readonly byFirst = new Map<string, Form[]>();
  /** Terms of one word in capitals: what copies that lost a dash run together. */
  private readonly acronyms = new Map<string, Term>();
  /** Terms of several syllables and long acronyms of the list, by the first letters of their syllables. */
  private readonly clippable = new Map<string, { readonly parts: readonly string[]; readonly term: Term }[]>();

  constructor(list: TermsList | null, bundled: readonly Term[]) {
    const entries = (list?.entries ?? []).map((entry) => ({
      term: { term: entry.term, meanings: entry.meanings, line: entry.line },
      forms: [entry.term, ...entry.forms],
    }));
    this.listed = entries.map((e) => e.term);
    for (const { term, forms } of entries) for (const form of forms) this.add(term, form);
    // What a list prints goes before what it implies, and both before the table.
    for (const { term, forms } of entries)
      for (const form of forms) for (const implied of impliedForms(form, term.meanings)) this.add(term, implied);
    for (const [form, term] of this.byName) this.addClippable(term, form);
    for (const term of bundled) this.add(term, term.term);
    for (const forms of this.byFirst.values()) forms.sort((a, b) => b.words.length - a.words.length);
  }

  get(term: string): Term | null {
    return this.byName.get(term) ?? null;
  }

  readingsAt(tokens: Tokens, i: number): readonly TermReading[] {
    const kind = kindOf(tokens, i);
    const text = tokenText(tokens, i);
    const key = text.toLowerCase();
    const reading = this.dotted(tokens, i, kind) ?? this.longest(tokens, i, key) ?? this.plural(tokens, i, key);
    if (reading && reading.end > reading.start + 1) return [reading];
    if (kind !== TokenKind.Caps && kind !== TokenKind.Mixed && kind !== TokenKind.Initial) return NONE;
    const pair = this.runTogether(tokens, i, text);
    if (pair !== NONE) return pair;
    if (reading) return [reading];
    const clipped = text.length >= 5 ? this.clipped(text) : null;
    return clipped ? [{ term: clipped, start: tokens.starts[i]!, end: tokens.ends[i]!, after: i + 1 }] : NONE;
  }

  private add(term: Term, form: string): void {
    if (this.byName.has(form)) return;
    this.byName.set(form, term);
    const made = formOf(term, form);
    const first = made.keys[0];
    if (first === undefined) return;
    const same = this.byFirst.get(first);
    if (same) same.push(made);
    else this.byFirst.set(first, [made]);
    if (/^\p{Lu}{3,}$/u.test(form)) this.acronyms.set(form, term);
  }

  private addClippable(term: Term, form: string): void {
    if (!/^\p{L}{5,}$/u.test(form)) return;
    const parts = syllables(form);
    if (parts.length === 1 && form !== form.toUpperCase()) return;
    const key = clipKey(parts);
    const same = this.clippable.get(key);
    if (same) same.push({ parts, term });
    else this.clippable.set(key, [{ parts, term }]);
  }

  /** The longest form at the token; of the longest the one that is printed exactly so, else the first that may be spelled so. */
  private longest(tokens: Tokens, i: number, key: string): TermReading | null {
    const forms = this.byFirst.get(key);
    if (!forms) return null;
    let found: Form | null = null;
    for (const form of forms) {
      if (found && form.words.length < found.words.length) break;
      const fit = fits(form, tokens, i);
      if (fit === 'exactly') {
        found = form;
        break;
      }
      if (fit === 'otherwise' && !isPartOfName(form, tokens, i)) found ??= form;
    }
    if (!found) return null;
    const after = i + found.words.length;
    return { term: found.term, start: tokens.starts[i]!, end: tokens.ends[after - 1]!, after };
  }

  /** `ICBMs`, `Embtels`: a term of one word with an s behind it. */
  private plural(tokens: Tokens, i: number, key: string): TermReading | null {
    if (key.length < 3 || !key.endsWith('s') || tokens.text[tokens.ends[i]! - 1] !== 's') return null;
    const written = tokenText(tokens, i).slice(0, -1);
    for (const { words, term } of this.byFirst.get(key.slice(0, -1)) ?? [])
      if (words.length === 1 && words[0]!.length >= 2 && maySpell(words[0]!, written, term.meanings))
        return { term, start: tokens.starts[i]!, end: tokens.ends[i]!, after: i + 1 };
    return null;
  }

  /** `U.N.` for `UN`; a form that is printed with stops is found as it is printed, unless it ends earlier. */
  private dotted(tokens: Tokens, i: number, kind: TokenKind): TermReading | null {
    if (kind !== TokenKind.Initial) return null;
    let letters = '';
    let after = i;
    while (
      after + 1 < tokens.count &&
      kindOf(tokens, after) === TokenKind.Initial &&
      (after === i || isGlued(tokens, after)) &&
      isGlued(tokens, after + 1) &&
      tokens.text[tokens.starts[after + 1]!] === '.'
    ) {
      letters += tokenText(tokens, after);
      after += 2;
    }
    if (letters.length < 2) return null;
    const term = this.byName.get(letters);
    if (!term || isInitialsOfName(tokens, i, after, letters)) return null;
    return { term, start: tokens.starts[i]!, end: tokens.ends[after - 1]!, after };
  }

  /** Two terms in capitals that a lost dash ran together: `INRNIE`, `S/SNSC`. */
  private runTogether(tokens: Tokens, i: number, text: string): readonly TermReading[] {
    const start = tokens.starts[i]!;
    for (const form of this.byFirst.get(text.toLowerCase()) ?? []) {
      const last = i + form.words.length - 1;
      if (last === i || !fitsBefore(form, tokens, i)) continue;
      const word = form.words.at(-1)!;
      const rest = tokenText(tokens, last);
      const second = rest.startsWith(word) ? this.acronyms.get(rest.slice(word.length)) : undefined;
      if (!second) continue;
      const cut = tokens.starts[last]! + word.length;
      return [
        { term: form.term, start, end: cut, after: last + 1 },
        { term: second, start: cut, end: tokens.ends[last]!, after: last + 1 },
      ];
    }
    if (kindOf(tokens, i) !== TokenKind.Caps || text.length < 6) return NONE;
    let found = NONE;
    for (let cut = 3; cut <= text.length - 3; cut++) {
      const first = this.acronyms.get(text.slice(0, cut));
      const second = first && this.acronyms.get(text.slice(cut));
      if (!first || !second) continue;
      if (found !== NONE) return NONE;
      found = [
        { term: first, start, end: start + cut, after: i + 1 },
        { term: second, start: start + cut, end: tokens.ends[i]!, after: i + 1 },
      ];
    }
    return found;
  }

  private clipped(text: string): Term | null {
    const parts = syllables(text);
    const found = new Set<Term>();
    for (const candidate of this.clippable.get(clipKey(parts)) ?? [])
      if (isClipped(candidate.parts, parts)) found.add(candidate.term);
    return found.size === 1 ? [...found][0]! : null;
  }
}

function clipKey(parts: readonly string[]): string {
  return parts.map((p) => p[0]).join('');
}

function formOf(term: Term, form: string): Form {
  const tokens = tokenize(form);
  const words: string[] = [];
  const spaced: boolean[] = [];
  for (let i = 0; i < tokens.count; i++) {
    // Hyphen and dash are one: lists and texts waver.
    words.push(isDashToken(tokens, i) ? '–' : tokenText(tokens, i));
    spaced.push(!isGlued(tokens, i));
  }
  return { words, keys: words.map((w) => w.toLowerCase()), spaced, term };
}

/** Whether the text at token `i` is this form, to the letter or in other capitals. */
function fits(form: Form, tokens: Tokens, i: number): 'exactly' | 'otherwise' | null {
  if (i + form.words.length > tokens.count) return null;
  let exact = tokenText(tokens, i) === form.words[0];
  for (let k = 1; k < form.words.length; k++) {
    const word = wordFits(form, tokens, i, k);
    if (!word) return null;
    exact &&= word === 'exactly';
  }
  if (exact) return 'exactly';
  let written = '';
  for (let k = 0; k < form.words.length; k++) written += tokenText(tokens, i + k);
  return maySpell(letters(form.words.join('')), letters(written), form.term.meanings) ? 'otherwise' : null;
}

/** Whether all words of the form but the last stand at token `i`, and the last in its place or a longer one. */
function fitsBefore(form: Form, tokens: Tokens, i: number): boolean {
  const last = form.words.length - 1;
  if (i + last >= tokens.count || tokenText(tokens, i) !== form.words[0]) return false;
  for (let k = 1; k < last; k++) if (wordFits(form, tokens, i, k) !== 'exactly') return false;
  return form.spaced[last] === !isGlued(tokens, i + last);
}

function wordFits(form: Form, tokens: Tokens, i: number, k: number): 'exactly' | 'otherwise' | null {
  if (form.spaced[k] === isGlued(tokens, i + k)) return null;
  const word = form.words[k]!;
  if (word === '–') return isDashToken(tokens, i + k) ? 'exactly' : null;
  const text = tokenText(tokens, i + k);
  return text === word ? 'exactly' : text.toLowerCase() === form.keys[k] ? 'otherwise' : null;
}

function letters(text: string): string {
  return text.replace(/[^\p{L}]+/gu, '');
}

/** `Tel Aviv`, `Rep. Smith` are not the cable words `tel` and `rep`. */
function isPartOfName(form: Form, tokens: Tokens, i: number): boolean {
  if (form.words.length > 1 || form.keys[0]!.length > 3 || kindOf(tokens, i) !== TokenKind.Capital) return false;
  let next = i + 1;
  if (next < tokens.count && tokens.text[tokens.starts[next]!] === '.') next++;
  return next < tokens.count && kindOf(tokens, next) === TokenKind.Capital;
}

/** `G.A. Smith` has initials, `3 P.M.` an hour; neither is the term GA or PM. `U.S.` and `U.N.` stand before names of bodies. */
function isInitialsOfName(tokens: Tokens, i: number, after: number, letters: string): boolean {
  if (isFunctionWord(letters) && letters !== 'US') return true;
  if (letters === 'PM' && i > 0 && kindOf(tokens, i - 1) === TokenKind.Number) return true;
  return (
    letters.length === 2 && !STATES.has(letters) && after < tokens.count && kindOf(tokens, after) === TokenKind.Capital
  );
}

/** Bodies and countries that are written with stops before the names of their organs. */
const STATES: ReadonlySet<string> = new Set(['UN', 'US', 'UK', 'NZ']);

function isGlued(tokens: Tokens, i: number): boolean {
  return (tokens.kinds[i]! & SPACE_BEFORE) === 0;
}

function isDashToken(tokens: Tokens, i: number): boolean {
  if (kindOf(tokens, i) !== TokenKind.Mark) return false;
  const code = tokens.text.charCodeAt(tokens.starts[i]!);
  return code === 0x2d || code === 0x2013 || code === 0x2011;
}
