import type { PersonEntry } from '../personsList';
import type { Office, Person } from '../resolution';
import { officesOfDescription } from './description';
import { initialsOf } from './initials';

/** Where the facts of a list's entry come from, as a hover says it. */
export const LIST_SOURCE = 'persons list of the volume';

/** A person of the volume's own list. */
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
  readonly nicknames: readonly string[];
  readonly initials: readonly string[];
  readonly born: number | null = null;
  readonly died: number | null = null;
  readonly sources: readonly string[] = [LIST_SOURCE];
  private read: readonly Office[] | undefined;

  constructor(entry: PersonEntry) {
    this.key = `list:${entry.line}`;
    this.name = entry.name;
    this.surname = entry.surname;
    this.given = entry.given;
    this.suffix = entry.suffix;
    this.rank = entry.rank;
    this.alternates = entry.alternates;
    this.description = entry.description;
    this.line = entry.line;
    this.nicknames = entry.nicknames;
    this.initials = initialsOf(entry.given, entry.surname, entry.nicknames);
  }

  /** The offices of the description, read on first use. */
  get offices(): readonly Office[] {
    this.read ??= officesOfDescription(this.description, LIST_SOURCE);
    return this.read;
  }
}
