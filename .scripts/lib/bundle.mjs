/** The bundles of `dist/`: what goes in, what comes out. */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { thirdPartyNotices } from './notices.mjs';
import { dist, inRoot, root } from './paths.mjs';

const { version } = JSON.parse(fs.readFileSync(inRoot('package.json'), 'utf8'));

/** The protocol's library, which the parts of the server share: one of its classes must be the same for all. */
const PROTOCOL = { 'vscode-languageserver': './protocol.js', 'vscode-languageserver/node': './protocol.js' };

/** What the server and its threads have in common. */
const ANALYSIS = { './server': './analysis.js' };

/** What is loaded when something in it is first asked for: packages that most runs do without, and the large tables, which are data. */
const LATER = {
  yaml: './yaml.js',
  ajv: './ajv.js',
  picomatch: './picomatch.js',
  './packed': './facts.json',
  '../packed': './facts.json',
  './packedCatalogue': './catalogue.json',
};

/**
 * One bundle a line. `command` marks a program that is started by its own name, `apart` what is loaded from another bundle, by the words
 * of its import, `later` what is loaded so once it is used. Of a source that becomes JSON the exports are written: it is run when it is
 * built. The server answers before its analysis is loaded.
 */
const BUNDLES = [
  { name: 'client.js', source: 'client/src/extension.ts', external: ['vscode'] },
  { name: 'protocol.js', source: 'node_modules/vscode-languageserver/lib/node/main.js' },
  {
    name: 'server.js',
    source: 'server/src/lsp/main.ts',
    apart: { ...PROTOCOL, ...ANALYSIS, './indexThread': './indexThread.js' },
  },
  { name: 'indexThread.js', source: 'server/src/lsp/indexThread.ts', apart: { ...PROTOCOL, ...ANALYSIS } },
  { name: 'analysis.js', source: 'server/src/lsp/server.ts', apart: PROTOCOL, later: LATER },
  { name: 'facts.json', source: 'server/src/data/packed.ts' },
  { name: 'catalogue.json', source: 'server/src/archive/packedCatalogue.ts' },
  { name: 'yaml.js', source: 'node_modules/yaml/dist/index.js' },
  { name: 'ajv.js', source: 'node_modules/ajv/dist/ajv.js' },
  { name: 'picomatch.js', source: 'node_modules/picomatch/index.js' },
  { name: 'frus.js', source: 'server/src/cli/main.ts', command: true, later: LATER },
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
function options({ name, source, external = [], apart = {}, later = {}, command = false }, dev, folder = dist) {
  const isData = name.endsWith('.json');
  return {
    absWorkingDir: root,
    entryPoints: [source],
    outfile: path.join(folder, name),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    // Node has known them for long, and a pattern that is made by a call is looked up again at each.
    supported: { 'regexp-unicode-property-escapes': true },
    external,
    banner: command ? { js: '#!/usr/bin/env node' } : {},
    define: { FRUS_VERSION: JSON.stringify(version) },
    minify: !dev,
    sourcemap: dev && !isData,
    write: !isData,
    metafile: true,
    legalComments: 'none',
    plugins: [loadedFrom(apart), loadedLater(later), ...(isData ? [AS_DATA] : dev ? [] : [IN_ASCII])],
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

/** Has imports loaded from other bundles when one of their exports is first used. @param {Record<string, string>} later as above */
function loadedLater(later) {
  const namespace = 'later';
  return {
    name: namespace,
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /./ }, ({ path: imported, importer, kind }) => {
        if (kind === 'entry-point') return undefined;
        if (Object.hasOwn(later, importer)) return { path: imported, external: true };
        return Object.hasOwn(later, imported) ? { path: imported, namespace } : undefined;
      });
      onLoad({ filter: /./, namespace }, async ({ path: imported }) => {
        const { source } = BUNDLES.find(({ name }) => later[imported] === `./${name}`);
        const built = await esbuild.build({
          ...options({ name: 'exports', source }, false),
          write: false,
          plugins: [],
        });
        const code = built.outputFiles[0].text;
        const made = exportsOf(code);
        // What a program found out is kept by the digest of its file: what it loads later is part of it.
        const digest = createHash('sha256').update(code).digest('hex');
        const names = JSON.stringify(Object.keys(made));
        return {
          watchFiles: Object.keys(built.metafile.inputs).map((input) => inRoot(input)),
          contents: `let loaded;
            for (const name of ${names})
              Object.defineProperty(exports, name, { enumerable: true, get: () => (loaded ??= require('${later[imported]}'))[name] });
            Object.defineProperty(exports, '__digest', { value: '${digest}' });
            Object.defineProperty(exports, '__esModule', { value: ${made.__esModule === true} });`,
        };
      });
    },
  };
}

/** What a bundle exports, having run it. @param {string} code */
function exportsOf(code) {
  const module = { exports: {} };
  new Function('module', 'exports', 'require', code)(module, module.exports, createRequire(import.meta.url));
  return module.exports;
}

/** A text without other characters than ASCII, which the engine holds in half the room and reads faster. */
const inAscii = (text) =>
  text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Escapes what esbuild does not: it leaves other characters in regular expressions, where an escape means the same. */
const IN_ASCII = {
  name: 'in-ascii',
  setup({ initialOptions, onEnd }) {
    onEnd(({ errors }) => {
      if (errors.length > 0) return;
      const file = path.resolve(root, initialOptions.outfile);
      fs.writeFileSync(file, inAscii(fs.readFileSync(file, 'utf8')));
    });
  },
};

/** Writes what the source exports instead of its code. */
const AS_DATA = {
  name: 'as-data',
  setup({ initialOptions, onEnd }) {
    onEnd(({ errors, outputFiles }) => {
      if (errors.length > 0) return;
      const file = path.resolve(root, initialOptions.outfile);
      fs.mkdirSync(path.dirname(file), { recursive: true });
      fs.writeFileSync(file, inAscii(JSON.stringify(exportsOf(outputFiles[0].text))));
    });
  },
};

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

/** Builds one bundle, and what it loads, into another folder: what is in `dist/` may be older. @returns their files, its own last */
export async function buildInto(folder, name) {
  const bundle = BUNDLES.find((b) => b.name === name);
  const loaded = Object.values({ ...bundle.apart, ...bundle.later }).map((file) => path.basename(file));
  const bundles = [...BUNDLES.filter((b) => loaded.includes(b.name)), bundle];
  await Promise.all(bundles.map((b) => esbuild.build(options(b, false, folder))));
  return bundles.map((b) => path.join(folder, b.name));
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
      plugins: [...options(bundle, true).plugins, executable, said],
    });
    await context.watch();
  }
}
