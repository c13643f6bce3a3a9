import { kindOf, SPACE_BEFORE, TokenKind, type Tokens, tokenize, tokenText } from '../text/tokens';
import type { Term } from './resolution';
import type { TermsList } from './termsList';

/** Abbreviations and terms: the volume's own list first, then the bundled table. */
export interface TermsLookup {
  readonly listed: readonly Term[];
  /** The term printed exactly so, or null. */
  get(term: string): Term | null;
  /**
   * The longest term that begins at token `i`, and the index of the token behind it; null where none does. Constant time: tokens are
   * looked up by hash, whatever the length of the list.
   */
  longestAt(tokens: Tokens, i: number): { readonly term: Term; readonly after: number } | null;
}

/** A form of a term as a sequence of tokens. */
interface Form {
  readonly words: readonly string[];
  /** Whether white space stands before each word. */
  readonly spaced: readonly boolean[];
  readonly term: Term;
}

/** Makes the look-up of a volume from its list (null where it has none, and `bundled` terms serve). */
export function createTerms(list: TermsList | null, bundled: readonly Term[] = []): TermsLookup {
  const listed: Term[] = [];
  const byName = new Map<string, Term>();
  const byFirst = new Map<string, Form[]>();
  const add = (term: Term, form: string) => {
    if (byName.has(form)) return;
    byName.set(form, term);
    const made = formOf(term, form);
    const first = made.words[0];
    if (first === undefined) return;
    const same = byFirst.get(first);
    if (same) same.push(made);
    else byFirst.set(first, [made]);
  };
  for (const entry of list?.entries ?? []) {
    const term: Term = { term: entry.term, meanings: entry.meanings, line: entry.line };
    listed.push(term);
    add(term, entry.term);
    for (const form of entry.forms) add(term, form);
  }
  if (listed.length === 0) for (const term of bundled) add(term, term.term);
  for (const forms of byFirst.values()) forms.sort((a, b) => b.words.length - a.words.length);
  return {
    listed,
    get: (term) => byName.get(term) ?? null,
    longestAt(tokens, i) {
      const forms = byFirst.get(tokenText(tokens, i));
      if (!forms) return null;
      for (const form of forms) if (fits(form, tokens, i)) return { term: form.term, after: i + form.words.length };
      return null;
    },
  };
}

function formOf(term: Term, form: string): Form {
  const tokens = tokenize(form);
  const words: string[] = [];
  const spaced: boolean[] = [];
  for (let i = 0; i < tokens.count; i++) {
    // Hyphen and dash are one: lists and texts waver.
    words.push(isDashToken(tokens, i) ? '–' : tokenText(tokens, i));
    spaced.push((tokens.kinds[i]! & SPACE_BEFORE) !== 0);
  }
  return { words, spaced, term };
}

function fits(form: Form, tokens: Tokens, i: number): boolean {
  if (i + form.words.length > tokens.count) return false;
  for (let k = 1; k < form.words.length; k++) {
    if (form.spaced[k] !== ((tokens.kinds[i + k]! & SPACE_BEFORE) !== 0)) return false;
    const word = form.words[k]!;
    if (word === '–' ? !isDashToken(tokens, i + k) : tokenText(tokens, i + k) !== word) return false;
  }
  return true;
}

function isDashToken(tokens: Tokens, i: number): boolean {
  if (kindOf(tokens, i) !== TokenKind.Mark) return false;
  const code = tokens.text.charCodeAt(tokens.starts[i]!);
  return code === 0x2d || code === 0x2013 || code === 0x2011;
}
