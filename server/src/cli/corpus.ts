import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { resolve } from '../archive/analyse';
import type { Snapshot } from '../archive/snapshot';
import { type DocumentSummary, summarize } from '../archive/summary';
import { FileReading } from '../reader/file';
import { LineStore } from '../text/lines';
import { makeSurroundings } from './surroundings';

/** A file read, with the snapshots of its FRUS documents. */
export interface AnalysedFile {
  readonly file: string;
  readonly documents: readonly { readonly start: number; readonly snapshot: Snapshot }[];
}

/** A file or folder that cannot be read; the message says which and why. */
export class InputError extends Error {}

const LISTS = new Set(['persons.txt', 'terms.txt']);

/** Whether a file name is that of a transcription: `.txt` or `.frus`, and not a volume's list. */
export function isTranscription(name: string): boolean {
  return /\.(?:txt|frus)$/i.test(name) && !LISTS.has(path.basename(name).toLowerCase());
}

/**
 * The files that paths name, by folder: a folder is walked, and the files of one folder are one volume.
 * @throws InputError where a path is not there
 */
export function collect(paths: readonly string[]): Map<string, string[]> {
  const folders = new Map<string, string[]>();
  const add = (file: string) => {
    const folder = path.dirname(file);
    const files = folders.get(folder) ?? [];
    if (!files.includes(file)) files.push(file);
    folders.set(folder, files);
  };
  const walk = (folder: string) => {
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => compareNames(a.name, b.name))) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const full = path.join(folder, entry.name);
      if (entry.isDirectory()) walk(full);
      else if (entry.isFile() && isTranscription(entry.name)) add(full);
    }
  };
  for (const given of paths) {
    let stat: ReturnType<typeof statSync>;
    try {
      stat = statSync(given);
    } catch {
      throw new InputError(`no such file or folder: ${given}`);
    }
    if (stat.isDirectory()) walk(given);
    else add(given);
  }
  return folders;
}

/** Reads a folder as a volume and gives the files asked for, each analysed. */
export function* analyseFolder(folder: string, files: readonly string[]): Generator<AnalysedFile> {
  const all = new Set(files);
  for (const name of readdirSync(folder)) if (isTranscription(name)) all.add(path.join(folder, name));
  const readings = new Map<string, FileReading>();
  const summaries: DocumentSummary[] = [];
  const selves = new Map<string, DocumentSummary[]>();
  for (const file of [...all].sort((a, b) => compareNames(path.basename(a), path.basename(b)))) {
    const reading = FileReading.of(LineStore.of(readText(file)));
    readings.set(file, reading);
    const own = reading.documents.map((d, i) => summarize(d.document, file, i, reading.startOf(i)));
    selves.set(file, own);
    summaries.push(...own);
  }
  const around = makeSurroundings(
    volumeId(folder),
    summaries,
    readIfThere(folder, 'persons.txt'),
    readIfThere(folder, 'terms.txt'),
  );
  for (const file of files) {
    const reading = readings.get(file)!;
    yield {
      file,
      documents: reading.documents.map((d, i) => {
        const surroundings = { ...around, self: selves.get(file)![i]! };
        return {
          start: reading.startOf(i),
          snapshot: { ...surroundings, document: d.document, resolution: resolve(d.document, surroundings) },
        };
      }),
    };
  }
}

/** `frus1981-88v05` where the folder is named so. */
export function volumeId(folder: string): string | null {
  const name = path.basename(path.resolve(folder));
  return /^frus\d{4}/.test(name) ? name : null;
}

/** Names with their numbers by value: `d2.txt` before `d10.txt`. */
export function compareNames(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new InputError(`cannot read ${file}: ${(error as Error).message}`);
  }
}

function readIfThere(folder: string, name: string): string | null {
  try {
    return readFileSync(path.join(folder, name), 'utf8');
  } catch {
    return null;
  }
}
