#!/usr/bin/env node
/**
 * npm start [-- --check]
 *
 * Sets up what is missing, builds, and opens `samples/` with the extension in a window of desktop VS Code; where there is
 * none, in code-server, whose address it prints and opens in the browser, until Ctrl+C. `--check` starts code-server,
 * looks whether the extension works in it, and ends. `FRUS_HOST=desktop|code-server` chooses.
 */
import { parseArgs } from 'node:util';
import { ensureDependencies } from './lib/dependencies.mjs';
import { fail } from './lib/processes.mjs';

const { values } = parseArgs({ options: { check: { type: 'boolean' } } });
try {
  await ensureDependencies();
  const { start } = await import('./lib/show.mjs');
  await start({ check: values.check ?? false });
} catch (error) {
  fail(error);
}
