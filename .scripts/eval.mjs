#!/usr/bin/env node
/**
 * npm run eval [-- --styles web,caret] [--volumes a,b] [--only calls,links] [--list calls] [--errors N] [--raise]
 *
 * Scores `frus inspect` on the development volumes of `../shared/eval` in every written style, against the thresholds
 * of `.eval-thresholds.json`. `--raise` lifts these to what was measured, and never lowers one.
 * `FRUS_INSPECT_COMMAND` names another command to score; `FRUS_SHARED` another place than `../shared`.
 */
import { parseArgs } from 'node:util';
import { ensureDependencies } from './lib/dependencies.mjs';
import { fail } from './lib/processes.mjs';

const { values } = parseArgs({
  options: {
    styles: { type: 'string', default: 'web,bracket,caret,web-drop' },
    volumes: { type: 'string' },
    only: { type: 'string' },
    list: { type: 'string' },
    errors: { type: 'string', default: '3' },
    raise: { type: 'boolean', default: false },
  },
});
try {
  await ensureDependencies();
  const { evaluate } = await import('./lib/evaluation.mjs');
  await evaluate({ ...values, styles: values.styles.split(',') });
} catch (error) {
  fail(error);
}
