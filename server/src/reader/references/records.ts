import { lazy } from '../../data/lazy';
import { COMMUNICATION_WORDS, FILING_WORDS, PAPER_SERIES, TELEGRAM_INDICATORS } from '../../data/records';
import { REPOSITORIES } from '../../data/repositories';
import type { ReferenceItem } from '../../document/references';
import { isCapitalised, TokenKind, type Tokens } from '../../text/tokens';
import {
  CLOSE,
  COLON,
  COMMA,
  isDash,
  isGlued,
  isMark,
  isNumber,
  isWord,
  kindAt,
  lengthAt,
  OPEN,
  SEMICOLON,
  SLASH,
  STOP,
  skipCommas,
  skipStop,
  spanOf,
  wordAt,
} from './cursor';

/** A record outside of the series and the index behind it. */
export interface ReadRecord {
  readonly item: ReferenceItem;
  readonly after: number;
}

const COMMUNICATIONS: ReadonlySet<string> = new Set([...COMMUNICATION_WORDS, ...TELEGRAM_INDICATORS]);
const PAPERS: ReadonlySet<string> = new Set(PAPER_SERIES);
const FILING: ReadonlySet<string> = new Set(FILING_WORDS);

/** A word of a name as it stands in tokens: `U.S.` is two pieces, each with a stop. */
interface NameWord {
  readonly pieces: readonly string[];
  readonly stop: boolean;
}

/** Names of repositories by their first word, the longest first. */
const holders = lazy((): ReadonlyMap<string, readonly (readonly NameWord[])[]> => {
  const map = new Map<string, (readonly NameWord[])[]>();
  for (const { name, aliases, kind } of REPOSITORIES) {
    if (kind === 'publication') continue;
    for (const form of [name, ...aliases]) {
      const words = form.split(/[ ,]+/);
      const name = words.map((word) => ({
        pieces: word.split('.').filter((piece) => piece !== ''),
        stop: word.endsWith('.'),
      }));
      const of = map.get(words[0]!);
      if (of) of.push(name);
      else map.set(words[0]!, [name]);
    }
  }
  for (const forms of map.values()) forms.sort((a, b) => b.length - a.length);
  return map;
});

/** Whether a record may begin with a word; a single letter may stand before the number of a frame (`D850239–0279`). */
export function mayBeginRecord(word: string): boolean {
  return (
    word.length === 1 ||
    word === 'Lot' ||
    holders().has(word) ||
    PAPERS.has(word) ||
    COMMUNICATIONS.has(word.toLowerCase())
  );
}

/** A numbered record at token `i`: `telegram 105111`, `Tosec 15`, `NSC 162/2`, `NSC Action No. 1290`, `D850239–0279`, `Lot 64 D 560`. */
export function readRecord(tokens: Tokens, i: number): ReadRecord | null {
  const kind = kindAt(tokens, i);
  if (kind === TokenKind.Lower || kind === TokenKind.Capital) {
    const length = lengthAt(tokens, i);
    if (kind === TokenKind.Capital && length === 3 && isWord(tokens, i, 'Lot')) return lotFile(tokens, i);
    if (
      length < 4 ||
      length > 12 ||
      !numberFollows(tokens, i + 1) ||
      !COMMUNICATIONS.has(wordAt(tokens, i).toLowerCase())
    )
      return null;
    let at = i + 1;
    if (isWord(tokens, at, 'No') || isWord(tokens, at, 'no')) at = skipStop(tokens, at + 1);
    // `airgram A–943`, `despatch CA–12`
    if ((kindAt(tokens, at) === TokenKind.Initial || kindAt(tokens, at) === TokenKind.Caps) && isDash(tokens, at + 1))
      at += 2;
    return isNumber(tokens, at) ? record(tokens, i, numberEnd(tokens, at)) : null;
  }
  if (kind === TokenKind.Caps) {
    if (!PAPERS.has(wordAt(tokens, i))) return null;
    let at = i + 1;
    if (isWord(tokens, at, 'Action')) at++;
    if (isDash(tokens, at) && isNumber(tokens, at + 1)) at++;
    if (isWord(tokens, at, 'No') || isWord(tokens, at, 'Nos')) at = skipStop(tokens, at + 1);
    return isNumber(tokens, at) ? record(tokens, i, numberEnd(tokens, at)) : null;
  }
  // `D850239–0279`, `P840098–2517`, `N770003–0056`: frames of the electronic and microfilmed telegrams of 1973–.
  if (
    kind === TokenKind.Initial &&
    lengthAt(tokens, i + 1) === 6 &&
    isNumber(tokens, i + 1) &&
    isGlued(tokens, i + 1)
  ) {
    if (!isDash(tokens, i + 2) || lengthAt(tokens, i + 3) !== 4 || !isNumber(tokens, i + 3)) return null;
    return record(tokens, i, i + 4);
  }
  return null;
}

/** Whether a number, `No.` or the letters before a number (`A–943`) may stand at token `i`: a look at most words costs no more. */
function numberFollows(tokens: Tokens, i: number): boolean {
  const kind = kindAt(tokens, i);
  if (kind === TokenKind.Number) return true;
  if (kind === TokenKind.Initial || kind === TokenKind.Caps) return isDash(tokens, i + 1);
  return isWord(tokens, i, 'No') || isWord(tokens, i, 'no');
}

/** `Lot 64 D 560`. */
function lotFile(tokens: Tokens, i: number): ReadRecord | null {
  if (!isNumber(tokens, i + 1) || kindAt(tokens, i + 2) !== TokenKind.Initial || !isNumber(tokens, i + 3)) return null;
  return record(tokens, i, i + 4);
}

/** The index behind a number with what is glued to it: `162/2`, `11–8–64`, `5707/1–6`, `13-63`. */
function numberEnd(tokens: Tokens, i: number): number {
  let at = i + 1;
  while (
    isGlued(tokens, at) &&
    (isMark(tokens, at, SLASH) || isDash(tokens, at)) &&
    isGlued(tokens, at + 1) &&
    isNumber(tokens, at + 1)
  )
    at += 2;
  return at;
}

function record(tokens: Tokens, first: number, after: number): ReadRecord {
  const span = spanOf(tokens, first, after);
  const from = tokens.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  return { item: { span, kind: 'record', from, fromSpan: span, to: null, toSpan: null, of: null }, after };
}

/**
 * An archival citation at token `i`: a repository and what in it holds the paper (`Department of State, Central Files,
 * 762.00/11–1658`). A repository alone is none.
 */
export function readHolding(tokens: Tokens, i: number): ReadRecord | null {
  if (!isCapitalised(kindAt(tokens, i))) return null;
  const forms = holders().get(wordAt(tokens, i));
  if (!forms) return null;
  for (const form of forms) {
    const after = matches(tokens, i, form);
    if (after < 0) continue;
    if (!isMark(tokens, after, COMMA) && !isMark(tokens, after, COLON)) return null;
    const end = filingEnd(tokens, after + 1);
    return end > after + 1 && namesFiling(tokens, after + 1, end) ? record(tokens, i, end) : null;
  }
  return null;
}

/** The index behind the words of a name, stops and commas between them left out; -1 where they do not stand there. */
function matches(tokens: Tokens, i: number, words: readonly NameWord[]): number {
  let at = i;
  for (let k = 0; k < words.length; k++) {
    if (k > 0) {
      at = skipStop(tokens, at);
      if (isMark(tokens, at, COMMA)) at++;
    }
    const { pieces, stop } = words[k]!;
    // `U.S.`, `F.`: stops are tokens of their own.
    for (const piece of pieces) {
      if (!isWord(tokens, at, piece)) return -1;
      at = skipStop(tokens, at + 1);
    }
    if (!stop && isMark(tokens, at - 1, STOP)) at--;
  }
  return at;
}

function namesFiling(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (isCapitalised(kindAt(tokens, i)) ? FILING.has(wordAt(tokens, i)) : isDecimalFile(tokens, i)) return true;
  }
  return false;
}

/** `762.00/11–1658`, `611.93B/5-3161`, `POL 7` are told by their stop or their words; here the decimal form. */
function isDecimalFile(tokens: Tokens, i: number): boolean {
  return (
    isNumber(tokens, i) &&
    lengthAt(tokens, i) <= 4 &&
    isMark(tokens, i + 1, STOP) &&
    isGlued(tokens, i + 2) &&
    isNumber(tokens, i + 2)
  );
}

/** What is restated behind `Ibid.,` where it is a place in an archive: `762.00/11–1658`, `Box 11, Folder 2`, `: Lot 77 D 163`. */
export function readRestated(tokens: Tokens, i: number): ReadRecord | null {
  const at = isMark(tokens, i, COLON) ? i + 1 : skipCommas(tokens, i);
  if (at === i || at >= tokens.count) return null;
  const kind = kindAt(tokens, at);
  if (kind === TokenKind.Lower || (kind === TokenKind.Mark && !isMark(tokens, at, 0x201c))) return null;
  const end = filingEnd(tokens, at);
  return end > at ? record(tokens, at, end) : null;
}

/** Lower-case words that stand inside the names of files. */
const INSIDE: ReadonlySet<string> = new Set([
  'of',
  'the',
  'to',
  'and',
  'for',
  'on',
  'from',
  'with',
  'in',
  'by',
  'w',
  'de',
  're',
  'n',
  'd',
  'microfilm',
  'part',
  'tab',
  'reel',
  'box',
  'folder',
]);

/** Abbreviations whose stop does not end a citation. Lower case. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'no nos vol vols mtg mtgs misc doc docs tel tels etc st jr sr pt dept memcon memcons memo memos gen amb sec corr conf jan feb mar apr jun jul aug sept sep oct nov dec supp ser u s'.split(
    ' ',
  ),
);

/** The index behind the last token of an archival citation: up to the sentence's end, a semicolon, or the bracket that holds it. */
function filingEnd(tokens: Tokens, i: number): number {
  let open = 0;
  let end = i;
  const limit = Math.min(tokens.count, i + 80);
  for (let at = i; at < limit; at++) {
    const kind = kindAt(tokens, at);
    if (kind === TokenKind.Mark) {
      if (isMark(tokens, at, SEMICOLON) || isMark(tokens, at, 0x5b) || isMark(tokens, at, 0x5d)) return end;
      if (isMark(tokens, at, OPEN)) open++;
      else if (isMark(tokens, at, CLOSE)) {
        if (open === 0) return end;
        open--;
        end = at + 1;
      } else if (isMark(tokens, at, STOP) && !isGlued(tokens, at + 1)) {
        const word = wordAt(tokens, at - 1);
        if (kindAt(tokens, at - 1) !== TokenKind.Initial && !ABBREVIATIONS.has(word.toLowerCase())) return end;
      }
    } else if (kind === TokenKind.Lower && !isGlued(tokens, at)) {
      if (!INSIDE.has(wordAt(tokens, at))) return end;
      // `, and in the Kennedy Library`: another place.
      if (isWord(tokens, at, 'and') && isMark(tokens, at - 1, COMMA)) return end;
      if (isWord(tokens, at, 'and') && !isCapitalised(kindAt(tokens, at + 1))) return end;
    } else {
      end = at + 1;
    }
  }
  return end;
}
