import { CLASSIFICATIONS, classificationOf, HANDLING_MARKINGS, handlingOf } from '../../data/classifications';
import { fold } from '../../data/fold';
import { lazy } from '../../data/lazy';
import { Memo } from '../../text/memo';
import { NearWords } from '../../text/nearWords';
import { trimSpan } from '../../text/span';
import type { Rule } from '../rule';
import { fix, sourceSentences } from '../support';

export const sourceUnknownMarking: Rule = {
  id: 'source/unknown-marking',
  checks: 'Classification and handling markings of the source note are spelt as the series prints them.',
  why: 'A misspelt marking (“Secert”, “Exids”) is missed by everybody who searches for what was classified how. Only near misses of known markings are reported, since there are hundreds of rare ones.',
  source: 'list of the markings in published source notes',
  level: 'warning',
  fixable: 'choice',
  reads: 'text',
  *check({ document }) {
    const { text } = document;
    const sentences = sourceSentences(document).slice(0, LAST_SENTENCE);
    for (const [place, sentence] of sentences.entries()) {
      // An abbreviation before the markings hides that a sentence ends (`Glassboro Memcons. Secret; Nodis`).
      let start = place === 0 ? text.lastIndexOf('. ', sentence.end - 1) + 2 : sentence.start;
      if (place === 0 && start < sentence.start + 2) continue;
      let first = true;
      for (let i = start; i <= sentence.end; i++) {
        if (i < sentence.end && text[i] !== ';' && text[i] !== ',') continue;
        const span = trimSpan(text, { start, end: i });
        start = i + 1;
        const words = text.slice(span.start, span.end);
        if (words.length > LONGEST || !/^\p{Lu}/u.test(words)) break;
        const { known, near } = JUDGED.of(words);
        // A sentence of markings begins with one; others name posts and people.
        if (first && !known && (near.length === 0 || place === 0)) break;
        first = false;
        const form = near.length === 1 ? forms().get(near[0]!) : undefined;
        if (form === undefined) continue;
        const right = words === words.toUpperCase() ? form.toUpperCase() : form;
        yield {
          span,
          message: `“${words}” is no known marking, but one letter from “${right}”. Correct it, unless the original reads so.`,
          fixes: [fix(`Write “${right}”`, false, { span, text: right })],
        };
      }
    }
  },
  examples: {
    valid: [
      {
        text: '4. Letter From President Carter to Prime Minister Ecevit[1]\n\nDear Mr. Prime Minister:\n\n[1] Source: Carter Library, Brzezinski Donated Material, Box 2. Secret; Exdis. Secrets were kept.\n',
      },
    ],
    invalid: [
      {
        text: '4. Letter From President Carter to Prime Minister Ecevit[1]\n\nDear Mr. Prime Minister:\n\n[1] Source: Carter Library, Brzezinski Donated Material, Glassboro Memcons. Secret; ⟦Exids⟧. Drafted by Lake.\n',
        fixed:
          '4. Letter From President Carter to Prime Minister Ecevit[1]\n\nDear Mr. Prime Minister:\n\n[1] Source: Carter Library, Brzezinski Donated Material, Glassboro Memcons. Secret; Exdis. Drafted by Lake.\n',
      },
      {
        text: '4. Letter From President Carter to Prime Minister Ecevit[1]\n\nDear Mr. Prime Minister:\n\n[1] Source: Carter Library, Brzezinski Donated Material, Box 2. ⟦Secert⟧; ⟦Exids⟧.\n',
        fixed:
          '4. Letter From President Carter to Prime Minister Ecevit[1]\n\nDear Mr. Prime Minister:\n\n[1] Source: Carter Library, Brzezinski Donated Material, Box 2. Secret; Exdis.\n',
      },
    ],
  },
};

/** Markings stand directly behind the location, which may have stops of its own. */
const LAST_SENTENCE = 5;
const LONGEST = 40;

/** Printed forms by their key; shorter ones are too near to other words. */
const SHORTEST = 5;
const forms = lazy(
  (): ReadonlyMap<string, string> =>
    new Map(
      [...CLASSIFICATIONS, ...HANDLING_MARKINGS]
        .flatMap(({ name, aliases }) => [name, ...aliases])
        .filter((form) => form.length >= SHORTEST)
        .reverse()
        .map((form) => [fold(form), form]),
    ),
);
const nearForms = lazy(() => new NearWords(forms().keys()));

/** Whether words are a marking, and else which are one slip away. */
const JUDGED = new Memo((words) => {
  const known = classificationOf(words) !== undefined || handlingOf(words) !== undefined;
  return { known, near: known ? [] : nearForms().near(fold(words)) };
});
