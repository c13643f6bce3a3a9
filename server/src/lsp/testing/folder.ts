import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** A workspace folder on disk for a test, with files by their paths in it. */
export class TestFolder {
  readonly path = mkdtempSync(path.join(tmpdir(), 'frus-test-'));

  constructor(files: Readonly<Record<string, string>>) {
    for (const [name, text] of Object.entries(files)) this.write(name, text);
  }

  write(name: string, text: string): void {
    const file = path.join(this.path, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  remove(name: string): void {
    rmSync(path.join(this.path, name), { recursive: true });
  }

  /** The address of a file, or of the folder itself. */
  uri(name = ''): string {
    return pathToFileURL(path.join(this.path, name)).href;
  }

  dispose(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** A short document in our own words: its heading, a paragraph with a call, and the note's text. */
export function telegram(number: number, note: string, words = 'The talks went on.'): string {
  return `${number}. Telegram From the Embassy in Cyprus to the Department of State\n\nNicosia, May ${(number % 28) + 1}, 1977.\n\n${words}[1]\n\n[1] ${note}\n`;
}

/** A list of persons whose last entry has no description. */
export const PERSONS = [
  'Persons',
  '',
  'Karamanlis, Konstantinos, Prime Minister of Greece',
  'Vance, Cyrus R., Secretary of State',
  'Vest, George S., Assistant Secretary of State',
  'Clifford, Clark M.',
  '',
].join('\n');
