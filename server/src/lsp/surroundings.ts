import type { Surroundings } from '../archive/analyse';
import { createCatalogue } from '../archive/catalogue';
import { createGazetteer, type Gazetteer } from '../archive/gazetteer';
import { parsePersonsList } from '../archive/personsList';
import { createTerms, type TermsLookup } from '../archive/terms';
import { parseTermsList } from '../archive/termsList';
import type { Volume } from '../archive/volume';
import { yearsOfId } from '../archive/volumeNumber';
import type { FileSystem } from './fileSystem';

/** The lists of a volume, as files of its folder. */
export type ListName = 'persons' | 'terms';

/** The lists of a volume, read when they are first asked for: most of what they are good for was found out in an earlier session. */
export class Lists {
  private ofPersons: Gazetteer | undefined;
  private ofTerms: TermsLookup | undefined;

  /** The texts of the lists, null where the volume has none. Its id, where it has one, tells the years it covers. */
  constructor(
    private readonly persons: string | null,
    private readonly termsText: string | null,
    private readonly id: string | null,
  ) {}

  get gazetteer(): Gazetteer {
    this.ofPersons ??= createGazetteer(this.persons === null ? null : parsePersonsList(this.persons));
    return this.ofPersons;
  }

  get terms(): TermsLookup {
    this.ofTerms ??= createTerms(
      this.termsText === null ? null : parseTermsList(this.termsText),
      this.id === null ? null : yearsOfId(this.id),
    );
    return this.ofTerms;
  }

  /** Whether anything is made of the texts now. */
  get isRead(): boolean {
    return this.ofPersons !== undefined || this.ofTerms !== undefined;
  }

  /** Forgets what was made of the texts. It is made again where it is asked for. */
  letGo(): void {
    this.ofPersons = undefined;
    this.ofTerms = undefined;
  }

  /** What tells these lists from others. */
  get texts(): string {
    return JSON.stringify([this.persons, this.termsText, this.id]);
  }
}

/** All that surrounds the documents of a volume but the place of the one that is asked about. */
export type Around = Omit<Surroundings, 'self'>;

/** Which list a file is by its name; null for any other file. */
export function listNamed(name: string): ListName | null {
  const found = /^(persons|terms)\.txt$/i.exec(name)?.[1]?.toLowerCase();
  return (found as ListName | undefined) ?? null;
}

/** Whether a file's name is that of a transcription: `.txt` or `.frus`, and no list. */
export function isTranscription(name: string): boolean {
  return /\.(?:txt|frus)$/i.test(name) && listNamed(name) === null;
}

/** The names of a folder's files that are lists or may be transcriptions. */
export async function volumeFiles(files: FileSystem, uri: string): Promise<string[]> {
  return (await files.list(uri))
    .filter(({ kind, name }) => kind === 'file' && (listNamed(name) !== null || isTranscription(name)))
    .map(({ name }) => name);
}

/** What surrounds the documents of a volume; lists and catalogue are read when they are first asked for. */
export function aroundVolume(volume: Volume, lists: Lists, otherVolume: (id: string) => Volume | null): Around {
  return {
    volume,
    otherVolume,
    get gazetteer() {
      return lists.gazetteer;
    },
    get terms() {
      return lists.terms;
    },
    get catalogue() {
      return createCatalogue();
    },
  };
}
