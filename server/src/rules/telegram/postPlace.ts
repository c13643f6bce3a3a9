import { fold } from '../../data/fold';
import { lazy } from '../../data/lazy';
import { PLACES } from '../../data/places';
import { NearWords } from '../../text/nearWords';
import { textOf } from '../../text/span';
import type { Rule } from '../rule';

export const telegramPostPlace: Rule = {
  id: 'telegram/post-place',
  checks: 'The place of a telegram’s dateline is spelt as the series spells it.',
  why: 'A telegram of a post is dated at the post; a place one letter from a known one (“Tele Aviv”) is a slip.',
  source: 'found in published volumes',
  level: 'info',
  fixable: 'no',
  reads: 'model',
  *check({ document }) {
    if (document.kind !== 'telegram' && document.kind !== 'airgram' && document.kind !== 'despatch') return;
    const place = document.datelines[0]?.place;
    if (!place) return;
    const written = textOf(document.text, place);
    const key = fold(written);
    if (names().has(key) || key.length < SHORTEST) return;
    const near = nearNames().near(key);
    if (near.length !== 1) return;
    yield { span: place, message: `“${written}” is one letter from ${names().get(near[0]!)}. Compare the original.` };
  },
  examples: {
    valid: [
      {
        text: '4. Telegram From the Embassy in Israel to the Department of State[1]\n\nTel Aviv, May 3, 1978.\n\nText.\n\n[1] Source: Carter Library. No classification marking.\n',
      },
    ],
    invalid: [
      {
        text: '4. Telegram From the Embassy in Israel to the Department of State[1]\n\n⟦Tele Aviv⟧, May 3, 1978.\n\nText.\n\n[1] Source: Carter Library. No classification marking.\n',
      },
    ],
  },
};

/** Shorter names are near to too many others. */
const SHORTEST = 5;

const names = lazy(
  (): ReadonlyMap<string, string> =>
    new Map(PLACES.flatMap(({ name, aliases }) => [name, ...aliases].map((form) => [fold(form), name] as const))),
);
const nearNames = lazy(() => new NearWords(names().keys()));
