import './threadPriority';
import { parentPort } from 'node:worker_threads';
import { digestOf } from './digest';
import type { IndexProgress, IndexRequest } from './indexer';
import { nodeFileSystem } from './nodeFileSystem';
import { indexVolume } from './server';

/** What a thread says: how far it is, then the text, or what went wrong. */
export type ThreadMessage =
  | { readonly progress: IndexProgress }
  | { readonly text: string }
  | { readonly error: string };

// A thread that indexes one volume after another, as `createIndexThreads` asks.
parentPort?.on('message', (request: IndexRequest) => {
  const say = (message: ThreadMessage) => parentPort?.postMessage(message);
  indexVolume(request, nodeFileSystem, digestOf, byPercents(say)).then(
    (text) => say({ text }),
    (error: unknown) => say({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
});

/** Of a hundred steps or so each. */
function byPercents(say: (message: ThreadMessage) => void): (progress: IndexProgress) => void {
  let said = -1;
  return (progress) => {
    const { read, files, resolved, documents } = progress;
    const percent =
      Math.floor((100 * read) / Math.max(1, files)) + Math.floor((100 * resolved) / Math.max(1, documents));
    if (percent === said) return;
    said = percent;
    say({ progress });
  };
}
