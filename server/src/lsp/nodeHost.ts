import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { getHeapStatistics } from 'node:v8';
import type { Host } from './host';
import { createIndexThreads, threadsFor } from './indexThreads';
import { nodeFileSystem } from './nodeFileSystem';
import { createNodeIndexStore } from './nodeIndexStore';
import { compileSoon } from './tierUp';

/** Bytes of a heap that is worth being looked through. */
const LARGE = 64 * 1024 * 1024;

/** Node on this machine. @param code the file of the program that analyses */
export function createNodeHost(code: string): Host {
  return {
    files: nodeFileSystem,
    compileSoon,
    indexer: createIndexThreads(require.resolve('./indexThread'), threadsFor(availableParallelism())),
    storeIn: (folder) => (folder.startsWith('file:') ? createNodeIndexStore(fileURLToPath(folder), code) : null),
    releaseMemory() {
      if (getHeapStatistics().total_heap_size < LARGE) return;
      // The engine gives back what it has once taken when it is told that memory is short, which the inspector alone can tell it.
      try {
        const { Session } = require('node:inspector') as typeof import('node:inspector');
        const session = new Session();
        session.connect();
        // In its answer the session is still at work.
        session.post('HeapProfiler.collectGarbage', () => setImmediate(() => session.disconnect()));
      } catch {
        // An engine without it, or with another inspector at work: the memory stays.
      }
    },
  };
}
