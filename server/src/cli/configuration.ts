import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Configurations, type FolderConfig } from '../config/configurations';
import { LineStore } from '../text/lines';
import { InputError } from './corpus';

/** The address of a file of this machine, as configuration knows it. */
export function addressOf(file: string): string {
  return path.resolve(file).split(path.sep).join('/');
}

/** Configuration from the files of this machine. */
export function nodeConfigurations(): Configurations {
  return new Configurations({
    async read(address) {
      try {
        return await readFile(address, 'utf8');
      } catch {
        return null;
      }
    },
  });
}

/**
 * Throws what is wrong with the configuration of a folder: on the command line nothing is checked by a file that is half understood.
 * @throws InputError with every fault, as `file:line:column: message`
 */
export function refuseFaulty({ faulty }: FolderConfig): void {
  if (faulty.length === 0) return;
  const told = faulty.flatMap(({ address, text, problems }) => {
    const lines = LineStore.of(text);
    return problems.map(({ span, message }) => {
      const { line, character } = lines.positionAt(span.start);
      return `${path.relative('', address) || address}:${line + 1}:${character + 1}: ${message}`;
    });
  });
  throw new InputError(told.join('\n'));
}
