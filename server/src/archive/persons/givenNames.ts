import { formalNames, givenNameFits, shortNames } from '../../data/nicknames';
import { officialsWithFirstName } from '../../data/officials';
import { PARTICLES } from '../../reader/namesWords';
import { Memo } from '../../text/memo';
import { isNameAbroad, sameAbroad } from './namesAbroad';
import { skeleton } from './spelling';

/**
 * How given names as written fit those of a person.
 * `no`: another person's. `initials`: nothing but initials agree. `name`: a given name or nickname is written and agrees.
 */
export type GivenFit = 'no' | 'initials' | 'name';

/**
 * Compares the given names written before a surname with a person's own. Each word written must have its counterpart, in order;
 * names of the person may be left out (`Averell Harriman` for W. Averell), and an initial that the list does not have is no
 * contradiction behind a name that agrees.
 *
 * @param written folded words, without rank: `['j', 'foster']`
 * @param own folded given names of the person
 * @param nicknames folded
 */
export function fitGivenNames(
  written: readonly string[],
  own: readonly string[],
  nicknames: readonly string[],
): GivenFit {
  if (written.length === 0) return 'no';
  let at = 0;
  let named = false;
  let agreed = 0;
  for (const word of written) {
    let found = -1;
    for (let j = at; j < own.length; j++) {
      if (sameGiven(word, own[j]!)) {
        found = j;
        break;
      }
    }
    if (found >= 0) {
      agreed++;
      if (word.length > 1 && own[found]!.length > 1) named = true;
      at = found + 1;
      continue;
    }
    if (found < 0 && PARTICLES.has(word)) continue;
    if (word.length > 1 && nicknames.some((n) => n === word)) {
      agreed++;
      named = true;
      continue;
    }
    // A further initial or name behind those that the list has: `Walter F. George` for `George, Walter`.
    if (agreed > 0 && at >= own.length) continue;
    return 'no';
  }
  if (agreed === 0) return 'no';
  return named ? 'name' : 'initials';
}

function sameGiven(written: string, own: string): boolean {
  if (givenNameFits(written, own) || sameAbroad(written, own)) return true;
  if (written.length < 3 || own.length < 3) return false;
  // Cut short: Alex for Alexis, LeS. for leSesne.
  if (own.startsWith(written)) return true;
  // Transliterations: Andrei, Andrey; Konstantin, Constantine.
  return written.length >= 4 && own.length >= 4 && skeleton(written) === skeleton(own);
}

/** Whether a word (folded) is a given name that people bear, so that before a surname it tells of whom. */
export function isGivenName(word: string): boolean {
  return word.length === 1 || GIVEN_NAMES.of(word);
}

const GIVEN_NAMES = new Memo(
  (word) =>
    shortNames(word).size > 0 || formalNames(word).size > 0 || isNameAbroad(word) || officialsWithFirstName(word) > 0,
);
