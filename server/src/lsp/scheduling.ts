import type { CancellationToken } from 'vscode-languageserver';

/** How long, in milliseconds, work goes on before messages that came in meanwhile are let through. */
const SLICE = 10;

/** Cuts long work into slices, between which edits and cancellations come in. */
export class Slices {
  private until = performance.now() + SLICE;

  /** To be awaited between two pieces of work; costs nothing while the slice lasts. */
  async pause(): Promise<void> {
    if (performance.now() < this.until) return;
    await new Promise<void>((resolve) => setTimeout(resolve, 0));
    this.until = performance.now() + SLICE;
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
