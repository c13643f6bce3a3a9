/** Temporary folders that go when the script ends, however it ends. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import './processes.mjs'; // its programs end first, then the folders they work in go

const folders = new Set();

/** Removes a folder now rather than at the end. */
export function removeTemporary(folder) {
  fs.rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  folders.delete(folder);
}

/** Makes a temporary folder. Its path is short, as sockets in it may only have some 100 characters. */
export function temporaryFolder(name) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), `frus-${name}-`));
  folders.add(folder);
  return folder;
}

process.on('exit', () => {
  for (const folder of folders) {
    try {
      removeTemporary(folder);
    } catch {
      // Something still holds a file in it; the system clears its temporary folder some day.
    }
  }
});
