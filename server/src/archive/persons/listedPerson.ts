import type { Biography } from '../../data/biographies';
import type { PersonEntry } from '../personsList';
import type { Office, Person } from '../resolution';
import { officesOf } from './bundled';
import { officesOfDescription } from './description';
import { initialsOf } from './initials';
import { biographyOf } from './sameBiography';

/** Where the facts of a list's entry come from, as a hover says it. */
export const LIST_SOURCE = 'persons list of this volume';

/** A person of the volume's own list, with what the bundled tables know where he is surely in them. Read on first use. */
export class ListedPerson implements Person {
  readonly key: string;
  readonly name: string;
  readonly surname: string;
  readonly given: string;
  readonly suffix: string | null;
  readonly rank: string | null;
  readonly alternates: readonly string[];
  readonly description: string;
  readonly line: number;
  private listOffices: readonly Office[] | undefined;
  private all: readonly Office[] | undefined;
  private letters: readonly string[] | undefined;
  private known: Biography | null | undefined;

  constructor(private readonly entry: PersonEntry) {
    this.key = `list:${entry.line}`;
    this.name = entry.name;
    this.surname = entry.surname;
    this.given = entry.given;
    this.suffix = entry.suffix;
    this.rank = entry.rank;
    this.alternates = entry.alternates;
    this.description = entry.description;
    this.line = entry.line;
  }

  /** The person's biography in the bundled tables; null where it is not sure that he is in them. */
  get biography(): Biography | null {
    if (this.known === undefined) this.known = biographyOf(this.entry, this.described);
    return this.known;
  }

  /** The offices that the list itself gives. */
  get described(): readonly Office[] {
    this.listOffices ??= officesOfDescription(this.description, LIST_SOURCE);
    return this.listOffices;
  }

  /** The list's offices first, then those of the tables. */
  get offices(): readonly Office[] {
    this.all ??= [...this.described, ...(this.biography ? officesOf(this.biography) : [])];
    return this.all;
  }

  get born(): number | null {
    return this.biography?.born ?? null;
  }

  get died(): number | null {
    return this.biography?.died ?? null;
  }

  get lifeSources(): readonly string[] {
    return this.biography?.lifeSources ?? [];
  }

  get nicknames(): readonly string[] {
    const more = this.biography?.nicknames ?? [];
    return more.length === 0 ? this.entry.nicknames : [...new Set([...this.entry.nicknames, ...more])];
  }

  get initials(): readonly string[] {
    if (!this.letters) {
      const own = initialsOf(this.entry.given, this.entry.surname, this.entry.nicknames);
      this.letters = [...new Set([...own, ...(this.biography?.initials ?? [])])];
    }
    return this.letters;
  }

  get sources(): readonly string[] {
    return [LIST_SOURCE, ...(this.biography?.sources ?? [])];
  }
}
