import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Entry, FileSystem } from './fileSystem';

/** Larger files are no transcriptions: the largest volume in one file has some 4 MB. */
const LARGEST = 64 * 1024 * 1024;

/** The files of this machine, for `file:` addresses. */
export const nodeFileSystem: FileSystem = {
  async read(uri) {
    try {
      const path = fileURLToPath(uri);
      if ((await stat(path)).size > LARGEST) return null;
      // Editors keep the byte order mark to themselves: with it, the first line would begin one character later than theirs.
      return (await readFile(path, 'utf8')).replace(/^\uFEFF/, '');
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
          const it = entry.isSymbolicLink() ? await stat(join(path, entry.name)).catch(() => null) : entry;
          if (!it || !(it.isFile() || it.isDirectory())) return null;
          return { name: entry.name, kind: it.isDirectory() ? 'folder' : 'file' };
        }),
      );
      return found.filter((entry) => entry !== null);
    } catch {
      return [];
    }
  },
};
