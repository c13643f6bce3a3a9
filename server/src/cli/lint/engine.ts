import { INLINED, tune } from '../../lsp/tuning';

/**
 * Bytes of code that a function runs through before the engine compiles it for speed; as V8 comes it is 67,584. So early many are
 * compiled for what they have not met yet, thrown away and compiled again: two threads that check 20 MB spend a third of their time
 * on that. Where processors are left for compiling a smaller budget does.
 */
const BUDGET = { atCost: 500_000, free: 200_000 };

/**
 * Shapes of objects that are kept in mind at one place of the code, before each look-up there is made anew; as V8 comes 4. Strings have
 * more: of bytes or of two, whole, cut from others, or put together.
 */
const SHAPES = 8;

/** Sets the engine for `jobs` threads on `cores` processors. */
export function tuneEngine(jobs: number, cores: number): void {
  tune({
    ...INLINED,
    'max-valid-polymorphic-map-count': SHAPES,
    'interrupt-budget': compilesAtCost(jobs, cores) ? BUDGET.atCost : BUDGET.free,
    // Threads that collect together what is short-lived wait for one another where each processor has its own job: a twentieth of the time.
    ...(compilesAtCost(jobs, cores) ? { 'parallel-scavenge': false } : {}),
  });
}

/**
 * Whether compiling takes time from the work. It has threads of its own: where processors are left for them it costs little to
 * compile early, and the work gains by it. Each job compiles anew what the others compile too, and keeps half a processor busy with it.
 */
export function compilesAtCost(jobs: number, cores: number): boolean {
  return cores < 1.5 * jobs;
}
