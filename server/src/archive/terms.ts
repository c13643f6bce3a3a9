import { bundledTerms } from '../data/terms';
import { kindOf, SPACE_BEFORE, TokenKind, type Tokens, tokenText } from '../text/tokens';
import { WordTest } from '../text/wordFacts';
import type { Term } from './resolution';
import { impliedForms } from './termForms';
import { TermIndex, type TermReading } from './termIndex';
import { isClipped, syllables } from './termSpelling';
import type { TermsList } from './termsList';
import type { Years } from './volumeNumber';

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

const NONE: readonly TermReading[] = [];
/** Behind a word's first letter: only what is in capitals, or has some inside, is looked at for what it may hide. */
const CAPITAL = /[\p{Lu}\p{Lt}]/u;

/**
 * Makes the look-up of a volume from its list (null where it has none). Where the list has no such term, the bundled table serves.
 *
 * @param years the years that the volume covers, which tell what an abbreviation of the table meant; null where they are not known
 */
export function createTerms(list: TermsList | null, years: Years | null = null): TermsLookup {
  return new VolumeTerms(list, years);
}

/** The bundled terms that were in use in these years; of `OASD/ISA` the list's own `ISA` takes the place. */
function tableOf(years: Years | null, list: TermIndex): TermIndex {
  const table = new TermIndex();
  for (const { term, meanings } of bundledTerms(years)) {
    const parts = term.split('/');
    if (parts.length > 1 && parts.some((part) => part.length > 1 && list.get(part))) continue;
    table.add({ term, meanings, line: null }, term);
  }
  return table;
}

class VolumeTerms implements TermsLookup {
  readonly listed: readonly Term[];
  private readonly index = new TermIndex();
  private readonly table: TermIndex;
  /** Terms of one word in capitals: what copies that lost a dash run together. */
  private readonly acronyms = new Map<string, Term>();
  /** Terms of several syllables and long acronyms of the list, by the first letters of their syllables. */
  private readonly clippable = new Map<string, { readonly parts: readonly string[]; readonly term: Term }[]>();

  /** Words with which a reading may begin: nearly all words of a text are none, and told so by their number. */
  private readonly beginnings = new WordTest(
    (spelling) => this.index.mayBegin(spelling) || this.table.mayBegin(spelling) || this.mayHide(spelling),
  );

  constructor(list: TermsList | null, years: Years | null) {
    const entries = (list?.entries ?? []).map((entry) => ({
      term: { term: entry.term, meanings: entry.meanings, line: entry.line },
      forms: [entry.term, ...entry.forms],
    }));
    this.listed = entries.map((e) => e.term);
    for (const { term, forms } of entries) for (const form of forms) this.index.add(term, form);
    // What a list prints goes before what it implies.
    for (const { term, forms } of entries)
      for (const form of forms) for (const implied of impliedForms(form, term.meanings)) this.index.add(term, implied);
    for (const [form, term] of this.index.forms) {
      if (form.length >= 3 && /^\p{Lu}+$/u.test(form)) this.acronyms.set(form, term);
      this.addClippable(term, form);
    }
    this.table = tableOf(years, this.index);
  }

  get(term: string): Term | null {
    return this.index.get(term) ?? this.table.get(term);
  }

  readingsAt(tokens: Tokens, i: number): readonly TermReading[] {
    if (!this.beginnings.of(tokens, i) && !isDotted(tokens, i)) return NONE;
    const reading = this.index.at(tokens, i);
    if (reading && reading.end > reading.start + 1) return [reading];
    const kind = kindOf(tokens, i);
    const bundled = this.table.at(tokens, i);
    if (bundled) return [bundled];
    if (kind === TokenKind.Caps || kind === TokenKind.Mixed || kind === TokenKind.Initial) {
      const pair = this.runTogether(tokens, i);
      if (pair !== NONE) return pair;
      const clipped = reading ? null : this.clipped(tokenText(tokens, i));
      if (clipped) return [{ term: clipped, start: tokens.starts[i]!, end: tokens.ends[i]!, after: i + 1 }];
    }
    return reading ? [reading] : NONE;
  }

  /** Two terms in capitals that a lost dash ran together: `INRNIE`, `S/SNSC`. */
  private runTogether(tokens: Tokens, i: number): readonly TermReading[] {
    const start = tokens.starts[i]!;
    const longer = this.index.withRest(tokens, i);
    const behind = longer && this.acronyms.get(longer.rest);
    if (longer && behind) {
      const after = longer.token + 1;
      return [
        { term: longer.term, start, end: longer.end, after },
        { term: behind, start: longer.end, end: tokens.ends[longer.token]!, after },
      ];
    }
    if (kindOf(tokens, i) !== TokenKind.Caps) return NONE;
    const cut = this.cutBetween(tokenText(tokens, i));
    return cut === null
      ? NONE
      : [
          { term: cut.first, start, end: start + cut.at, after: i + 1 },
          { term: cut.second, start: start + cut.at, end: tokens.ends[i]!, after: i + 1 },
        ];
  }

  /** The one place at which a word parts into two acronyms of the list. */
  private cutBetween(text: string): { readonly at: number; readonly first: Term; readonly second: Term } | null {
    let found = null;
    for (let at = 3; at <= text.length - 3; at++) {
      const first = this.acronyms.get(text.slice(0, at));
      const second = first && this.acronyms.get(text.slice(at));
      if (!first || !second) continue;
      if (found) return null;
      found = { at, first, second };
    }
    return found;
  }

  /** Whether a word may be two terms run together or a clipped one. What is longer than a word begins as a term does. */
  private mayHide(spelling: string): boolean {
    return CAPITAL.test(spelling.slice(1)) && (this.cutBetween(spelling) !== null || this.clipped(spelling) !== null);
  }

  private addClippable(term: Term, form: string): void {
    if (form.length < 5 || !/^\p{L}+$/u.test(form)) return;
    const parts = syllables(form);
    if (parts.length === 1 && form !== form.toUpperCase()) return;
    const key = clipKey(parts);
    const same = this.clippable.get(key);
    if (same) same.push({ parts, term });
    else this.clippable.set(key, [{ parts, term }]);
  }

  /** The one term of the list that this is, clipped at another length. */
  private clipped(text: string): Term | null {
    if (text.length < 5) return null;
    const parts = syllables(text);
    const found = new Set<Term>();
    for (const candidate of this.clippable.get(clipKey(parts)) ?? [])
      if (isClipped(candidate.parts, parts)) found.add(candidate.term);
    return found.size === 1 ? [...found][0]! : null;
  }
}

/** Whether a stop stands behind a single letter: letters with stops are one term (`U.N.`). */
function isDotted(tokens: Tokens, i: number): boolean {
  return (
    kindOf(tokens, i) === TokenKind.Initial &&
    i + 1 < tokens.count &&
    (tokens.kinds[i + 1]! & SPACE_BEFORE) === 0 &&
    tokens.text.charCodeAt(tokens.starts[i + 1]!) === 0x2e
  );
}

function clipKey(parts: readonly string[]): string {
  return parts.map((p) => p[0]).join('');
}
