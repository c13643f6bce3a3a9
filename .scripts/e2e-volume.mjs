#!/usr/bin/env node
/**
 * npm run test:e2e:volume
 *
 * Packs the extension and uses it through the workbench on a copy of a published volume, see `e2e/volumeSteps.mjs`. The volume comes
 * with the data in `../shared` (or `FRUS_SHARED`); without them nothing is run. The pictures go to `.cache/shots-volume/`; they hold
 * published text and are not for the repository.
 */
import { ensureDependencies } from './lib/dependencies.mjs';
import { fail } from './lib/processes.mjs';

try {
  await ensureDependencies();
  const { runOnPublishedVolume } = await import('./lib/end-to-end.mjs');
  await runOnPublishedVolume();
} catch (error) {
  fail(error);
}
