import { readFileSync, statSync } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Entry, FileSystem } from './fileSystem';

/** Larger files are no transcriptions: the largest volume in one file has some 4 MB. */
const LARGEST = 64 * 1024 * 1024;

/** The files of this machine, for `file:` addresses. */
export const nodeFileSystem: FileSystem = {
  async read(uri) {
    try {
      const path = fileURLToPath(uri);
      // At once: a document takes some 30 µs, and five times that by way of Node's threads, behind whatever else this one has to do.
      if (statSync(path).size > LARGEST) return null;
      // Editors keep the byte order mark to themselves: with it, the first line would begin one character later than theirs.
      return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
    } catch {
      return null;
    }
  },
  async list(folder) {
    try {
      const path = fileURLToPath(folder);
      const entries = await readdir(path, { withFileTypes: true });
      const found = await Promise.all(
        entries.map(async (entry): Promise<Entry | null> => {
          // A link is what it leads to.
          if (entry.isSymbolicLink()) return linked(path, entry.name);
          return entry.isFile() || entry.isDirectory()
            ? { name: entry.name, kind: entry.isDirectory() ? 'folder' : 'file' }
            : null;
        }),
      );
      return found.filter((entry) => entry !== null);
    } catch {
      return [];
    }
  },
};

/** What a link in a folder leads to; null where it leads nowhere, or to a folder that holds the link itself. */
async function linked(folder: string, name: string): Promise<Entry | null> {
  try {
    const path = join(folder, name);
    const [it, target, here] = await Promise.all([stat(path), realpath(path), realpath(folder)]);
    if (it.isFile()) return { name, kind: 'file' };
    return it.isDirectory() && !`${here}${sep}`.startsWith(`${target}${sep}`) ? { name, kind: 'folder' } : null;
  } catch {
    return null;
  }
}
