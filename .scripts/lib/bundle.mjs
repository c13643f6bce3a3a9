/** The bundles of `dist/`: what goes in, what comes out. */
import fs from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { thirdPartyNotices } from './notices.mjs';
import { dist, inRoot, root } from './paths.mjs';

const { version } = JSON.parse(fs.readFileSync(inRoot('package.json'), 'utf8'));

/** The protocol's library, which the parts of the server share: one of its classes must be the same for all. */
const PROTOCOL = { 'vscode-languageserver': './protocol.js', 'vscode-languageserver/node': './protocol.js' };

/**
 * One bundle a line. `command` marks a program that is started by its own name, `apart` what is loaded from another bundle, by the words
 * of its import. The server answers before its analysis is loaded.
 */
const BUNDLES = [
  { name: 'client.js', source: 'client/src/extension.ts', external: ['vscode'] },
  { name: 'protocol.js', source: 'node_modules/vscode-languageserver/lib/node/main.js' },
  { name: 'server.js', source: 'server/src/lsp/main.ts', apart: { ...PROTOCOL, './server': './analysis.js' } },
  { name: 'analysis.js', source: 'server/src/lsp/server.ts', apart: PROTOCOL },
  { name: 'frus.js', source: 'server/src/cli/main.ts', command: true },
];

/** The bundles whose source is there; a missing one is said, not hidden. */
function present() {
  return BUNDLES.filter(({ name, source }) => {
    const there = fs.existsSync(inRoot(source));
    if (!there) console.log(`dist/${name}: left out, ${source} is not there`);
    return there;
  });
}

/** @returns {esbuild.BuildOptions} */
function options({ name, source, external = [], apart = {}, command = false }, dev) {
  return {
    absWorkingDir: root,
    entryPoints: [source],
    outfile: path.join('dist', name),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external,
    banner: command ? { js: '#!/usr/bin/env node' } : {},
    define: { FRUS_VERSION: JSON.stringify(version) },
    minify: !dev,
    sourcemap: dev,
    metafile: true,
    legalComments: 'none',
    plugins: [loadedFrom(apart)],
    logLevel: 'warning',
  };
}

/** Has imports loaded from other bundles. @param {Record<string, string>} apart bundles, by the words of the imports */
function loadedFrom(apart) {
  return {
    name: 'apart',
    setup({ onResolve }) {
      onResolve({ filter: /./ }, ({ path: imported, kind }) =>
        kind !== 'entry-point' && Object.hasOwn(apart, imported)
          ? { path: apart[imported], external: true }
          : undefined,
      );
    },
  };
}

function finish(bundle) {
  if (bundle.command) fs.chmodSync(path.join(dist, bundle.name), 0o755);
}

/** Removes what an earlier build left, source maps above all. The rest stays: something may be running from it. */
function removeOthers(built) {
  const keep = new Set([...built, 'THIRD-PARTY-NOTICES.txt']);
  for (const name of fs.readdirSync(dist)) if (!keep.has(name)) fs.rmSync(path.join(dist, name), { recursive: true });
}

/** Builds everything anew. @param {{ dev?: boolean }} how */
export async function build({ dev = false } = {}) {
  const bundles = present();
  const results = await Promise.all(bundles.map((bundle) => esbuild.build(options(bundle, dev))));
  bundles.forEach(finish);
  const inputs = results.flatMap((result) => Object.keys(result.metafile.inputs));
  fs.writeFileSync(path.join(dist, 'THIRD-PARTY-NOTICES.txt'), thirdPartyNotices(inputs));
  removeOthers(results.flatMap((result) => Object.keys(result.metafile.outputs).map((file) => path.basename(file))));
  for (const { name } of bundles) {
    console.log(`dist/${name}  ${Math.round(fs.statSync(path.join(dist, name)).size / 1024)} kB`);
  }
}

/** Builds one bundle into another folder, as `file`: what is in `dist/` may be older. @returns its file */
export async function buildInto(folder, file, name = file) {
  const bundle = BUNDLES.find((b) => b.name === name);
  const outfile = path.join(folder, file);
  await esbuild.build({ ...options(bundle, false), outfile });
  return outfile;
}

/** Builds, then again whenever a source changes, until the process is stopped. */
export async function watch() {
  const said = {
    name: 'said',
    setup({ onEnd, initialOptions }) {
      onEnd(({ errors }) => {
        const time = new Date().toLocaleTimeString();
        console.log(`${time} ${initialOptions.outfile}: ${errors.length ? `${errors.length} errors` : 'built'}`);
      });
    },
  };
  for (const bundle of present()) {
    const executable = { name: 'executable', setup: ({ onEnd }) => onEnd(() => finish(bundle)) };
    const context = await esbuild.context({
      ...options(bundle, true),
      plugins: [loadedFrom(bundle.apart ?? {}), executable, said],
    });
    await context.watch();
  }
}
