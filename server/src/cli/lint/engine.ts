import v8 from 'node:v8';

/**
 * Bytes of code that a function runs through before the engine compiles it for speed; as V8 comes it is 67,584. So early many are
 * compiled for what they have not met yet, thrown away and compiled again: two threads that check 20 MB spend a third of their time
 * on that. Where processors are left for compiling a smaller budget does.
 */
const BUDGET = { atCost: 500_000, free: 200_000 };

/**
 * Bytes of code of other functions that are compiled into one, together at most; as V8 comes 920. Checking documents is many small
 * functions that call each other: each was compiled a dozen times over, with its callers. A fourth of the whole time of a process that
 * checks 4 MB or 20 MB went into that, and the code that came of it is no faster.
 */
const INLINED = 230;

/**
 * Shapes of objects that are kept in mind at one place of the code, before each look-up there is made anew; as V8 comes 4. Strings have
 * more: of bytes or of two, whole, cut from others, or put together.
 */
const SHAPES = 8;

/** The V8 of Node 20, the last that has the flag: later ones compile in two steps, and do not need it. */
const LAST = 11;

/** Sets the engine for `jobs` threads on `cores` processors. */
export function tuneEngine(jobs: number, cores: number): void {
  v8.setFlagsFromString(`--max-inlined-bytecode-size-cumulative=${INLINED}`);
  v8.setFlagsFromString(`--max-valid-polymorphic-map-count=${SHAPES}`);
  if (Number.parseInt(process.versions.v8, 10) > LAST) return;
  const budget = compilesAtCost(jobs, cores) ? BUDGET.atCost : BUDGET.free;
  v8.setFlagsFromString(`--interrupt-budget=${budget}`);
}

/**
 * Whether compiling takes time from the work. It has threads of its own: where processors are left for them it costs little to
 * compile early, and the work gains by it. Each job compiles anew what the others compile too, and keeps half a processor busy with it.
 */
export function compilesAtCost(jobs: number, cores: number): boolean {
  return cores < 1.5 * jobs;
}
