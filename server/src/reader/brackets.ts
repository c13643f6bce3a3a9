import type { Bracketed, BracketKind } from '../document/mentions';
import { TokenKind, type Tokens } from '../text/tokens';

const OPEN = 0x5b;
const CLOSE = 0x5d;

/**
 * Finds the insertions in square brackets, page marks and calls being taken out of the tokens. Brackets inside brackets belong to the
 * outer ones, and are found too. Spans are relative to the tokens' text, sorted by start.
 */
export function readBrackets(tokens: Tokens): Bracketed[] {
  if (!tokens.text.includes('[') && !tokens.text.includes(']')) return [];
  const found: Bracketed[] = [];
  const open: number[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if ((tokens.kinds[i]! & 0x7f) !== TokenKind.Mark) continue;
    const start = tokens.starts[i]!;
    const code = tokens.text.charCodeAt(start);
    if (code === OPEN) open.push(start);
    else if (code === CLOSE) {
      const from = open.pop();
      if (from === undefined) found.push({ span: { start, end: start + 1 }, kind: 'unopened' });
      else
        found.push({ span: { start: from, end: start + 1 }, kind: kindOfBracket(tokens.text.slice(from + 1, start)) });
    }
  }
  const end = tokens.count > 0 ? tokens.ends[tokens.count - 1]! : 0;
  for (const start of open) found.push({ span: { start, end }, kind: 'unclosed' });
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** The forms of the editorial methodology, by their words. */
function kindOfBracket(inside: string): BracketKind {
  const text = inside.trim();
  if (/declassif/i.test(text)) return 'not-declassified';
  if (/^(?:Omitted here|Here follow|Here omitted|Text omitted)/i.test(text)) return 'omission';
  if (/^\.? ?(?:\. ?){2,}$/.test(text) || text === '…') return 'omission';
  if (/^sic\.?[!?]?$/i.test(text)) return 'sic';
  if (text.length <= 40 && /\bgarbled?\b/i.test(text)) return 'garble';
  if (/^(?:illegible|text illegible|word illegible|.{0,20}\billegible|unclear|\?)$/i.test(text)) return 'illegible';
  if (/\?$/.test(text)) return 'conjecture';
  if (/^(?:signed|Signed|s\/|initialed|Initialed)\b/.test(text)) return 'signed';
  return 'correction';
}
