import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes a file so that whoever reads it sees the old text or the new one, whatever happens meanwhile: to a temporary file beside it,
 * which then takes its name. The file's permissions stay.
 */
export function writeAtomically(file: string, text: string): void {
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);
  const mode = statSync(file, { throwIfNoEntry: false })?.mode;
  try {
    const handle = openSync(temporary, 'w', mode === undefined ? 0o666 : mode & 0o777);
    try {
      writeFileSync(handle, text, 'utf8');
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
