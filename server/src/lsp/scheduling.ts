import type { CancellationToken } from 'vscode-languageserver';

/** How long, in milliseconds, work goes on before messages that came in meanwhile are let through. */
const SLICE = 10;

/**
 * Lets messages through that have come in meanwhile. In the first turn they are read, in the second they are handled; a timer would wait
 * for a millisecond, a fifth of a slice.
 */
async function messagesLetThrough(): Promise<void> {
  for (let turn = 0; turn < 2; turn++) await new Promise<void>((resolve) => setImmediate(resolve));
}

/** Cuts long work into slices, between which edits and cancellations come in. */
export class Slices {
  private until = performance.now() + SLICE;

  /** To be awaited between two pieces of work; costs nothing while the slice lasts. */
  async pause(): Promise<void> {
    if (performance.now() < this.until) return;
    await messagesLetThrough();
    this.until = performance.now() + SLICE;
  }
}

/** Milliseconds after a key, or after work that somebody waits for, in which background work stands back. */
const QUIET = 40;

/** How long background work stands back at most, in milliseconds: it goes on under somebody who types without end. */
const PATIENCE = 100;

/** Milliseconds of background work between two looks at what has come in: a key waits no longer for it. */
const BACKGROUND_SLICE = 5;

/** Cuts work that nobody waits for into short slices, and has it stand back while somebody types or waits. */
export class Background {
  private until = 0;
  private turn = Promise.resolve();
  private disturbedAt = Number.NEGATIVE_INFINITY;
  private workedAt = Number.NEGATIVE_INFINITY;
  private held: Promise<unknown> = Promise.resolve();

  /** Stands still until some work is done that somebody waits for; the work is to be short. */
  holdDuring<T>(work: Promise<T>): Promise<T> {
    this.held = Promise.allSettled([this.held, work]);
    return work;
  }

  /** Waits for what is done meanwhile for somebody who waits, see {@link holdDuring}. */
  async untilFree(): Promise<void> {
    await this.held;
  }

  /** A key was typed, or something that somebody waits for is being done. */
  disturbed(): void {
    this.disturbedAt = performance.now();
  }

  /** Waits until for some milliseconds nobody has typed or waited, and no background work was done. */
  async idle(milliseconds: number): Promise<void> {
    for (;;) {
      const left = Math.max(this.disturbedAt, this.workedAt) + milliseconds - performance.now();
      if (left <= 0) return;
      await new Promise<void>((resolve) => setTimeout(resolve, left));
    }
  }

  /** To be awaited between two pieces of work; costs nothing while the slice lasts. */
  async pause(): Promise<void> {
    this.workedAt = performance.now();
    if (this.workedAt < this.until) return;
    // One after another: they would all go on at once, and a key would have to wait for all.
    this.turn = this.turn.then(() => this.wait());
    await this.turn;
  }

  private async wait(): Promise<void> {
    let held: Promise<unknown> | undefined;
    let since = 0;
    do {
      if (this.held !== held) {
        ({ held } = this);
        await held;
        since = performance.now();
      }
      const left = this.disturbedAt + QUIET - performance.now();
      if (left > 0) await new Promise<void>((resolve) => setTimeout(resolve, left));
      else await messagesLetThrough();
    } while (
      // Among the messages may have been one that wants it to stand still.
      this.held !== held ||
      (performance.now() - this.disturbedAt < QUIET && performance.now() - since < PATIENCE)
    );
    this.until = performance.now() + BACKGROUND_SLICE;
  }
}

/** Thrown where work is given up because its request was cancelled or its text has changed; answered as the protocol has it. */
export class Superseded extends Error {
  constructor(readonly reason: 'cancelled' | 'changed') {
    super(reason);
  }
}

/** Gives work up where its request was cancelled. */
export function unlessCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new Superseded('cancelled');
}

/** Runs a task once after calls have stopped coming in for `delay` milliseconds. */
export class Debounced {
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly delay: number,
    private readonly task: () => void,
  ) {}

  trigger(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(this.task, this.delay);
  }

  cancel(): void {
    clearTimeout(this.timer);
  }
}

/** Whether something happened a short while ago, in milliseconds. */
export class Flux {
  private at = Number.NEGATIVE_INFINITY;

  constructor(private readonly quiet: number) {}

  renew(): void {
    this.at = performance.now();
  }

  get isOn(): boolean {
    return performance.now() - this.at < this.quiet;
  }
}

/** Waits for something, but no longer than `milliseconds`. */
export async function within(milliseconds: number, waited: Promise<unknown>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  await Promise.race([
    waited,
    new Promise<void>((resolve) => {
      timer = setTimeout(resolve, milliseconds);
    }),
  ]);
  clearTimeout(timer);
}

/** Does something with each of some items, so many at one time, until it is stopped. */
export async function someAtOnce<T>(
  most: number,
  items: Iterable<T>,
  isStopped: () => boolean,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const queue = items[Symbol.iterator]();
  const worker = async () => {
    for (let next = queue.next(); !next.done && !isStopped(); next = queue.next()) await work(next.value);
  };
  await Promise.all(Array.from({ length: most }, worker));
}
