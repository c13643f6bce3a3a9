import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import type { DocumentSummary } from '../../archive/summary';
import { InputError } from '../corpus';
import { type FileFindings, type LintRequest, type ListsRequest, VolumeWork } from './volumeWork';

/** Who does the work on a volume: this thread, or a worker thread that is the same program. */
export interface VolumeWorker {
  summaries(
    files: readonly { readonly file: string; readonly text?: string }[],
  ): Promise<readonly (readonly DocumentSummary[])[]>;
  /** The same where the summaries stay with those who read: they stand for those of the whole volume. */
  read(files: Parameters<VolumeWorker['summaries']>[0]): Promise<unknown>;
  lint(request: LintRequest): Promise<readonly FileFindings[]>;
  lists(request: ListsRequest): Promise<readonly FileFindings[]>;
  /** Forgets the volume that it has read. */
  reset(): Promise<unknown>;
  end(): Promise<unknown>;
}

/** Work in this thread. */
export function localWorker(): VolumeWorker {
  let work = new VolumeWork();
  return {
    summaries: async (files) => work.summaries(files),
    read: async (files) => {
      work.summaries(files);
    },
    lint: async (request) => work.lint(request),
    lists: async (request) => work.lists(request),
    reset: async () => {
      work = new VolumeWork();
    },
    end: () => Promise.resolve(),
  };
}

type Message =
  | { readonly id: number; readonly do: 'summaries'; readonly with: Parameters<VolumeWorker['summaries']>[0] }
  | { readonly id: number; readonly do: 'read'; readonly with: Parameters<VolumeWorker['read']>[0] }
  | { readonly id: number; readonly do: 'lint'; readonly with: LintRequest }
  | { readonly id: number; readonly do: 'lists'; readonly with: ListsRequest }
  | { readonly id: number; readonly do: 'reset'; readonly with: null };

type Answer =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly error: string; readonly input: boolean };

/** Megabytes for what is short-lived, as in the main thread: with more, as much time goes into fetching memory as into moving it about. */
const YOUNG = 48;

/** A worker thread that runs this program's file. */
export function threadWorker(): VolumeWorker {
  const worker = new Worker(__filename, {
    workerData: LINT_WORKER,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
  });
  const waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>();
  let last = 0;
  worker.on('message', (answer: Answer) => {
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ('error' in answer) asked?.reject(answer.input ? new InputError(answer.error) : new Error(answer.error));
    else asked?.resolve(answer.value as never);
  });
  worker.on('error', (error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  });
  const ask = <R>(job: Message['do'], argument: unknown): Promise<R> =>
    new Promise<R>((resolve, reject) => {
      const id = ++last;
      waiting.set(id, { resolve, reject });
      worker.postMessage({ id, do: job, with: argument });
    });
  return {
    summaries: (files) => ask('summaries', files),
    read: (files) => ask('read', files),
    lint: (request) => ask('lint', request),
    lists: (request) => ask('lists', request),
    reset: () => ask('reset', null),
    end: () => worker.terminate(),
  };
}

const LINT_WORKER = 'frus lint';

/** Whether this thread was started by {@link threadWorker}; it then serves until it is ended. */
export function servesAsWorker(workerData: unknown): boolean {
  if (isMainThread || workerData !== LINT_WORKER || !parentPort) return false;
  const port = parentPort;
  const local = localWorker();
  port.on('message', (message: Message) => {
    answer(local, message).then(
      (value) => port.postMessage({ id: message.id, value } satisfies Answer),
      (error: unknown) =>
        port.postMessage({
          id: message.id,
          error: error instanceof InputError ? error.message : String((error as Error).stack ?? error),
          input: error instanceof InputError,
        } satisfies Answer),
    );
  });
  return true;
}

function answer(local: VolumeWorker, message: Message): Promise<unknown> {
  switch (message.do) {
    case 'summaries':
      return local.summaries(message.with);
    case 'read':
      return local.read(message.with);
    case 'lint':
      return local.lint(message.with);
    case 'lists':
      return local.lists(message.with);
    default:
      return local.reset();
  }
}
