#!/usr/bin/env node
/** npm run package: an installable package of the extension, `frus-tools-<version>.vsix`. */
import { fail } from './lib/processes.mjs';
import { pack } from './lib/vsix.mjs';

await pack().catch(fail);
