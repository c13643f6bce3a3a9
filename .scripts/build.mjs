#!/usr/bin/env node
/**
 * npm run build [-- --dev] [-- --watch]
 *
 * Bundles client, server and command line into `dist/`, with the licences of what they bundle.
 * `--dev` leaves the code readable and writes source maps; `--watch` does that and builds again on every change.
 */
import { parseArgs } from 'node:util';
import { build, watch } from './lib/bundle.mjs';

const { values } = parseArgs({ options: { dev: { type: 'boolean' }, watch: { type: 'boolean' } } });
if (values.watch) await watch();
else await build({ dev: values.dev ?? false });
