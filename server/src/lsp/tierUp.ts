import { INLINED, tune } from './tuning';

/**
 * V8 counts what a function runs and hands it to the optimising compiler after so many ticks, more for a longer one. As a session begins,
 * ticks are made a fortieth as long and the ticks that are wanted forty times as many: nothing is compiled earlier for it, but from then on
 * the number of ticks alone, which V8 looks at while it runs, says how soon.
 */
const BUDGET = 1700;
const AS_EVER = { 'ticks-before-optimization': 120, 'bytecode-size-allowance-per-tick': 4 };
const SOON = { 'ticks-before-optimization': 3, 'bytecode-size-allowance-per-tick': 150 };

/** Bytes of code of a function so small that its first tick is enough. */
const SMALL = { none: 0, usual: 81 };

/** To be called before anything is loaded that is to be compiled soon at some time. */
export function countFinely(): void {
  tune({
    ...INLINED,
    'interrupt-budget': BUDGET,
    ...AS_EVER,
    'max-bytecode-size-for-early-opt': SMALL.none,
  });
}

/**
 * From now on what runs a few times is compiled: what is run now is what will be waited for. It is so for all threads.
 * @returns ends that
 */
export function compileSoon(): () => void {
  tune({ ...SOON, 'max-bytecode-size-for-early-opt': SMALL.usual });
  return () => tune({ ...AS_EVER, 'max-bytecode-size-for-early-opt': SMALL.none });
}
