import type { VolumeCitation } from '../../document/references';
import type { Span } from '../../text/span';
import { spaceBefore, TokenKind, type Tokens } from '../../text/tokens';
import {
  CLOSE,
  COMMA,
  isDash,
  isGlued,
  isMark,
  isNumber,
  isWord,
  isWordAnyCase,
  kindAt,
  lengthAt,
  OPEN,
  SLASH,
  STOP,
  skipCommas,
  skipStop,
  spanOf,
  wordAt,
} from './cursor';
import { readTitle } from './titles';

/** A volume citation at a token, and the further volumes of a list (`volumes III and IV`). */
export interface ReadVolume {
  readonly citation: VolumeCitation;
  readonly more: readonly VolumeCitation[];
  readonly after: number;
}

/**
 * Reads what names a volume behind "Foreign Relations" or "ibid." (`seriesNamed`), or at the word "vol." itself: years, number, part,
 * supplement, title, in the orders that citations of the series use. `start` is where the citation's span begins. Null where none of
 * them stands there.
 */
export function readVolume(tokens: Tokens, i: number, start: number, seriesNamed: boolean): ReadVolume | null {
  let at = i;
  let title: Span | null = null;
  let years = yearsAt(tokens, at);
  if (years) at = years.after;
  let volume = volumeNumberAt(tokens, skipCommas(tokens, at), seriesNamed);
  if (!volume && seriesNamed) {
    // The Conferences and special volumes are cited by title: `Foreign Relations, 1918, Russia, vol. I`.
    const named = readTitle(tokens, skipCommas(tokens, at));
    if (named) {
      volume = volumeNumberAt(tokens, skipCommas(tokens, named.after), false);
      if (volume || years || holdsYear(tokens, named.span)) {
        title = named.span;
        at = named.after;
        if (!years && volume === null) years = null;
      }
    }
  }
  if (!years && !volume && !title) return null;
  let part: string | null = null;
  let more: readonly Numbered[] = [];
  if (volume) {
    at = volume.after;
    more = volume.more;
    const read = readPart(tokens, at);
    if (read) {
      part = read.part;
      at = read.after;
    }
    const named = title ? null : readTitle(tokens, skipComma(tokens, at));
    if (named && skipComma(tokens, at) > at) {
      title = named.span;
      at = named.after;
    }
  } else {
    const read = readPart(tokens, at);
    if (read) {
      part = read.part;
      at = read.after;
    }
  }
  const text = (span: Span) => tokens.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  const citation: VolumeCitation = {
    span: { start, end: tokens.ends[at - 1]! },
    years: years?.text ?? null,
    number: volume?.number ?? null,
    part,
    title: title ? text(title) : null,
    seriesNamed,
  };
  if (more.length === 0) return { citation, more: [], after: at };
  // What follows the last number (part, title) is of the last volume; the first ends with its number.
  const first: VolumeCitation = { ...citation, span: { start, end: volume!.end }, part: null, title: null };
  const others = more.map(
    (m, k): VolumeCitation => ({
      span: k === more.length - 1 ? { start: m.span.start, end: citation.span.end } : m.span,
      years: citation.years,
      number: m.number,
      part: k === more.length - 1 ? citation.part : null,
      title: k === more.length - 1 ? citation.title : null,
      seriesNamed,
    }),
  );
  return { citation: first, more: others, after: at };
}

function skipComma(tokens: Tokens, i: number): number {
  return isMark(tokens, i, COMMA) ? i + 1 : i;
}

interface ReadYears {
  readonly text: string;
  readonly first: number;
  readonly after: number;
}

/** `1981–1988`, `1969-72`, `1951` at token `i`. */
export function yearsAt(tokens: Tokens, i: number): ReadYears | null {
  if (!isYear(tokens, i)) return null;
  const first = wordAt(tokens, i);
  if (isDash(tokens, i + 1) && isNumber(tokens, i + 2)) {
    const length = lengthAt(tokens, i + 2);
    if (length === 2 || length === 4) return { text: `${first}–${wordAt(tokens, i + 2)}`, first: i, after: i + 3 };
  }
  return { text: first, first: i, after: i + 1 };
}

/** `1958–1960,` that ends before token `i`: the years of a volume named without the series in a list of volumes. */
export function yearsBefore(tokens: Tokens, i: number): ReadYears | null {
  const last = isMark(tokens, i - 1, COMMA) ? i - 2 : i - 1;
  if (!isNumber(tokens, last)) return null;
  const first = isDash(tokens, last - 1) && isYear(tokens, last - 2) ? last - 2 : last;
  const years = yearsAt(tokens, first);
  return years && years.after === last + 1 ? years : null;
}

/** A year of the series, 1861 and later. */
export function isYear(tokens: Tokens, i: number): boolean {
  if (!isNumber(tokens, i) || lengthAt(tokens, i) !== 4) return false;
  const year = wordAt(tokens, i);
  return year >= '1861' && year <= '1999';
}

function holdsYear(tokens: Tokens, span: Span): boolean {
  return /\b1[89]\d\d\b/.test(tokens.text.slice(span.start, span.end));
}

interface Numbered {
  readonly number: string;
  readonly span: Span;
}

interface ReadNumber {
  readonly number: string;
  /** Where the first number ends. */
  readonly end: number;
  readonly more: readonly Numbered[];
  readonly after: number;
}

/**
 * `vol. IV`, `volume E–5`, `vols. XV/XVI`, `volumes X and XI`, `vol. vi`, `vol. 4`; where the series is named also the numeral
 * alone behind the years (`FRUS, 1969–76, XVII`).
 */
export function volumeNumberAt(tokens: Tokens, i: number, bareAllowed: boolean): ReadNumber | null {
  const word = volumeWord(tokens, i);
  if (!word) {
    if (!bareAllowed || (kindAt(tokens, i) !== TokenKind.Caps && kindAt(tokens, i) !== TokenKind.Initial)) return null;
    const numeral = numeralAt(tokens, i);
    return numeral
      ? { number: numeral.text, end: tokens.ends[numeral.after - 1]!, more: [], after: numeral.after }
      : null;
  }
  const first = numeralAt(tokens, word.after);
  if (!first) return null;
  const more: Numbered[] = [];
  let after = first.after;
  while (word.plural && more.length < 20) {
    let at = skipCommas(tokens, after);
    if (isWord(tokens, at, 'and')) at++;
    if (at === after) break;
    const next = numeralAt(tokens, at);
    if (!next) break;
    more.push({ number: next.text, span: spanOf(tokens, at, next.after) });
    after = next.after;
  }
  return { number: first.text, end: tokens.ends[first.after - 1]!, more, after };
}

/** `vol.`, `volume`, `vols.`, `volumes` at token `i`, in any case. */
export function volumeWord(tokens: Tokens, i: number): { readonly after: number; readonly plural: boolean } | null {
  if (isWordAnyCase(tokens, i, 'vol')) return { after: skipStop(tokens, i + 1), plural: false };
  if (isWordAnyCase(tokens, i, 'volume')) return { after: i + 1, plural: false };
  if (isWordAnyCase(tokens, i, 'vols')) return { after: skipStop(tokens, i + 1), plural: true };
  if (isWordAnyCase(tokens, i, 'volumes')) return { after: i + 1, plural: true };
  return null;
}

/** `IV`, `vi`, `E–5`, `E5`, `XV/XVI`, `4` at token `i`. */
function numeralAt(tokens: Tokens, i: number): { readonly text: string; readonly after: number } | null {
  if (isNumber(tokens, i)) return lengthAt(tokens, i) <= 2 ? { text: wordAt(tokens, i), after: i + 1 } : null;
  if (isWord(tokens, i, 'E')) {
    const number = isDash(tokens, i + 1) && isGlued(tokens, i + 1) ? i + 2 : i + 1;
    if (isGlued(tokens, number) && isNumber(tokens, number) && lengthAt(tokens, number) <= 2)
      return { text: `E–${wordAt(tokens, number)}`, after: number + 1 };
    return null;
  }
  if (!isRoman(tokens, i)) return null;
  let text = wordAt(tokens, i);
  let after = i + 1;
  while (isMark(tokens, after, SLASH) && isGlued(tokens, after) && isRoman(tokens, after + 1)) {
    text += `/${wordAt(tokens, after + 1)}`;
    after += 2;
  }
  return { text, after };
}

function isRoman(tokens: Tokens, i: number): boolean {
  const length = lengthAt(tokens, i);
  if (length === 0 || length > 7) return false;
  for (let at = tokens.starts[i]!; at < tokens.ends[i]!; at++) {
    const code = tokens.text.charCodeAt(at) | 0x20;
    // i, v, x, l, c
    if (code !== 0x69 && code !== 0x76 && code !== 0x78 && code !== 0x6c && code !== 0x63) return false;
  }
  return true;
}

/** `, Part 2`, `, part 1`, `(Part 2)`, `, Microfiche Supplement`, `, Supplement, Part 1` at token `i`, comma included. */
function readPart(tokens: Tokens, i: number): { readonly part: string; readonly after: number } | null {
  let at = skipCommas(tokens, i);
  const bracket = isMark(tokens, at, OPEN);
  if (bracket) at++;
  const supplement = readSupplement(tokens, at);
  if (supplement) at = skipCommas(tokens, supplement.after);
  const word =
    isWordAnyCase(tokens, at, 'part') || isWordAnyCase(tokens, at, 'parts')
      ? at + 1
      : isWordAnyCase(tokens, at, 'pt')
        ? skipStop(tokens, at + 1)
        : -1;
  const numbered = word > 0 && ((isNumber(tokens, word) && lengthAt(tokens, word) === 1) || isRoman(tokens, word));
  if (!numbered) return supplement && !bracket ? { part: supplement.text, after: supplement.after } : null;
  let after = word + 1;
  if (bracket) {
    if (!isMark(tokens, after, CLOSE)) return null;
    after++;
  }
  const number = wordAt(tokens, word);
  return { part: supplement ? `${supplement.text}, Part ${number}` : number, after };
}

/** `Microfiche Supplement`, `Supplement 1`, `Supplement`. */
export function readSupplement(tokens: Tokens, i: number): { readonly text: string; readonly after: number } | null {
  const microfiche = isWordAnyCase(tokens, i, 'microfiche');
  const at = microfiche ? i + 1 : i;
  const short = isWordAnyCase(tokens, at, 'suppl') && isMark(tokens, at + 1, STOP);
  if (!short && !isWordAnyCase(tokens, at, 'supplement')) return null;
  const after = short ? at + 2 : at + 1;
  const numbered = isNumber(tokens, after) && lengthAt(tokens, after) === 1 && spaceBefore(tokens, after);
  const text = microfiche ? 'Microfiche Supplement' : 'Supplement';
  return numbered ? { text: `${text} ${wordAt(tokens, after)}`, after: after + 1 } : { text, after };
}
