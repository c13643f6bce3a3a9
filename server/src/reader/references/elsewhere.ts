import { monthNumber, weekdayNumber } from '../../data/months';
import { COMMUNICATION_WORDS } from '../../data/records';
import { isCapitalised, spaceBefore, TokenKind, type Tokens } from '../../text/tokens';
import { CLOSE, COMMA, isMark, isWord, kindAt, lengthAt, OPEN, SEMICOLON, STOP, wordAt } from './cursor';

/** What a page or volume without a named volume belongs to, judged by the words before it in its clause. */
export interface Holder {
  /**
   * `volume`: this volume (nothing, a date, or a record of this volume stands before: `Telegram 204, April 2, p. 355`); `elsewhere`: a
   * work with a title of its own (`Department of State Bulletin, May 5, 1975, p. 557`); `text`: the document's own prose, where a page
   * is one of the paper itself.
   */
  readonly kind: 'volume' | 'elsewhere' | 'text';
  /** Index of the first token of the title, for `elsewhere`; else of the page. */
  readonly first: number;
}

/** How far back a title can begin, in tokens. */
const REACH = 40;

/** Communications and papers that a volume prints: a page behind them is of this volume. */
const PRINTED: ReadonlySet<string> = new Set([
  ...COMMUNICATION_WORDS,
  'memorandum',
  'memoranda',
  'letter',
  'letters',
  'note',
  'aide',
  'minutes',
  'footnote',
  'message',
  'messages',
  'report',
  'paper',
  'statement',
  'record',
  'summary',
  'draft',
  'extract',
  'conversation',
  'discussion',
]);

/** Capitalised words that begin a clause and are no title. */
const OPENERS: ReadonlySet<string> = new Set(['See', 'Printed', 'For', 'Cf', 'Also', 'On', 'In', 'Source']);

/** Looks back from token `i` (the word `p.` or `page`) through its clause, not beyond token `floor`, where the reference before ended. */
export function holderBefore(tokens: Tokens, i: number, floor: number): Holder {
  let first = i;
  let title = false;
  let printed = false;
  let dated = false;
  let words = 0;
  let brackets = 0;
  for (let at = i - 1; at >= floor && at > i - REACH; at--) {
    const kind = kindAt(tokens, at);
    if (kind === TokenKind.Mark) {
      if (isMark(tokens, at, CLOSE)) brackets++;
      else if (isMark(tokens, at, OPEN) && brackets-- === 0) break;
      if (isMark(tokens, at, SEMICOLON) || isMark(tokens, at, 0x5b)) break;
      if (isMark(tokens, at, STOP) && endsSentence(tokens, at)) break;
      continue;
    }
    if (kind === TokenKind.Number) continue;
    const word = wordAt(tokens, at);
    if (kind === TokenKind.Lower) {
      if (BOUNDARIES.has(word)) break;
      if (PRINTED.has(word)) {
        printed = true;
        words++;
      } else if (!TIMES.has(word) && lengthAt(tokens, at) > 1) words++;
      continue;
    }
    if (OPENERS.has(word)) break;
    if (word === 'The') {
      if (title) first = at;
      continue;
    }
    if (monthNumber(word) !== undefined) {
      dated = true;
      continue;
    }
    if (weekdayNumber(word) !== undefined) continue;
    if (PRINTED.has(word.toLowerCase())) {
      printed = true;
      continue;
    }
    if (isCapitalised(kind) && kind !== TokenKind.Initial) {
      title = true;
      first = at;
      words++;
    } else if (title) first = at;
  }
  // `Telegram 204, April 2, p. 355`: what a volume prints, and behind a comma its page.
  const listed = isMark(tokens, i - 1, COMMA) || isWord(tokens, i - 1, 'and');
  if (printed && listed) return { kind: 'volume', first: i };
  // Behind a title too: `on page 2` in a sentence is of the paper that is spoken of.
  if (title && (listed || isMark(tokens, i - 1, CLOSE))) return { kind: 'elsewhere', first };
  return { kind: (words === 0 && dated && listed) || introduces(tokens, i - 1) ? 'volume' : 'text', first: i };
}

/** Words behind which a new citation begins. */
const BOUNDARIES: ReadonlySet<string> = new Set([
  'see',
  'in',
  'also',
  'cf',
  'e.g',
  'ibid',
  'printed',
  'appears',
  'appear',
]);

/** Lower-case words of a time of day. */
const TIMES: ReadonlySet<string> = new Set(['noon', 'midnight', 'of', 'and', 'on', 'the', 'from', 'to']);

/** `see p. 12`, `printed on page 297`, `which appear on pages 14 and 15`. */
function introduces(tokens: Tokens, i: number): boolean {
  if (isWord(tokens, i, 'see') || isWord(tokens, i, 'See') || isWord(tokens, i, 'cf')) return true;
  const before = isWord(tokens, i, 'on') ? i - 1 : i;
  const word = wordAt(tokens, before);
  return (
    word === 'printed' ||
    word === 'appear' ||
    word === 'appears' ||
    word === 'text' ||
    word === 'infra' ||
    word === 'supra'
  );
}

/** Whether the stop at token `at` ends a sentence: a space and a capital follow, and no initial or abbreviation stands before. */
function endsSentence(tokens: Tokens, at: number): boolean {
  if (at + 1 >= tokens.count || !spaceBefore(tokens, at + 1)) return false;
  const before = kindAt(tokens, at - 1);
  const next = kindAt(tokens, at + 1);
  if (!isCapitalised(next) && next !== TokenKind.Mark) return false;
  // The label of a note (`2. Telegram`) ends like a sentence.
  if (before === TokenKind.Number) return true;
  if (before === TokenKind.Mark) return !isMark(tokens, at - 1, STOP);
  const length = lengthAt(tokens, at - 1);
  return length > 5 || (before === TokenKind.Lower && length > 3) || wordAt(tokens, at - 1) === 'Ibid';
}
