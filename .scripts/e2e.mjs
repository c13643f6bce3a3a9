#!/usr/bin/env node
/**
 * npm run test:e2e [-- --update] [-- --slow 4]
 *
 * Packs the extension and uses it through the workbench; see `e2e/steps.mjs`. The pictures go to `.cache/shots/`;
 * `--update` copies those that README shows to `client/images/`. `--slow 4` lets the page have a quarter of the processor: the
 * run must pass on a slow machine too.
 */
import { parseArgs } from 'node:util';
import { ensureDependencies } from './lib/dependencies.mjs';
import { fail } from './lib/processes.mjs';

const { values } = parseArgs({ options: { update: { type: 'boolean' }, slow: { type: 'string' } } });
try {
  await ensureDependencies();
  const { runEndToEnd } = await import('./lib/end-to-end.mjs');
  await runEndToEnd({ update: values.update ?? false, slow: Number(values.slow ?? 1) });
} catch (error) {
  fail(error);
}
