#!/usr/bin/env node
/**
 * npm run test:e2e [-- --update]
 *
 * Packs the extension and uses it through the workbench; see `e2e/steps.mjs`. The pictures go to `.cache/shots/`;
 * `--update` copies those that README shows to `client/images/`.
 */
import { parseArgs } from 'node:util';
import { ensureDependencies } from './lib/dependencies.mjs';
import { fail } from './lib/processes.mjs';

const { values } = parseArgs({ options: { update: { type: 'boolean' } } });
try {
  await ensureDependencies();
  const { runEndToEnd } = await import('./lib/end-to-end.mjs');
  await runEndToEnd({ update: values.update ?? false });
} catch (error) {
  fail(error);
}
