#!/usr/bin/env node
/**
 * Runs `frus` from this checkout, for CI and pre-commit: `node .scripts/frus.mjs lint volumes/`.
 *
 * Packages are installed and the command is built where that has not been done for this version of the sources; what that says goes
 * to standard error, so that standard output is the report alone.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { ensureDependencies } from './lib/dependencies.mjs';
import { withLock } from './lib/lock.mjs';
import { cache, inRoot } from './lib/paths.mjs';
import { fail } from './lib/processes.mjs';

const folder = path.join(cache, 'frus');
const bundle = path.join(folder, 'frus.js');

/** When the newest of the sources was written. Milliseconds. */
function newest() {
  const files = ['package.json', 'package-lock.json'].map((file) => inRoot(file));
  for (const entry of fs.readdirSync(inRoot('server/src'), { recursive: true, withFileTypes: true }))
    if (entry.isFile()) files.push(path.join(entry.parentPath ?? entry.path, entry.name));
  return Math.max(...files.map((file) => fs.statSync(file).mtimeMs));
}

const isBuilt = () => fs.existsSync(bundle) && fs.statSync(bundle).mtimeMs > newest();

async function ensureBundle() {
  fs.mkdirSync(folder, { recursive: true });
  await withLock(`${folder}.lock`, async () => {
    if (isBuilt()) return; // by another run, while this one waited
    await ensureDependencies();
    const { buildInto } = await import('./lib/bundle.mjs');
    // Somebody may be running the one before.
    for (const file of await buildInto(path.join(folder, 'next'), 'frus.js'))
      fs.renameSync(file, path.join(folder, path.basename(file)));
  });
}

console.log = console.error;
try {
  if (!isBuilt()) await ensureBundle();
} catch (error) {
  fail(error);
}
const { status } = spawnSync(process.execPath, [bundle, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exitCode = status ?? 1;
