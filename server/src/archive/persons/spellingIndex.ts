import { SlipIndex } from '../../text/nearWords';
import type { NameIndex, NameLookup, NameUse } from './nameIndex';
import { distance, skeleton } from './spelling';

/** Shorter names have too many neighbours. */
const SHORTEST = 6;
/** From this length on two letters may differ, where the consonants sound alike. */
const LONG = 8;

const NONE: readonly NameUse[] = [];

/**
 * Finds listed surnames that are written a little otherwise (`Shcherbitsky` for Shcherbitskiy, `Trezise` for Tresize). Two look-ups by
 * hash a letter, whatever the length of the list; what was asked once is kept, for a volume asks the same words again and again.
 */
export class SpellingIndex implements NameLookup {
  private readonly bySlip = new SlipIndex();
  private readonly bySkeleton = new Map<string, string[]>();
  private readonly asked = new Map<string, readonly NameUse[]>();

  constructor(private readonly names: NameIndex) {
    for (const key of names.keys()) {
      if (key.length < SHORTEST || !names.uses(key).some((u) => u.role === 'surname')) continue;
      add(this.bySkeleton, skeleton(key), key);
      this.bySlip.add(key);
    }
  }

  usesOf(words: readonly string[], from: number, to: number): readonly NameUse[] {
    const word = to === from + 1 ? words[from]! : words.slice(from, to).join('');
    if (word.length < SHORTEST) return NONE;
    let uses = this.asked.get(word);
    if (!uses) {
      const keys = this.near(word);
      uses = keys.length === 0 ? NONE : keys.flatMap((key) => this.names.uses(key).filter((u) => u.role === 'surname'));
      this.asked.set(word, uses);
    }
    return uses;
  }

  longestFrom(): number {
    return 1;
  }

  /** Keys of listed surnames within one letter of a word, or within two where they sound alike. */
  private near(word: string): readonly string[] {
    const slips = this.bySlip.near(word);
    const alike = (word.length >= LONG && this.bySkeleton.get(skeleton(word))) || NO_KEYS;
    if (slips.length === 0 && alike.length === 0) return NO_KEYS;
    const found = new Set(slips.filter((key) => distance(word, key, 1) <= 1));
    for (const key of alike) if (distance(word, key, 2) <= 2) found.add(key);
    found.delete(word);
    return [...found];
  }
}

const NO_KEYS: readonly string[] = [];

function add(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}
