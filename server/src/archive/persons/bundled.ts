import { type Biography, biographiesByInitials, biographiesBySurname } from '../../data/biographies';
import { curatedPeople } from '../../data/people';
import { PARTICLES } from '../../reader/namesWords';
import type { Office, Person } from '../resolution';
import { initialsOf } from './initials';
import { formsOf, givenWords, type NameForm } from './nameForms';
import { type NameLookup, type NameUse, useOf } from './nameIndex';

/** A person of the bundled tables, whom the volume's list does not have. */
export class BundledPerson implements Person {
  readonly key: string;
  readonly name: string;
  readonly surname: string;
  readonly given: string;
  readonly suffix: string | null;
  readonly rank = null;
  readonly alternates: readonly string[];
  readonly description = null;
  readonly line = null;
  readonly affiliation: string;
  readonly born: number | null;
  readonly died: number | null;
  readonly lifeSources: readonly string[];
  readonly offices: readonly Office[];
  readonly nicknames: readonly string[];
  readonly initials: readonly string[];
  readonly sources: readonly string[];

  constructor(readonly biography: Biography) {
    this.key = `table:${biography.id}`;
    this.name = biography.name;
    this.surname = biography.surname;
    this.given = biography.given;
    this.suffix = biography.suffix ?? null;
    this.alternates = biography.aliases;
    this.affiliation = biography.affiliation;
    this.born = biography.born ?? null;
    this.died = biography.died ?? null;
    this.lifeSources = biography.lifeSources;
    this.offices = officesOf(biography);
    this.nicknames = biography.nicknames;
    this.initials = [
      ...new Set([...biography.initials, ...initialsOf(biography.given, biography.surname, biography.nicknames)]),
    ];
    this.sources = biography.sources;
  }
}

/** The offices of a biography in the form of the gazetteer. */
export function officesOf(biography: Biography): Office[] {
  return biography.offices.map(({ title, from, to, source }) => ({
    title,
    from: from ?? null,
    to: to ?? null,
    source,
  }));
}

/** The most words of a surname in the tables that is looked up as one. */
const LONGEST_SURNAME = 4;

/** Names of the bundled tables as a look-up. What was asked once is kept: the tables never change. */
export class BundledNames implements NameLookup {
  private readonly known = new Map<string, readonly NameUse[]>();
  private readonly persons = new Map<string, BundledPerson>();

  usesOf(words: readonly string[], from: number, to: number): readonly NameUse[] {
    const spaced = to === from + 1 ? words[from]! : words.slice(from, to).join(' ');
    const known = this.known.get(spaced);
    if (known) return known;
    const uses = biographiesBySurname(spaced).flatMap((biography) => this.usesOfBiography(biography, spaced));
    this.known.set(spaced, uses);
    return uses;
  }

  longestFrom(first: string): number {
    const longest = Math.min(curatedPeople().longestSurname(first), LONGEST_SURNAME);
    return longest === 1 && PARTICLES.has(first) ? 3 : longest;
  }

  withInitials(initials: string): readonly Person[] {
    return biographiesByInitials(initials).map((b) => this.personOf(b));
  }

  /** One object a person, so that mentions can be compared. */
  personOf(biography: Biography): BundledPerson {
    let person = this.persons.get(biography.id);
    if (!person) {
      person = new BundledPerson(biography);
      this.persons.set(biography.id, person);
    }
    return person;
  }

  private usesOfBiography(biography: Biography, spaced: string): NameUse[] {
    const key = spaced.replaceAll(' ', '');
    const person = this.personOf(biography);
    return formsOfBiography(biography)
      .filter((form) => form.key === key)
      .map((form) => useOf(form, person, null));
  }
}

/** The forms of a biography's names: the name and its other spellings, each in list form. */
export function formsOfBiography(biography: Biography): NameForm[] {
  const forms: NameForm[] = [];
  for (const name of [biography.name, ...biography.aliases]) {
    const comma = name.indexOf(',');
    const surname = comma < 0 ? name : name.slice(0, comma);
    const given = comma < 0 ? '' : name.slice(comma + 1);
    for (const form of formsOf({ surname, given: withoutSuffix(given), uninverted: comma < 0, alternates: [] }))
      if (!forms.some((f) => f.key === form.key && f.role === form.role && f.givens.join() === form.givens.join()))
        forms.push(form);
  }
  return forms;
}

function withoutSuffix(given: string): string {
  return given.replace(/,? (?:Jr\.?|Sr\.?|II|III|IV)$/, '').trim();
}

/** The given names of a biography, each spelling. */
export function givensOfBiography(biography: Biography): string[][] {
  return [biography.name, ...biography.aliases]
    .filter((name) => name.includes(','))
    .map((name) => givenWords(name.slice(name.indexOf(',') + 1)));
}
