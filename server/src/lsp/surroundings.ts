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

export interface Lists {
  readonly gazetteer: Gazetteer;
  readonly terms: TermsLookup;
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

/**
 * The lists of a volume from their texts; null where it has none. Its id, where it has one, tells the years it covers. Each is read when
 * it is first asked for: a search for symbols needs the persons alone.
 */
export function readLists(persons: string | null, terms: string | null, id: string | null): Lists {
  let gazetteer: Gazetteer | undefined;
  let lookup: TermsLookup | undefined;
  return {
    get gazetteer() {
      gazetteer ??= createGazetteer(persons === null ? null : parsePersonsList(persons));
      return gazetteer;
    },
    get terms() {
      lookup ??= createTerms(terms === null ? null : parseTermsList(terms), id === null ? null : yearsOfId(id));
      return lookup;
    },
  };
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
