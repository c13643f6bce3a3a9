import { MISREAD } from '../../data/misreadWords';
import { kindOf, TokenKind, tokenText } from '../../text/tokens';
import type { Rule } from '../rule';
import { Sign, signsOf } from '../signs';
import { apparatusFix } from '../support';
import { misreadWord } from './misread';

export const textOcrWord: Rule = {
  id: 'text/ocr-word',
  checks: 'No word is one that scanning makes of another.',
  why: '“tlie”, “wbich”, “Goverment” are no words: searches miss them.',
  source: 'issues 75 and 276 of the series’ tracker; 52 in published volumes',
  level: 'hint',
  levels: { strict: 'info' },
  fixable: 'choice',
  reads: 'text',
  signs: Sign.Misread,
  *check({ document }) {
    for (const { block, start } of document.blocks) {
      if ((signsOf(block) & Sign.Misread) === 0) continue;
      const { tokens } = block;
      for (let i = 0; i < tokens.count; i++) {
        const kind = kindOf(tokens, i);
        if (kind !== TokenKind.Lower && kind !== TokenKind.Capital) continue;
        if (!misreadWord.of(tokens, i)) continue;
        const written = tokenText(tokens, i);
        const plain = MISREAD.get(written.toLowerCase());
        if (plain === undefined) continue;
        const right = kind === TokenKind.Capital ? plain[0]!.toUpperCase() + plain.slice(1) : plain;
        const span = { start: start + tokens.starts[i]!, end: start + tokens.ends[i]! };
        yield {
          span,
          message: `“${written}” is no word: probably “${right}”, misread or mistyped. Compare the original.`,
          fixes: apparatusFix(document, `Write “${right}”`, false, { span, text: right }),
        };
      }
    }
  },
  examples: {
    valid: [{ text: '4. Editorial Note\n\nThe Government, which met, rose.\n' }],
    invalid: [
      {
        text: '4. Editorial Note\n\n⟦Tlie⟧ ⟦Goverment⟧, ⟦wbich⟧ met, rose.\n',
        fixed: '4. Editorial Note\n\nThe Government, which met, rose.\n',
      },
    ],
  },
};
