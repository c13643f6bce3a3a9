import type { Tokens } from '../../text/tokens';
import { TokenKind } from '../../text/tokens';
import { isMark, isWord, isWordAnyCase, kindAt, lengthAt, STOP, skipStop, wordAt } from './cursor';

/** A word that numbers follow: where they begin, and whether it is a plural. */
export interface LeadWord {
  readonly after: number;
  readonly plural: boolean;
}

/** `Document`, `Documents`, `Doc.`, `Document No.`, `Documents Nos.` at token `i`; in capitals or small ones, but with a capital first letter. */
export function documentWord(tokens: Tokens, i: number): LeadWord | null {
  const kind = kindAt(tokens, i);
  if (kind !== TokenKind.Capital && kind !== TokenKind.Caps) return null;
  const length = lengthAt(tokens, i);
  if (length === 8 && isWordAnyCase(tokens, i, 'document')) return behindNo(tokens, i + 1, false);
  if (length === 9 && isWordAnyCase(tokens, i, 'documents')) return behindNo(tokens, i + 1, true);
  if (kind === TokenKind.Caps || !isMark(tokens, i + 1, STOP)) return null;
  if (length === 3 && isWord(tokens, i, 'Doc')) return behindNo(tokens, i + 2, false);
  if (length === 4 && isWord(tokens, i, 'Docs')) return behindNo(tokens, i + 2, true);
  return null;
}

function behindNo(tokens: Tokens, i: number, plural: boolean): LeadWord {
  if (isWordAnyCase(tokens, i, 'no')) return { after: skipStop(tokens, i + 1), plural };
  if (isWordAnyCase(tokens, i, 'nos')) return { after: skipStop(tokens, i + 1), plural: true };
  return { after: i, plural };
}

/** `footnote`, `footnotes`, `fn.` at token `i`, slips like `footnoote` included; `note` and `notes` by themselves are {@link plainNoteWord}. */
export function noteWord(tokens: Tokens, i: number): LeadWord | null {
  const kind = kindAt(tokens, i);
  if (kind !== TokenKind.Lower && kind !== TokenKind.Capital) return null;
  const length = lengthAt(tokens, i);
  if (length >= 7 && length <= 11) {
    const code = tokens.text.charCodeAt(tokens.starts[i]!) | 0x20;
    if (code !== 0x66) return null;
    const word = wordAt(tokens, i).toLowerCase();
    if (isLongNoteWord(word)) return { after: i + 1, plural: word.endsWith('s') };
    return null;
  }
  if (length === 2 && isWord(tokens, i, 'fn')) return { after: skipStop(tokens, i + 1), plural: false };
  if (length === 3 && isWord(tokens, i, 'fns')) return { after: skipStop(tokens, i + 1), plural: true };
  return null;
}

/** `footnote`, `footnotes`, in lower case, and frequent slips. */
export function isLongNoteWord(word: string): boolean {
  return word.length >= 7 && /^foo?t?n?oo?tes?$/.test(word);
}

/** `note`, `notes`: a footnote only where the words behind the number say so (a diplomatic note bears a number too). */
export function plainNoteWord(tokens: Tokens, i: number): LeadWord | null {
  if (isWord(tokens, i, 'note') || isWord(tokens, i, 'Note')) return { after: i + 1, plural: false };
  if (isWord(tokens, i, 'notes') || isWord(tokens, i, 'Notes')) return { after: i + 1, plural: true };
  return null;
}

/** `p.`, `pp.`, `page`, `pages` at token `i`. */
export function pageWord(tokens: Tokens, i: number): LeadWord | null {
  const length = lengthAt(tokens, i);
  if (length === 1)
    return isWordAnyCase(tokens, i, 'p') && isMark(tokens, i + 1, STOP) ? { after: i + 2, plural: false } : null;
  if (length === 2)
    return isWordAnyCase(tokens, i, 'pp') && isMark(tokens, i + 1, STOP) ? { after: i + 2, plural: true } : null;
  if (length === 4) return isWordAnyCase(tokens, i, 'page') ? { after: i + 1, plural: false } : null;
  if (length === 5) return isWordAnyCase(tokens, i, 'pages') ? { after: i + 1, plural: true } : null;
  return null;
}
