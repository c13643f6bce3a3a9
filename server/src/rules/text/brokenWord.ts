import type { FrusDocument } from '../../document/model';
import { isWord, kindOf, tokenText } from '../../text/tokens';
import type { Rule } from '../rule';
import { Sign } from '../signs';
import { fix } from '../support';

export const textBrokenWord: Rule = {
  id: 'text/broken-word',
  checks: 'No word is broken within a line.',
  why: '“willing- ness” comes of copying a word that was hyphenated at the end of a line; searches miss it.',
  source: 'Library of Congress transcription guide; 118 in published volumes',
  level: 'info',
  fixable: 'safe',
  reads: 'text',
  signs: Sign.SpaceBehindHyphen,
  *check({ document }) {
    let words: Set<string> | undefined;
    for (const match of document.text.matchAll(/(?<![\p{L}\d-])(\p{L}\p{Ll}{1,14})- (\p{Ll}{2,14})(?![\p{L}-])/gu)) {
      const [whole, first, second] = [match[0], match[1]!, match[2]!];
      // `long- and short-term`
      if (/^(?:and|or|to|nor|as|but|than|the|und)$/.test(second)) continue;
      words ??= wordsOf(document);
      const joined = first + second;
      // Sure where the document has the word whole, or the second part is no word by itself.
      if (
        !words.has(joined.toLowerCase()) &&
        !/^(?:tion|sion|ment|ness|ing|ed|er|ers|ly|able|ible|ity|ance|ence|ous|ive|al|tive|tional|mittee|ernment|ment[s]?|tions|ings|ical|ary|ate|ated)$/.test(
          second,
        )
      )
        continue;
      const span = { start: match.index, end: match.index + whole.length };
      yield {
        span,
        message: `“${whole}” is one word that was broken at the end of a line. Write “${joined}”.`,
        fixes: [fix(`Write “${joined}”`, true, { span, text: joined })],
      };
    }
  },
  examples: {
    valid: [{ text: '4. Editorial Note\n\nHe spoke of long- and short-term aims.\n' }],
    invalid: [
      {
        text: '4. Editorial Note\n\nHe spoke of his ⟦willing- ness⟧ to go.\n',
        fixed: '4. Editorial Note\n\nHe spoke of his willingness to go.\n',
      },
    ],
  },
};

/** The words of a document in lower case. */
function wordsOf(document: FrusDocument): Set<string> {
  const words = new Set<string>();
  for (const { block } of document.blocks) {
    const { tokens } = block;
    for (let i = 0; i < tokens.count; i++) if (isWord(kindOf(tokens, i))) words.add(tokenText(tokens, i).toLowerCase());
  }
  return words;
}
