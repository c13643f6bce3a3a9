import type { ReferenceAnchor } from '../../document/references';
import type { Tokens } from '../../text/tokens';
import { isDash, isGlued, isMark, isWord, isWordAnyCase, lengthAt, STOP, skipCommas, skipStop } from './cursor';

/** An anchor and the index of the token behind it. */
export interface ReadAnchor {
  readonly anchor: ReferenceAnchor;
  readonly after: number;
}

function made(tokens: Tokens, i: number, kind: ReferenceAnchor['kind'], after: number): ReadAnchor {
  return { anchor: { kind, span: { start: tokens.starts[i]!, end: tokens.ends[after - 1]! } }, after };
}

/** `ibid.`, `Ibid.`, `Ibid` at token `i`, the stop included. */
export function ibidAt(tokens: Tokens, i: number): ReadAnchor | null {
  if (lengthAt(tokens, i) !== 4 || !isWordAnyCase(tokens, i, 'ibid')) return null;
  return made(tokens, i, 'ibid', isMark(tokens, i + 1, STOP) ? i + 2 : i + 1);
}

/** `supra`, `infra`, `above`, `below` at token `i`; not the first half of a compound (`infra-red`). */
export function anchorAt(tokens: Tokens, i: number): ReadAnchor | null {
  if (lengthAt(tokens, i) !== 5 || (isDash(tokens, i + 1) && isGlued(tokens, i + 1))) return null;
  if (isWordAnyCase(tokens, i, 'supra')) return made(tokens, i, 'supra', i + 1);
  if (isWordAnyCase(tokens, i, 'infra')) return made(tokens, i, 'infra', i + 1);
  if (isWord(tokens, i, 'above')) return made(tokens, i, 'above', i + 1);
  if (isWord(tokens, i, 'below')) return made(tokens, i, 'below', i + 1);
  return null;
}

/** `thereto` (also `, thereto`) at token `i`. */
export function theretoAt(tokens: Tokens, i: number): ReadAnchor | null {
  const at = skipCommas(tokens, i);
  return isWord(tokens, at, 'thereto') ? made(tokens, at, 'thereto', at + 1) : null;
}

/** `ante` / `post` before a page: `Ante, p. 198`. Alone they are words of other phrases (`status quo ante`, `the post`). */
export function anteAt(tokens: Tokens, i: number): ReadAnchor | null {
  if (lengthAt(tokens, i) !== 4) return null;
  const kind = isWordAnyCase(tokens, i, 'ante') ? 'ante' : isWordAnyCase(tokens, i, 'post') ? 'post' : null;
  return kind ? made(tokens, i, kind, skipStop(tokens, i + 1)) : null;
}
