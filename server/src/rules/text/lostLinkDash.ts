import type { TermsLookup } from '../../archive/terms';
import { kindOf, TokenKind, tokenText } from '../../text/tokens';
import type { Rule } from '../rule';
import { LONG_CAPITALS, Sign, signsOf } from '../signs';
import { fix, isShouted } from '../support';

export const textLostLinkDash: Rule = {
  id: 'text/lost-link-dash',
  checks: 'No two abbreviations or names run together.',
  why: 'The public web edition links each of “U.S.–USSR” by itself; copies lose the dash between, and USUSSR is nobody.',
  source: 'met in web copies',
  level: 'hint',
  fixable: 'choice',
  reads: 'text',
  signs: Sign.LongCapitals,
  *check({ document, terms }) {
    if (terms.listed.length === 0) return;
    const listed = listedIn(terms);
    for (const { block, start } of document.blocks) {
      if ((signsOf(block) & Sign.LongCapitals) === 0) continue;
      const { tokens } = block;
      for (let i = 0; i < tokens.count; i++) {
        const length = tokens.ends[i]! - tokens.starts[i]!;
        if (kindOf(tokens, i) !== TokenKind.Caps || length < LONG_CAPITALS.least || length > LONG_CAPITALS.most)
          continue;
        const word = tokenText(tokens, i);
        if (terms.get(word) || isShouted(tokens, i)) continue;
        const pair = pairOf(word, listed);
        if (!pair) continue;
        const span = { start: start + tokens.starts[i]!, end: start + tokens.ends[i]! };
        yield {
          span,
          message: `“${word}” is on no list, but ${pair.join(' and ')} are: the dash between them was probably lost in copying.`,
          fixes: [fix(`Write “${pair.join('–')}”`, false, { span, text: pair.join('–') })],
        };
      }
    }
  },
  examples: {
    valid: [
      {
        text: '4. Editorial Note\n\nThe US and the USSR met. The ISRAEL desk rose.\n',
        terms:
          'Abbreviations and Terms\n\nUS, United States\nUSSR, Union of Soviet Socialist Republics\nNATO, North Atlantic Treaty Organization\n',
      },
    ],
    invalid: [
      {
        text: '4. Editorial Note\n\nThe ⟦NATOUSSR⟧ talks began.\n',
        fixed: '4. Editorial Note\n\nThe NATO–USSR talks began.\n',
        terms:
          'Abbreviations and Terms\n\nNATO, North Atlantic Treaty Organization\nUSSR, Union of Soviet Socialist Republics\n',
      },
    ],
  },
};

/** The terms of a list as a set, kept with it. */
const sets = new WeakMap<TermsLookup, ReadonlySet<string>>();

function listedIn(terms: TermsLookup): ReadonlySet<string> {
  let set = sets.get(terms);
  if (!set) {
    set = new Set(terms.listed.map(({ term }) => term));
    sets.set(terms, set);
  }
  return set;
}

/** Shorter terms are found in too many words. */
const SHORTEST_TERM = 3;

/** The two listed terms that a word is made of; null where it is none, or several. */
function pairOf(word: string, listed: ReadonlySet<string>): [string, string] | null {
  let found: [string, string] | null = null;
  for (let at = SHORTEST_TERM; at <= word.length - SHORTEST_TERM; at++) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    if (!listed.has(first) || !listed.has(second)) continue;
    if (found) return null;
    found = [first, second];
  }
  return found;
}
