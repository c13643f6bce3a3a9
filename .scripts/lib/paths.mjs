/** The places that the scripts read and write. Node built-ins alone: this file is loaded before anything is installed. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
/** A path inside the repository. */
export const inRoot = (...parts) => path.join(root, ...parts);

/** Bundles; all that the package holds as code. */
export const dist = inRoot('dist');
/** What the scripts install or leave behind between runs: the test host, logs, screenshots. Safe to delete. */
export const cache = process.env.FRUS_CACHE ? path.resolve(process.env.FRUS_CACHE) : inRoot('.cache');
/** The volume that `npm start` opens and the tests read. */
export const samples = inRoot('samples');
