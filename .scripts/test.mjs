#!/usr/bin/env node
/**
 * npm test [-- --only check,lint,unit,build,host,e2e]
 *
 * Sets up what is missing, then runs every suite, the later ones even where an earlier one failed. The last line counts
 * them all: `N passed, N failed`. `FRUS_HOST=desktop|code-server` chooses the host of the tests in VS Code.
 */
import { parseArgs } from 'node:util';
import { ensureDependencies } from './lib/dependencies.mjs';
import { fail } from './lib/processes.mjs';

const { values } = parseArgs({ options: { only: { type: 'string' } } });
try {
  await ensureDependencies();
  const { runStages } = await import('./lib/stages.mjs');
  await runStages(values.only?.split(','));
} catch (error) {
  fail(error);
}
