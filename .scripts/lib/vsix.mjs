/** The extension's package. */
import fs from 'node:fs';
import path from 'node:path';
import { build } from './bundle.mjs';
import { inRoot, root } from './paths.mjs';
import { Failure, tool } from './processes.mjs';

const LARGEST = 2_000_000;

/** The manifest of the extension. */
export const manifest = () => JSON.parse(fs.readFileSync(inRoot('package.json'), 'utf8'));
/** Where `pack` leaves the package. */
export const vsixFile = () => inRoot(`${manifest().name}-${manifest().version}.vsix`);

/** Builds and packs. @returns {Promise<string>} the package's path */
export async function pack() {
  await build();
  const vsix = vsixFile();
  fs.rmSync(vsix, { force: true });
  const { code, output } = await tool('@vscode/vsce/vsce', ['package', '--no-dependencies', '--out', vsix], {
    cwd: root,
    quiet: true,
  });
  if (code !== 0) throw new Failure(`vsce package: exit ${code}\n${output}`);
  const { size } = fs.statSync(vsix);
  console.log(output.trim().replaceAll(root + path.sep, ''));
  if (size > LARGEST) throw new Failure(`The package is too large: ${size} bytes of at most ${LARGEST}.`);
  return vsix;
}
