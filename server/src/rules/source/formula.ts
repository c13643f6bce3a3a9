import { NearWords } from '../../text/nearWords';
import type { Rule } from '../rule';
import { fix, sourceSentences } from '../support';

export const sourceFormula: Rule = {
  id: 'source/formula',
  checks: 'The fixed words of a source note are spelt right.',
  why: '“Drafter by Kohler”, “Repated to Paris”: the words by which drafters and addressees are found.',
  source: 'found in published volumes',
  level: 'warning',
  fixable: 'safe',
  reads: 'text',
  *check({ document }) {
    for (const sentence of sourceSentences(document)) {
      for (const match of document.text.slice(sentence.start, sentence.end).matchAll(CLAUSE)) {
        const written = match[1]!;
        const word = written.toLowerCase();
        if (NEAR.has(word) || OTHERS.has(word)) continue;
        const near = NEAR.near(word);
        if (near.length !== 1) continue;
        const right = /^\p{Lu}/u.test(written) ? near[0]![0]!.toUpperCase() + near[0]!.slice(1) : near[0]!;
        const start = sentence.start + match.index + match[0].indexOf(written);
        const span = { start, end: start + written.length };
        yield {
          span,
          message: `“${written}” is probably “${right}”. Correct it.`,
          fixes: [fix(`Write “${right}”`, true, { span, text: right })],
        };
      }
    }
  },
  examples: {
    valid: [
      {
        text: '4. Memorandum From the Director of Policy Planning (Lake) to Secretary of State Vance[1]\n\nWashington, May 3, 1978.\n\nText.\n\n[1] Source: Department of State, Central Files. Secret. Drafted by Kohler; cleared by Reinhardt. Repeated to Paris.\n',
      },
    ],
    invalid: [
      {
        text: '4. Memorandum From the Director of Policy Planning (Lake) to Secretary of State Vance[1]\n\nWashington, May 3, 1978.\n\nText.\n\n[1] Source: Department of State, Central Files. Secret. ⟦Drafter⟧ by Kohler; ⟦claered⟧ by Reinhardt. ⟦Repated⟧ to Paris.\n',
        fixed:
          '4. Memorandum From the Director of Policy Planning (Lake) to Secretary of State Vance[1]\n\nWashington, May 3, 1978.\n\nText.\n\n[1] Source: Department of State, Central Files. Secret. Drafted by Kohler; cleared by Reinhardt. Repeated to Paris.\n',
      },
    ],
  },
};

/** A word that begins a sentence or clause and is followed by what such words are followed by. */
const CLAUSE = /(?:^|; (?:and )?| and )\s*([A-Za-z]{4,12})(?= (?:by|to|in|on|from|for|and) )/g;

const NEAR = new NearWords([
  'drafted',
  'cleared',
  'approved',
  'repeated',
  'transmitted',
  'initialed',
  'concurred',
  'prepared',
  'forwarded',
  'pouched',
  'received',
  'typed',
  'dictated',
]);

/** Words that are near and right. */
const OTHERS: ReadonlySet<string> = new Set([
  'draft',
  'drafts',
  'clear',
  'clears',
  'approve',
  'repeat',
  'receives',
  'prepare',
]);
