import { readdir, readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { FileSystem } from './fileSystem';

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
      const entries = await readdir(fileURLToPath(folder), { withFileTypes: true });
      return entries
        .filter((entry) => entry.isFile() || entry.isDirectory())
        .map((entry) => ({ name: entry.name, kind: entry.isDirectory() ? 'folder' : 'file' }));
    } catch {
      return [];
    }
  },
};
