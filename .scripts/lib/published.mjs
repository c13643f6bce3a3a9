/** Published volumes for runs that need whole ones; they come with the scorers and are never part of the repository. */
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { inRoot } from './paths.mjs';

/** Where the data that are shared between projects lie. */
export const shared = process.env.FRUS_SHARED ? path.resolve(process.env.FRUS_SHARED) : inRoot('../shared');

/**
 * The folder of a published volume, as text copied from the web edition.
 * @param {string} id @returns {Promise<string | null>} null where the data are not here
 */
export async function publishedVolume(id) {
  const scorers = path.join(shared, 'eval');
  const lib = path.join(scorers, 'lib.mjs');
  if (!fs.existsSync(lib)) return null;
  const { ensureData, textDir } = await import(pathToFileURL(lib).href);
  const folder = textDir(ensureData(path.join(scorers, 'data')), 'web', id);
  return fs.existsSync(folder) ? folder : null;
}
