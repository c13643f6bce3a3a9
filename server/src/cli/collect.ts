import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { type IgnoreFile, isIgnored } from '../config/ignore';
import { addressOf } from './configuration';

// By `require`, so that the bundle takes the CommonJS build: the other wants `import.meta`.
import tinyglobby = require('tinyglobby');

import { compareNatural } from '../text/natural';
import { InputError, isList, isTranscription } from './corpus';

export interface CollectOptions {
  /** Whether folders are walked without what git ignores in them. What is named on the command line is taken in any case. */
  readonly gitIgnore?: boolean;
  /** Whether lists of volumes are taken too: they are no documents, but have rules of their own. */
  readonly lists?: boolean;
}

/**
 * The files that paths name, by folder: a folder is walked, a pattern (`volumes/**\/d1*.txt`) is expanded, and the files of one
 * folder are one volume.
 * @throws InputError where a path is not there, or a pattern fits nothing
 */
export function collect(
  paths: readonly string[],
  { gitIgnore = false, lists = false }: CollectOptions = {},
): Map<string, string[]> {
  const folders = new Map<string, Set<string>>();
  const add = (file: string) => {
    const folder = path.dirname(file);
    const files = folders.get(folder) ?? new Set();
    files.add(file);
    folders.set(folder, files);
  };
  const isWanted = (file: string) => isTranscription(file) || (lists && isList(file));
  for (const given of paths) {
    const stat = statSync(given, { throwIfNoEntry: false });
    if (stat?.isDirectory()) walk(given, gitIgnore ? ignoresAbove(given) : null, isWanted, add);
    else if (stat) {
      if (lists || !isList(given)) add(given);
    } else if (tinyglobby.isDynamicPattern(given)) {
      const found = tinyglobby.globSync(given, { expandDirectories: false }).filter(isWanted);
      if (found.length === 0) throw new InputError(`no transcription fits the pattern: ${given}`);
      found.sort(compareNatural).forEach(add);
    } else throw new InputError(`no such file or folder: ${given}`);
  }
  return new Map([...folders].map(([folder, files]) => [folder, [...files]]));
}

/** Walks a folder; `ignores` are those in force in it, null where none count. */
function walk(
  folder: string,
  ignores: readonly IgnoreFile[] | null,
  isWanted: (file: string) => boolean,
  add: (file: string) => void,
): void {
  const here = ignores && [...ignores, ...ignoresIn(folder)];
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => compareNatural(a.name, b.name));
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const full = path.join(folder, entry.name);
    if (here && isIgnored(here, addressOf(full) + (entry.isDirectory() ? '/' : ''))) continue;
    if (entry.isDirectory()) walk(full, here, isWanted, add);
    else if (entry.isFile() && isWanted(entry.name)) add(full);
  }
}

/** The `.gitignore` files above a folder, up to the root of its repository, but for those that leave the folder itself out. */
function ignoresAbove(folder: string): IgnoreFile[] {
  const found: IgnoreFile[] = [];
  const address = `${addressOf(folder)}/`;
  let at = path.resolve(folder);
  while (!existsSync(path.join(at, '.git'))) {
    const above = path.dirname(at);
    if (above === at) return [];
    at = above;
    found.unshift(...ignoresIn(at).filter((ignore) => !isIgnored([ignore], address)));
  }
  return found;
}

function ignoresIn(folder: string): IgnoreFile[] {
  try {
    return [{ folder: addressOf(folder), patterns: readFileSync(path.join(folder, '.gitignore'), 'utf8') }];
  } catch {
    return [];
  }
}
