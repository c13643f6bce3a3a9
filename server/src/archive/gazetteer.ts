import { fold } from '../data/fold';
import { BundledNames, BundledPerson } from './persons/bundled';
import { ListedPerson } from './persons/listedPerson';
import { givenWords } from './persons/nameForms';
import { NameIndex } from './persons/nameIndex';
import { SpellingIndex } from './persons/spellingIndex';
import { TableWordings, Wordings } from './persons/wordings';
import type { PersonEntry, PersonsList } from './personsList';
import type { Person } from './resolution';

/** All persons that can be named in a volume: its own list first, then the bundled tables where they fill a gap. */
export interface Gazetteer {
  /** Persons of the volume's own list, in its order; empty where it has none. */
  readonly listed: readonly Person[];
  /** Whom a surname may mean (folded: lower case, no accents, no marks). Listed persons first. */
  bySurname(folded: string): readonly Person[];
  /** Whom initials under a marginal note may mean: `GPS`. */
  byInitials(initials: string): readonly Person[];
  /** The forms of the listed persons' names, for resolution. */
  readonly names: NameIndex;
  /** The same with allowance for spelling. */
  readonly spellings: SpellingIndex;
  /** Names of the bundled tables: for those whom the list does not have. */
  readonly bundled: BundledNames;
  /** What wordings mean in all of these, found once for each. */
  readonly wordings: Wordings;
  /** The listed persons who bear a given name (folded) as their first that is no initial. */
  byGiven(folded: string): readonly Person[];
  /** Those of the bundled tables with a surname (folded) whom the volume's list does not have. */
  unlisted(folded: string): readonly Person[];
  /** The listed person whose facts a bundled person's are; null where he is not listed. */
  listedOf(person: Person): Person | null;
}

/** Makes the gazetteer of a volume from its list of persons (null where it has none). Linear in the list; the bundled tables are read on demand. */
export function createGazetteer(list: PersonsList | null): Gazetteer {
  return new VolumeGazetteer(list);
}

/** One for all volumes: the tables and what is kept of them never change. */
const BUNDLED = new BundledNames();
const BUNDLED_WORDINGS = new TableWordings(BUNDLED);

class VolumeGazetteer implements Gazetteer {
  readonly listed: readonly ListedPerson[];
  readonly bundled = BUNDLED;
  readonly wordings: Wordings = new Wordings(this, BUNDLED_WORDINGS);
  /** Entries of the list with the persons that they name. */
  private readonly persons: ReadonlyMap<PersonEntry, ListedPerson>;
  private ofNames: NameIndex | undefined;
  private nearNames: SpellingIndex | undefined;
  private initials: Map<string, Person[]> | undefined;
  private givens: Map<string, Person[]> | undefined;
  private byBiography: Map<string, Person> | undefined;

  constructor(private readonly list: PersonsList | null) {
    const entries = list?.entries ?? [];
    this.persons = new Map(entries.filter((e) => e.see === null).map((e) => [e, new ListedPerson(e)]));
    this.listed = [...this.persons.values()];
  }

  /** Made when a name is first looked for: who looks through a list only need not wait for it. */
  get names(): NameIndex {
    this.ofNames ??= NameIndex.of(this.list?.entries ?? [], this.persons);
    return this.ofNames;
  }

  get spellings(): SpellingIndex {
    this.nearNames ??= new SpellingIndex(this.names);
    return this.nearNames;
  }

  bySurname(folded: string): readonly Person[] {
    const key = fold(folded);
    const listed = this.names.uses(key.replaceAll(' ', '')).map((u) => u.person);
    return [...new Set([...listed, ...this.unlisted(key)])];
  }

  byGiven(folded: string): readonly Person[] {
    if (!this.givens) {
      this.givens = new Map();
      // Initials apart: `Averell` of `W. Averell`
      for (const person of this.listed)
        for (const given of givenWords(person.given)
          .filter((w) => w.length > 1)
          .slice(0, 1))
          add(this.givens, given, person);
    }
    return this.givens.get(folded) ?? [];
  }

  unlisted(folded: string): readonly Person[] {
    return this.bundled
      .usesOf([folded], 0, 1)
      .map((u) => u.person)
      .filter((p) => this.listedOf(p) === null);
  }

  byInitials(initials: string): readonly Person[] {
    if (!this.initials) {
      this.initials = new Map();
      for (const person of this.listed) for (const key of person.initials) add(this.initials, key, person);
    }
    const others = this.bundled.withInitials(initials).filter((p) => this.listedOf(p) === null);
    return [...(this.initials.get(initials) ?? []), ...others];
  }

  listedOf(person: Person): Person | null {
    if (!(person instanceof BundledPerson)) return null;
    if (!this.byBiography) {
      this.byBiography = new Map();
      for (const listed of this.listed) if (listed.biography) this.byBiography.set(listed.biography.id, listed);
    }
    return this.byBiography.get(person.biography.id) ?? null;
  }
}

function add(map: Map<string, Person[]>, key: string, person: Person): void {
  const same = map.get(key);
  if (same) same.push(person);
  else map.set(key, [person]);
}
