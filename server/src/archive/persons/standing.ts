import { fold } from '../../data/fold';
import type { Person } from '../resolution';

/** How high an office stands, from the head of a state down. A surname alone means whoever stands highest of that name. */
const RANKS: readonly (readonly [RegExp, number])[] = [
  [/^(?:president of the united states|king|shah|emperor|sultan)\b/, 5],
  [
    /^(?:president|prime minister|premier|chairman of (?:the )?(?:[a-z]+ )?council of ministers|chancellor|(?:general|first) secretary(?! of (?:the )?(?:embassy|legation))|chairman of the people)\b/,
    4.5,
  ],
  [
    /^(?:secretary of state(?! for)|foreign minister|minister (?:of|for) foreign affairs|foreign secretary|secretary of state for (?:foreign|external))\b/,
    4,
  ],
  [/^(?:vice president of the united states|vice president|secretary general)\b/, 3.5],
  [
    /^(?:secretary of|minister (?:of|for)|defense minister|attorney general|director of central intelligence|chairman (?:of the )?joint chiefs|secretary general|(?:special )?assistant to (?:the )?president|special assistant to president|assistant to president|governing mayor)\b/,
    2.5,
  ],
  [
    /^(?:under secretary|deputy secretary|senator|deputy director of central|permanent representative|representative to|supreme allied)\b/,
    1.5,
  ],
  [
    /^(?:ambassador|assistant secretary|director|deputy under secretary|counselor of the department|chairman|minister)\b/,
    1,
  ],
];
/** Words before the head of an office: nationality, `Acting`, `former`. */
const BEFORE =
  /^(?:acting |former |then |soviet |british |french |german |west german |east german |chinese |turkish |greek |greek cypriot |turkish cypriot |[a-z]+(?:ish|ian|ean|ese|an) |deputy (?=director of central))+/;

const known = new WeakMap<Person, number>();

/** The highest standing among a person's offices, 0 to 5; 0 where none is known. */
export function standingOf(person: Person): number {
  let standing = known.get(person);
  if (standing === undefined) {
    standing = Math.max(0, ...person.offices.map((o) => standingOfTitle(o.title)));
    known.set(person, standing);
  }
  return standing;
}

function standingOfTitle(title: string): number {
  let best = 0;
  for (const part of title.split(/[,;()]| and /)) {
    const key = fold(part).replace(BEFORE, '');
    const rank = RANKS.find(([pattern]) => pattern.test(key));
    if (rank && rank[1] > best) best = rank[1];
  }
  return best;
}
