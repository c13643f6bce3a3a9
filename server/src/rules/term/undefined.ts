import { overlaps } from '../../text/span';
import { kindOf, TokenKind, tokenText } from '../../text/tokens';
import type { Rule } from '../rule';
import { isShouted } from '../support';

export const termUndefined: Rule = {
  id: 'term/undefined',
  checks: 'Abbreviations stand in the list of terms.',
  why: 'Material for a view of what might be added to the list; each is reported once in a document.',
  source: 'practice of the series',
  level: 'off',
  levels: { pedantic: 'hint' },
  fixable: 'no',
  reads: 'text',
  *check({ document, terms, resolution }) {
    if (terms.listed.length === 0) return;
    const seen = new Set<string>();
    for (const { block, start, role } of document.blocks) {
      if (role !== 'paragraph' && role !== 'item' && role !== 'note') continue;
      const { tokens } = block;
      for (let i = 0; i < tokens.count; i++) {
        const length = tokens.ends[i]! - tokens.starts[i]!;
        if (kindOf(tokens, i) !== TokenKind.Caps || length < 3 || length > 8) continue;
        const word = tokenText(tokens, i);
        if (seen.has(word) || isShouted(tokens, i)) continue;
        const span = { start: start + tokens.starts[i]!, end: start + tokens.ends[i]! };
        if (terms.get(word) || resolution.terms.some((t) => overlaps(t.span, span)) || isRoman(word)) continue;
        seen.add(word);
        yield { span, message: `${word} is not in the volume’s list of terms.` };
      }
    }
  },
  examples: {
    valid: [
      {
        text: '4. Editorial Note\n\nThe GOT and NATO met.\n',
        terms: 'Abbreviations and Terms\n\nGOT, Government of Turkey\nNATO, North Atlantic Treaty Organization\n',
      },
    ],
    invalid: [
      {
        text: '4. Editorial Note\n\nThe GOT and the ⟦QXZ⟧ met.\n',
        terms: 'Abbreviations and Terms\n\nGOT, Government of Turkey\n',
      },
    ],
  },
};

function isRoman(word: string): boolean {
  return /^[IVXLCDM]+$/.test(word);
}
