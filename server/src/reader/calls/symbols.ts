import { isLetter } from '../../text/letters';
import { isSpace } from '../../text/span';
import { isNoteSymbol } from '../lineShape';

/**
 * The offset, from `from` on, at which a sign (`*`, `††`) stands as the call of a symbol note: glued behind a word or stop, by
 * itself, and not in front of a word as marks of emphasis are. -1 where there is none.
 */
export function symbolCall(text: string, sign: string, from: number): number {
  for (let at = text.indexOf(sign, from); at >= 0; at = text.indexOf(sign, at + 1)) {
    if (at === 0) continue;
    const before = text.charCodeAt(at - 1);
    if (isSpace(before) || isNoteSymbol(before)) continue;
    const after = text.charCodeAt(at + sign.length);
    if (Number.isNaN(after) || !(isNoteSymbol(after) || opensWord(after))) return at;
  }
  return -1;
}

function opensWord(code: number): boolean {
  return isLetter(code) || code === 0x28 /* ( */ || code === 0x201c /* “ */;
}
