import { setFlagsFromString } from 'node:v8';

/**
 * Has V8 compile a regular expression to machine code when it is first used. As it comes V8 makes bytecode for the first use and machine
 * code for the second, and the bytecode of patterns with classes of letters takes thrice as long to make as their machine code. Most of
 * ours are used again: a process that reads its first documents spent a third of its time on bytecode. To be called before any is used;
 * holds for all threads.
 */
export function compileRegularExpressionsOnce(): void {
  setFlagsFromString('--no-regexp-tier-up');
}
