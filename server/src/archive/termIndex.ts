import { isFunctionWord } from '../data/acronymWords';
import { kindOf, SPACE_BEFORE, TokenKind, type Tokens, tokenize, tokenText } from '../text/tokens';
import { lowerText } from '../text/wordFacts';
import type { Term } from './resolution';
import { maySpell } from './termSpelling';

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

/** Finds the terms of one list at a place of a text, by hash of their first words. */
export class TermIndex {
  private readonly byForm = new Map<string, Term>();
  /** By the first word in lower case; the longest form first, of these the one that was added first. */
  private readonly byFirst = new Map<string, Form[]>();

  /** Adds a form of a term; what is there already stays. */
  add(term: Term, form: string): void {
    if (this.byForm.has(form)) return;
    this.byForm.set(form, term);
    const made = formOf(term, form);
    const first = made.keys[0];
    if (first === undefined) return;
    const same = this.byFirst.get(first);
    if (!same) this.byFirst.set(first, [made]);
    else {
      const at = same.findIndex((f) => f.words.length < made.words.length);
      same.splice(at < 0 ? same.length : at, 0, made);
    }
  }

  /** The term of which this is a form, to the letter. */
  get(form: string): Term | null {
    return this.byForm.get(form) ?? null;
  }

  get forms(): ReadonlyMap<string, Term> {
    return this.byForm;
  }

  /** The longest term that begins at token `i`, as it is printed, in other capitals, with or without stops, or in the plural. */
  at(tokens: Tokens, i: number): TermReading | null {
    const key = lowerText(tokens, i);
    return this.dotted(tokens, i) ?? this.longest(tokens, i, key) ?? this.plural(tokens, i, key);
  }

  /** Whether a term may begin with a word spelled so, as it is or in the plural. Stops behind single letters are not thought of. */
  mayBegin(spelling: string): boolean {
    const key = spelling.toLowerCase();
    for (const { words, term } of this.byFirst.get(key) ?? [])
      if (words.length > 1 || words[0] === spelling || maySpell(letters(words[0]!), letters(spelling), term.meanings))
        return true;
    return this.pluralOf(spelling, key) !== null;
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
    const term = this.pluralOf(tokenText(tokens, i), key);
    return term && { term, start: tokens.starts[i]!, end: tokens.ends[i]!, after: i + 1 };
  }

  private pluralOf(spelling: string, key: string): Term | null {
    if (key.length < 3 || !key.endsWith('s') || !spelling.endsWith('s')) return null;
    const written = spelling.slice(0, -1);
    for (const { words, term } of this.byFirst.get(key.slice(0, -1)) ?? [])
      if (words.length === 1 && words[0]!.length >= 2 && maySpell(words[0]!, written, term.meanings)) return term;
    return null;
  }

  /** `U.N.` for `UN`; a form that is printed with stops is found as it is printed, unless it ends earlier. */
  private dotted(tokens: Tokens, i: number): TermReading | null {
    if (kindOf(tokens, i) !== TokenKind.Initial) return null;
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
    const term = this.byForm.get(letters);
    if (!term || isInitialsOfName(tokens, i, after, letters)) return null;
    return { term, start: tokens.starts[i]!, end: tokens.ends[after - 1]!, after };
  }

  /** A form of several words at token `i` of which the last word goes on: what stands behind it there. */
  withRest(
    tokens: Tokens,
    i: number,
  ): { readonly term: Term; readonly token: number; readonly end: number; readonly rest: string } | null {
    for (const form of this.byFirst.get(lowerText(tokens, i)) ?? []) {
      const token = i + form.words.length - 1;
      if (token === i || !fitsBefore(form, tokens, i)) continue;
      const word = form.words.at(-1)!;
      const written = tokenText(tokens, token);
      if (written.length > word.length && written.startsWith(word))
        return { term: form.term, token, end: tokens.starts[token]! + word.length, rest: written.slice(word.length) };
    }
    return null;
  }
}

function formOf(term: Term, form: string): Form {
  // Letters alone are one token, as most forms are.
  if (/^[A-Za-z]+$/.test(form)) return { words: [form], keys: [form.toLowerCase()], spaced: [true], term };
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
