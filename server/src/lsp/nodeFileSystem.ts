import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digestOf } from './digest';
import type { Entry, FileSystem } from './fileSystem';

/** Larger files are no transcriptions: the largest volume in one file has some 4 MB. */
const LARGEST = 64 * 1024 * 1024;

/** Milliseconds that a file may take while all else waits. */
const LONGEST_WAIT = 20;

/** So many files are read by threads after the first that took long, and twice as many after each other: the machine may have been busy. */
const SLOW = 50;

/**
 * The files of this machine, for `file:` addresses. They are read at once: a document takes some 30 µs, and five times that by way of
 * Node's threads, behind whatever else this one has to do. After a file that took long (a drive in the network) the next go that way.
 * @param now a clock in milliseconds
 */
export function createNodeFileSystem(now: () => number = () => performance.now()): FileSystem {
  /** Files that are still to be read by threads, and how many will be after the next that takes long. */
  let byThreads = 0;
  let next = SLOW;
  /** The bytes of the file at hand; they are used before the next is read. */
  let buffer = Buffer.allocUnsafeSlow(1 << 16);

  return {
    read: (uri) => made(uri, (bytes) => bytes.toString('utf8')),
    digest: (uri) => made(uri, digestOf),
    list: listFolder,
  };

  /** What is made of a file's bytes; null where it cannot be read, or is no transcription. */
  async function made(uri: string, make: (bytes: Buffer) => string): Promise<string | null> {
    try {
      const path = fileURLToPath(uri);
      const bytes = byThreads-- > 0 ? await readByThreads(path) : readAtOnce(path);
      return bytes && make(withoutMark(bytes));
    } catch {
      return null;
    }
  }

  function readAtOnce(path: string): Buffer | null {
    const begun = now();
    const file = openSync(path, 'r');
    try {
      const { size } = fstatSync(file);
      if (size > LARGEST) return null;
      if (size > buffer.length) buffer = Buffer.allocUnsafeSlow(2 * size);
      let read = 0;
      for (let more = -1; more !== 0 && read < size; read += more)
        more = readSync(file, buffer, read, size - read, read);
      // A volume in one file takes longer than a document by its size alone.
      if (now() - begun > LONGEST_WAIT + size / BYTES_A_MILLISECOND) {
        byThreads = next;
        next *= 2;
      }
      return buffer.subarray(0, read);
    } finally {
      closeSync(file);
    }
  }
}

/** Editors keep the byte order mark to themselves: with it, the first line would begin one character later than theirs. */
function withoutMark(bytes: Buffer): Buffer {
  return BYTE_ORDER_MARK.every((byte, i) => bytes[i] === byte) ? bytes.subarray(BYTE_ORDER_MARK.length) : bytes;
}

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/** What any drive of the machine itself gives. */
const BYTES_A_MILLISECOND = 50_000;

async function readByThreads(path: string): Promise<Buffer | null> {
  return (await stat(path)).size > LARGEST ? null : readFile(path);
}

/** As {@link createNodeFileSystem} makes it, with the machine's own clock. */
export const nodeFileSystem: FileSystem = createNodeFileSystem();

async function listFolder(folder: string): Promise<readonly Entry[]> {
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
}

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
