import type { ReferenceItem } from '../../document/references';
import { TokenKind, type Tokens } from '../../text/tokens';
import { candidate, type Found } from './candidate';
import { COMMA, isDash, isGlued, isMark, isNumber, isWord, kindAt, lengthAt, spanOf, wordAt } from './cursor';
import { documentWord } from './words';

/** Parts of a document: `Tab A`, `Tabs A and B`, `Attachment 2`, `Enclosure`, `Annex A`, `the attachment`. */
export function readParts(tokens: Tokens, i: number): Found | null {
  const word = wordAt(tokens, i);
  const singular = PARTS.get(word);
  if (!singular) return null;
  const letters = readLetters(tokens, i, singular, word !== singular);
  if (letters) {
    if (isWord(tokens, letters.after, 'to') && documentWord(tokens, letters.after + 1)) return null;
    return { candidates: [candidate(tokens, i, letters.after, { items: letters.items })], after: letters.after };
  }
  const lower = LOWER.has(word);
  if (
    !lower ||
    !(
      isWord(tokens, i - 1, 'the') ||
      isWord(tokens, i - 1, 'The') ||
      isWord(tokens, i - 1, 'see') ||
      isWord(tokens, i - 1, 'See')
    )
  )
    return null;
  if (isWord(tokens, i + 1, 'to') && documentWord(tokens, i + 2)) return null;
  const span = spanOf(tokens, i, i + 1);
  const item: ReferenceItem = {
    span,
    kind: 'attachment',
    from: word,
    fromSpan: span,
    to: null,
    toSpan: null,
    of: null,
  };
  return { candidates: [candidate(tokens, i, i + 1, { items: [item] })], after: i + 1 };
}

const PARTS: ReadonlyMap<string, string> = new Map([
  ['Tab', 'Tab'],
  ['Tabs', 'Tab'],
  ['Attachment', 'Attachment'],
  ['Attachments', 'Attachment'],
  ['Enclosure', 'Enclosure'],
  ['Enclosures', 'Enclosure'],
  ['Annex', 'Annex'],
  ['Annexes', 'Annex'],
  ['Appendix', 'Appendix'],
  ['attachment', 'attachment'],
  ['enclosure', 'enclosure'],
]);

/** Whether a word names a part of a document. */
export function isPartWord(word: string): boolean {
  return PARTS.has(word);
}

const LOWER: ReadonlySet<string> = new Set(['attachment', 'enclosure']);

/** `A`, `A and B`, `B–D`, `A, C, and E`, `2`, `II` behind the word. */
function readLetters(
  tokens: Tokens,
  i: number,
  singular: string,
  plural: boolean,
): { items: ReferenceItem[]; after: number } | null {
  const items: ReferenceItem[] = [];
  let at = i + 1;
  let after = i;
  while (items.length < 30 && isLabel(tokens, at)) {
    const fromSpan = spanOf(tokens, at, at + 1);
    let end = at + 1;
    let to: number | null = null;
    if (plural) {
      const link = isDash(tokens, end) || isWord(tokens, end, 'through') ? end + 1 : end;
      if (link > end && isLabel(tokens, link)) {
        to = link;
        end = link + 1;
      }
    }
    const first = items.length === 0;
    items.push({
      span: spanOf(tokens, first ? i : at, end),
      kind: 'attachment',
      from: `${singular} ${wordAt(tokens, at)}`,
      fromSpan,
      to: to === null ? null : `${singular} ${wordAt(tokens, to)}`,
      toSpan: to === null ? null : spanOf(tokens, to, to + 1),
      of: null,
    });
    after = end;
    if (!plural) break;
    at = end;
    if (isMark(tokens, at, COMMA)) at++;
    if (isWord(tokens, at, 'and')) at++;
    if (at === end) break;
  }
  return items.length > 0 ? { items, after } : null;
}

/** `A`, `II`, `3`; not a word that goes on (`A.`-compounds, `I’ll`). */
function isLabel(tokens: Tokens, i: number): boolean {
  const kind = kindAt(tokens, i);
  if (
    kind === TokenKind.Number
      ? lengthAt(tokens, i) > 2
      : kind !== TokenKind.Initial && !(kind === TokenKind.Caps && lengthAt(tokens, i) <= 3)
  )
    return false;
  const next = i + 1;
  return (
    !isGlued(tokens, next) ||
    isDash(tokens, next) ||
    (kindAt(tokens, next) === TokenKind.Mark && !isMark(tokens, next, 0x2019)) ||
    isNumber(tokens, next)
  );
}
