import { Worker } from 'node:worker_threads';
import { digestOf } from './digest';
import type { Indexer, IndexProgress, IndexRequest } from './indexer';
import type { ThreadMessage } from './indexThread';

/** More threads share a disk and a memory that become the narrow place. */
const MOST = 4;

/** Megabytes for what is short-lived, half of what a thread takes by itself: it runs as fast, and takes a fifth less in all. */
const YOUNG = 24;

/** Milliseconds that a thread waits for another volume: it takes some 200 to start. */
const LINGER = 500;

interface Job {
  readonly request: IndexRequest;
  readonly said: (progress: IndexProgress) => void;
  /** To be called once; calls after that count for nothing. */
  readonly done: (text: string | null) => void;
}

/**
 * How many threads are good on a machine with so many processors: one is left to those who type. Each thread has its code compiled by
 * further ones, so that on two processors a second would gain next to nothing.
 */
export function threadsFor(processors: number): number {
  return Math.max(1, Math.min(MOST, processors - 1));
}

/**
 * Threads that index volumes, started when there is something to do and ended when there is no more, and their memory with them.
 * @param file what a thread runs, `indexThread.ts` as it was built
 */
export function createIndexThreads(file: string, atOnce: number): Indexer {
  const waiting: Job[] = [];
  /** Those that run, with what they work on. */
  const threads = new Map<Worker, Job | null>();
  const lingering = new Map<Worker, NodeJS.Timeout>();

  return { atOnce, digest: digestOf, index };

  function index(
    request: IndexRequest,
    said: (progress: IndexProgress) => void,
    signal: AbortSignal,
  ): Promise<string | null> {
    return new Promise((resolve) => {
      if (signal.aborted) return resolve(null);
      const done = (text: string | null) => {
        signal.removeEventListener('abort', giveUp);
        resolve(text);
      };
      const job: Job = { request, said, done };
      const giveUp = () => {
        done(null);
        const place = waiting.indexOf(job);
        if (place >= 0) waiting.splice(place, 1);
        for (const [thread, at] of threads) if (at === job) end(thread);
        next();
      };
      signal.addEventListener('abort', giveUp);
      waiting.push(job);
      next();
    });
  }

  /** Gives what waits to threads that have nothing to do. */
  function next(): void {
    while (waiting.length > 0) {
      const free = [...threads].find(([, job]) => job === null)?.[0] ?? (threads.size < atOnce ? start() : null);
      if (!free) return;
      const job = waiting.shift()!;
      clearTimeout(lingering.get(free));
      threads.set(free, job);
      free.postMessage(job.request);
    }
  }

  function start(): Worker {
    // Its output is its own: this one's may be the protocol's.
    const thread = new Worker(file, { stdout: true, resourceLimits: { maxYoungGenerationSizeMb: YOUNG } });
    threads.set(thread, null);
    thread.on('message', (message: ThreadMessage) => {
      const job = threads.get(thread);
      if (!job) return;
      if ('progress' in message) return job.said(message.progress);
      if ('error' in message) failed(job, message.error);
      threads.set(thread, null);
      job.done('text' in message ? message.text : null);
      next();
      if (threads.get(thread) === null) lingering.set(thread, setTimeout(() => end(thread), LINGER).unref());
    });
    // Out of memory, above all.
    thread.on('error', (error) => {
      const job = threads.get(thread);
      if (job) failed(job, String(error));
      end(thread);
    });
    thread.on('exit', () => end(thread));
    return thread;
  }

  /** Whoever asked does by itself what a thread could not. */
  function failed({ request }: Job, error: string): void {
    console.error(`indexing ${request.folder}: ${error}`);
  }

  function end(thread: Worker): void {
    const job = threads.get(thread);
    if (!threads.delete(thread)) return;
    clearTimeout(lingering.get(thread));
    lingering.delete(thread);
    void thread.terminate();
    job?.done(null);
    next();
  }
}
