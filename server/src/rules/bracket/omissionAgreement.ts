import { textOf } from '../../text/span';
import type { Rule } from '../rule';
import { fix } from '../support';

export const bracketOmissionAgreement: Rule = {
  id: 'bracket/omission-agreement',
  checks: 'Verb and noun agree in notices of what is left out.',
  why: '“Omitted here is portions” is a slip of the editors’ own words.',
  source: 'editorial methodology; 5 times in published volumes',
  level: 'hint',
  fixable: 'safe',
  reads: 'text',
  // Older volumes print “Here follow” before anything.
  era: { from: 1961 },
  *check({ document }) {
    for (const bracket of document.brackets) {
      if (bracket.kind !== 'omission') continue;
      const match =
        /^\[(?:Omitted here|Here) (is|are|follows?)(?= (an?|one|the|[a-z-]+s|two|three|several|some)\b)/.exec(
          textOf(document.text, bracket.span),
        );
      const right = match && agreeing(match[1]!, match[2]!);
      if (!match || !right || right === match[1]) continue;
      const end = bracket.span.start + match[0].length;
      const span = { start: end - match[1]!.length, end };
      yield {
        span,
        message: `“${match[1]} ${match[2]}” does not agree. Write “${right}”.`,
        fixes: [fix(`Write “${right}”`, true, { span, text: right })],
      };
    }
  },
  examples: {
    valid: [
      {
        text: '4. Editorial Note\n\nHe left. [Omitted here is a paragraph on the harvest.] [Here follow portions on trade.] [Omitted here are sections on trade.]\n',
      },
    ],
    invalid: [
      {
        text: '4. Editorial Note\n\nHe left. [Omitted here ⟦is⟧ portions on the harvest.] [Here ⟦follow⟧ a list.]\n',
        fixed: '4. Editorial Note\n\nHe left. [Omitted here are portions on the harvest.] [Here follows a list.]\n',
      },
    ],
  },
};

/** The form of the verb before a noun with or without article; null where the word does not tell. */
function agreeing(verb: string, next: string): string | null {
  const singular = /^(?:an?|one)$/.test(next)
    ? true
    : /^(?:two|three|several|sections|portions|paragraphs|pages|lists|remarks|comments|passages)$/.test(next)
      ? false
      : null;
  if (singular === null) return null;
  if (/^follow/.test(verb)) return singular ? 'follows' : 'follow';
  return singular ? 'is' : 'are';
}
