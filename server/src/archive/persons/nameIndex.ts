import type { PersonEntry } from '../personsList';
import type { ListedName, Person } from '../resolution';
import { formsOf, joinedKey, type NameForm } from './nameForms';

/** A form of a name, whose it is, and the see-entry that gives it. */
export interface NameUse extends NameForm {
  readonly person: Person;
  readonly listedAs: ListedName | null;
}

/** A form as one of a person. Written out, as V8 gives each object that another is spread into a hidden class of its own. */
export function useOf(form: NameForm, person: Person, listedAs: ListedName | null): NameUse {
  const { key, words, first, role, givens, familyFirst } = form;
  return { key, words, first, role, givens, familyFirst, person, listedAs };
}

/** Looks words up as surnames or whole names. */
export interface NameLookup {
  /** Who may be meant by words (folded, each without spaces), from `from` to `to` (exclusive). */
  usesOf(words: readonly string[], from: number, to: number): readonly NameUse[];
  /** The most words of a name that begins with a word, at least 1. */
  longestFrom(first: string): number;
}

const NONE: readonly NameUse[] = [];

/** The forms of listed persons' names, hashed by their key. Built once per list. */
export class NameIndex implements NameLookup {
  private readonly byKey = new Map<string, NameUse[]>();
  /** First word of a form of several words -> the most words of such a form. */
  private readonly longest = new Map<string, number>();

  /** The index of a list's entries, see-entries included. */
  static of(entries: readonly PersonEntry[], persons: ReadonlyMap<PersonEntry, Person>): NameIndex {
    const index = new NameIndex();
    const byName = new Map<string, Person>();
    for (const [entry, person] of persons) {
      byName.set(joinedKey(entry.name), person);
      if (!byName.has(joinedKey(entry.surname))) byName.set(joinedKey(entry.surname), person);
      index.add(person, formsOf(entry), null);
    }
    for (const entry of entries) {
      if (entry.see === null) continue;
      const target = byName.get(joinedKey(entry.see));
      if (!target) continue;
      const listedAs = { name: entry.name, line: entry.line };
      if (!entry.uninverted || target.given === '') index.add(target, formsOf(entry), listedAs);
      else {
        // `Hoyer Millar, see Millar`: another surname, to which the given names of the person's own entry belong.
        index.add(target, formsOf({ ...entry, uninverted: false }), listedAs);
        index.add(target, formsOf({ ...entry, uninverted: false, given: target.given }), null);
      }
    }
    return index;
  }

  private add(person: Person, forms: readonly NameForm[], listedAs: ListedName | null): void {
    for (const form of forms) {
      const use = useOf(form, person, listedAs);
      const same = this.byKey.get(form.key);
      if (!same) this.byKey.set(form.key, [use]);
      else same.push(use);
      if (form.words > 1 && form.words > (this.longest.get(form.first) ?? 1)) this.longest.set(form.first, form.words);
    }
  }

  /** Who may be meant by a key (see `joinedKey`), each use of it. */
  uses(key: string): readonly NameUse[] {
    return this.byKey.get(key) ?? NONE;
  }

  usesOf(words: readonly string[], from: number, to: number): readonly NameUse[] {
    return this.uses(to === from + 1 ? words[from]! : words.slice(from, to).join(''));
  }

  longestFrom(first: string): number {
    return this.longest.get(first) ?? 1;
  }

  /** All keys of surnames, for look-ups that allow for spelling. */
  keys(): IterableIterator<string> {
    return this.byKey.keys();
  }
}
