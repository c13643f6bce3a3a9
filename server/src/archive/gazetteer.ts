import { fold } from '../data/fold';
import { ListedPerson } from './persons/listedPerson';
import { NameIndex } from './persons/nameIndex';
import type { PersonsList } from './personsList';
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
}

/** Makes the gazetteer of a volume from its list of persons (null where it has none). Linear in the list; the bundled tables are read on demand. */
export function createGazetteer(list: PersonsList | null): Gazetteer {
  return new VolumeGazetteer(list);
}

class VolumeGazetteer implements Gazetteer {
  readonly listed: readonly Person[];
  readonly names: NameIndex;
  private initials: Map<string, Person[]> | undefined;

  constructor(list: PersonsList | null) {
    const entries = list?.entries ?? [];
    const persons = new Map(entries.filter((e) => e.see === null).map((e) => [e, new ListedPerson(e)]));
    this.listed = [...persons.values()];
    this.names = NameIndex.of(entries, persons);
  }

  bySurname(folded: string): readonly Person[] {
    return this.names.uses(fold(folded).replaceAll(' ', '')).map((u) => u.person);
  }

  byInitials(initials: string): readonly Person[] {
    if (!this.initials) {
      this.initials = new Map();
      for (const person of this.listed)
        for (const key of person.initials) {
          const same = this.initials.get(key);
          if (same) same.push(person);
          else this.initials.set(key, [person]);
        }
    }
    return this.initials.get(initials) ?? [];
  }
}
