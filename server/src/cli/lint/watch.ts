import { existsSync } from 'node:fs';
import path from 'node:path';
import { watch } from 'chokidar';
import { CONFIG_NAME } from '../../config/model';
import { isTranscription } from '../corpus';

/** Milliseconds in which changes are gathered: editors write several files, and one file in several steps. */
const GATHER = 100;

/** Whether a change in a file can change what is found. */
function matters(file: string): boolean {
  const name = path.basename(file);
  return isTranscription(name) || /^(?:persons|terms)\.txt$|\.ya?ml$|\.json$|^\.(?:frus|git)ignore$/i.test(name);
}

/** The configuration of the paths that stands outside of them, in folders above. */
function configurationAbove(paths: readonly string[]): string[] {
  const folders = new Set<string>();
  for (const given of paths)
    for (let at = path.dirname(path.resolve(given)); !folders.has(at); at = path.dirname(at)) folders.add(at);
  return [...folders].flatMap((folder) =>
    [CONFIG_NAME, '.frusignore'].map((name) => path.join(folder, name)).filter(existsSync),
  );
}

/**
 * Calls `run` whenever something changed below the paths, one run at a time, until the signal is given; `ready` when changes are seen
 * from now on.
 */
export async function watchPaths(
  paths: readonly string[],
  run: () => Promise<void>,
  ready: () => void,
  signal: AbortSignal,
): Promise<void> {
  const watcher = watch([...paths, ...configurationAbove(paths)], {
    ignoreInitial: true,
    ignored: (file, stats) => stats?.isFile() === true && !matters(file),
    awaitWriteFinish: false,
  });
  let timer: NodeJS.Timeout | undefined;
  let running = false;
  let again = false;
  const go = async () => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    do {
      again = false;
      await run();
    } while (again);
    running = false;
  };
  watcher.once('ready', ready);
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void go(), GATHER);
  });
  await new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
  clearTimeout(timer);
  await watcher.close();
}
