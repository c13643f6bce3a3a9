import { isAscii } from 'node:buffer';
import { readFileSync, utimesSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { digestOf } from './digest';
import type { IndexStore } from './indexStore';

/** Bytes that a folder holds at most: the whole series takes some 900 MB of text, and a tenth of that here. */
const MOST = 128 * 1024 * 1024;

/**
 * Keeps volumes as files of a folder of this machine, those that were used last.
 * @param code the file of the program that finds things out: changed, it finds others in the same text
 */
export function createNodeIndexStore(folder: string, code: string, most = MOST): Required<IndexStore> {
  const fileOf = (name: string) => path.join(folder, `${digestOf(name).slice(0, 32)}.json`);
  let program: string | undefined;
  return {
    get program() {
      program ??= digestOf(readFileSync(code));
      return program;
    },
    digest: digestOf,
    async read(name) {
      try {
        const file = fileOf(name);
        // At once: somebody waits for all that is known, and by way of threads it takes several times as long.
        const bytes = readFileSync(file);
        const now = new Date();
        utimesSync(file, now, now);
        const end = Math.max(0, bytes.indexOf('\n'));
        const body = bytes.subarray(end + 1);
        return bytes.toString('latin1', 0, end) === digestOf(body) ? textOf(body) : null;
      } catch {
        return null;
      }
    },
    async write(name, text) {
      const file = fileOf(name);
      const temporary = `${file}.${process.pid}.tmp`;
      try {
        await mkdir(folder, { recursive: true });
        await writeFile(temporary, `${digestOf(text)}\n${text}`);
        await rename(temporary, file);
        await prune(folder, most);
      } catch {
        await rm(temporary, { force: true }).catch(() => undefined);
      }
    },
  };
}

/** Most of what is kept is ASCII, which need not be decoded. */
const textOf = (bytes: Buffer): string => bytes.toString(isAscii(bytes) ? 'latin1' : 'utf8');

/** Removes what was not used for the longest time. */
async function prune(folder: string, most: number): Promise<void> {
  const names = (await readdir(folder)).filter((name) => /\.(?:json|tmp)$/.test(name));
  const files = await Promise.all(
    names.map(async (name) => {
      const { size, mtimeMs } = await stat(path.join(folder, name));
      return { name, size, mtimeMs };
    }),
  );
  files.sort((a, b) => b.mtimeMs - a.mtimeMs);
  let size = 0;
  for (const file of files) {
    size += file.size;
    if (size > most) await rm(path.join(folder, file.name), { force: true });
  }
}
