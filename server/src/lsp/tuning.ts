import { setFlagsFromString } from 'node:v8';

/** The engine of Node 20, with which all of this was measured. Later ones compile in more steps and count otherwise: they are left alone. */
const ENGINE = /^11\.3\./;

/**
 * Bytes of code of other functions that are compiled into one, together at most; as V8 comes 920. What reads and checks documents is many
 * small functions that call each other, each of which was compiled a dozen times over with its callers: a fourth of the processors' time
 * of a process that checks 4 MB or 20 MB, and a tenth of that in which the server indexes volumes, went into that. The code that came of
 * it is no faster.
 */
export const INLINED = { 'max-inlined-bytecode-size-cumulative': 230 };

/** Sets flags of the engine, by their names; `false` takes one away. They hold for all threads. */
export function tune(flags: Readonly<Record<string, number | false>>): void {
  if (!ENGINE.test(process.versions.v8)) return;
  for (const [flag, value] of Object.entries(flags))
    setFlagsFromString(value === false ? `--no-${flag}` : `--${flag}=${value}`);
}
