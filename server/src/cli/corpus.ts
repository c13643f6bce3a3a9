import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { resolve, type Surroundings, snapshotOf, surroundingsOf } from '../archive/analyse';
import type { Snapshot } from '../archive/snapshot';
import { type DocumentSummary, summarize } from '../archive/summary';
import type { ListKind } from '../archive/volumeList';
import type { VolumeStatement } from '../archive/volumeStatement';
import { FileReading } from '../reader/file';
import { LineStore } from '../text/lines';
import { compareNatural } from '../text/natural';
import { makeSurroundings } from './surroundings';

/** A file read, with the snapshots of its FRUS documents. */
export interface AnalysedFile {
  /** The path as found: below the path that was given. */
  readonly file: string;
  readonly text: string;
  readonly documents: readonly { readonly start: number; readonly snapshot: Snapshot }[];
}

/** A file or folder that cannot be read; the message says which and why. */
export class InputError extends Error {}

/** Which of a volume's lists a file is by its name; null for any other file. */
export function listKind(name: string): ListKind | null {
  const found = /^(persons|terms)\.txt$/i.exec(path.basename(name))?.[1]?.toLowerCase();
  return (found as ListKind | undefined) ?? null;
}

/** Whether a file name is that of one of a volume's lists. */
export function isList(name: string): boolean {
  return listKind(name) !== null;
}

/** Whether a file name is that of a transcription: `.txt` or `.frus`, and not a volume's list. */
export function isTranscription(name: string): boolean {
  return /\.(?:txt|frus)$/i.test(name) && !isList(name);
}

/** A file read: its text, and the summaries of its FRUS documents. */
export interface ReadFile {
  readonly file: string;
  readonly text: string;
  readonly reading: FileReading;
  readonly summaries: readonly DocumentSummary[];
}

/** Reads a file; `text` stands for what is on disk (what an editor pipes in), and then the file need not be there. */
export function readFile(file: string, text: string = readText(file)): ReadFile {
  const reading = FileReading.of(LineStore.of(text));
  const summaries = reading.documents.map((d, i) => summarize(d.document, file, i, reading.startOf(i)));
  return { file, text, reading, summaries };
}

/** All files of a folder's volume: its transcriptions and those that are asked for, in the order of their names. */
export function filesOfVolume(folder: string, asked: readonly string[]): string[] {
  const all = new Set(asked);
  for (const name of namesIn(folder)) if (isTranscription(name)) all.add(path.join(folder, name));
  return [...all].sort((a, b) => compareNatural(path.basename(a), path.basename(b)));
}

/** What surrounds the documents of a folder, from the summaries of all of them; `id` is the volume's, `stated` what its team says. */
export function surroundingsIn(
  folder: string,
  summaries: readonly DocumentSummary[],
  id: string | null = volumeId(folder),
  stated: VolumeStatement | null = null,
): Omit<Surroundings, 'self'> {
  const [persons, terms] = [listText(folder, 'persons.txt'), listText(folder, 'terms.txt')];
  return makeSurroundings(id, summaries, persons, terms, { stated });
}

/** Resolves the documents of a file in what surrounds them. */
export function analyseFile(
  { file, text, reading, summaries }: ReadFile,
  around: Omit<Surroundings, 'self'>,
): AnalysedFile {
  return {
    file,
    text,
    documents: reading.documents.map((d, i) => {
      const surroundings = surroundingsOf(around, summaries[i]!);
      return {
        start: reading.startOf(i),
        snapshot: snapshotOf(around, surroundings.self, d.document, resolve(d.document, surroundings)),
      };
    }),
  };
}

/**
 * Reads a folder as a volume and gives the files asked for, each analysed in it. `overlay` holds texts that stand for files on disk
 * (what an editor pipes in); such a file need not be there. `id` is the volume's, by default that of the folder's name.
 */
export function* analyseFolder(
  folder: string,
  files: readonly string[],
  overlay: ReadonlyMap<string, string> = new Map(),
  id: string | null = volumeId(folder),
): Generator<AnalysedFile> {
  const read = new Map(filesOfVolume(folder, files).map((file) => [file, readFile(file, overlay.get(file))]));
  const around = surroundingsIn(
    folder,
    [...read.values()].flatMap((r) => r.summaries),
    id,
  );
  for (const file of files) yield analyseFile(read.get(file)!, around);
}

/** `frus1981-88v05` where the folder is named so. */
export function volumeId(folder: string): string | null {
  const name = path.basename(path.resolve(folder));
  return /^frus\d{4}/.test(name) ? name : null;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    // A file that is piped in may name a folder that is not there.
    return [];
  }
}

/** A text in UTF-8. A file in another encoding is an error, not a text full of replacement characters. */
export function readText(file: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw new InputError(`cannot read ${file}: ${(error as NodeJS.ErrnoException).code ?? (error as Error).message}`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new InputError(`cannot read ${file}: it is not UTF-8 text`);
  }
}

/** The text of one of a volume's lists; null where the folder has none. */
export function listText(folder: string, name: 'persons.txt' | 'terms.txt'): string | null {
  // A text that is piped in lies in no folder.
  if (folder === '') return null;
  const found = namesIn(folder).find((n) => n.toLowerCase() === name);
  if (found === undefined) return null;
  try {
    return readFileSync(path.join(folder, found), 'utf8');
  } catch {
    return null;
  }
}
