import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

// By `require`, so that the bundle takes the CommonJS build: the other wants `import.meta`.
import tinyglobby = require('tinyglobby');

import { resolve } from '../archive/analyse';
import type { Snapshot } from '../archive/snapshot';
import { type DocumentSummary, summarize } from '../archive/summary';
import { FileReading } from '../reader/file';
import { LineStore } from '../text/lines';
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

const LISTS = new Set(['persons.txt', 'terms.txt']);

/** Whether a file name is that of a transcription: `.txt` or `.frus`, and not a volume's list. */
export function isTranscription(name: string): boolean {
  return /\.(?:txt|frus)$/i.test(name) && !LISTS.has(path.basename(name).toLowerCase());
}

/**
 * The files that paths name, by folder: a folder is walked, a pattern (`volumes/**\/d1*.txt`) is expanded, and the files of one
 * folder are one volume. Lists are not documents and are left out, even where named.
 * @throws InputError where a path is not there, or a pattern fits nothing
 */
export function collect(paths: readonly string[]): Map<string, string[]> {
  const folders = new Map<string, Set<string>>();
  const add = (file: string) => {
    const folder = path.dirname(file);
    const files = folders.get(folder) ?? new Set();
    files.add(file);
    folders.set(folder, files);
  };
  for (const given of paths) {
    const stat = statSync(given, { throwIfNoEntry: false });
    if (stat?.isDirectory()) walk(given, add);
    else if (stat) {
      if (!LISTS.has(path.basename(given).toLowerCase())) add(given);
    } else if (tinyglobby.isDynamicPattern(given)) {
      const found = tinyglobby.globSync(given, { expandDirectories: false }).filter(isTranscription);
      if (found.length === 0) throw new InputError(`no transcription fits the pattern: ${given}`);
      found.sort(compareNames).forEach(add);
    } else throw new InputError(`no such file or folder: ${given}`);
  }
  return new Map([...folders].map(([folder, files]) => [folder, [...files]]));
}

function walk(folder: string, add: (file: string) => void): void {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => compareNames(a.name, b.name));
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) walk(full, add);
    else if (entry.isFile() && isTranscription(entry.name)) add(full);
  }
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
  const all = new Set(files);
  for (const name of namesIn(folder)) if (isTranscription(name)) all.add(path.join(folder, name));
  const texts = new Map<string, string>();
  const readings = new Map<string, FileReading>();
  const summaries: DocumentSummary[] = [];
  const selves = new Map<string, DocumentSummary[]>();
  for (const file of [...all].sort((a, b) => compareNames(path.basename(a), path.basename(b)))) {
    const text = overlay.get(file) ?? readText(file);
    const reading = FileReading.of(LineStore.of(text));
    texts.set(file, text);
    readings.set(file, reading);
    const own = reading.documents.map((d, i) => summarize(d.document, file, i, reading.startOf(i)));
    selves.set(file, own);
    summaries.push(...own);
  }
  const around = makeSurroundings(id, summaries, readIfThere(folder, 'persons.txt'), readIfThere(folder, 'terms.txt'));
  for (const file of files) {
    const reading = readings.get(file)!;
    yield {
      file,
      text: texts.get(file)!,
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

const collator = new Intl.Collator('en', { numeric: true });

/** Names with their numbers by value: `d2.txt` before `d10.txt`. */
export function compareNames(a: string, b: string): number {
  return collator.compare(a, b);
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
function readText(file: string): string {
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

function readIfThere(folder: string, name: string): string | null {
  try {
    return readFileSync(path.join(folder, name), 'utf8');
  } catch {
    return null;
  }
}
