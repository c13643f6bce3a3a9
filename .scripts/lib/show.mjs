/** The extension on the samples, for a person to try. */
import fs from 'node:fs';
import path from 'node:path';
import { openWorkbench } from '../e2e/workbench.mjs';
import { openBrowser } from './browser.mjs';
import { build } from './bundle.mjs';
import { ensureChromium } from './chromium.mjs';
import { ensureCodeServer } from './code-server.mjs';
import { findCode, hasScreen } from './desktop.mjs';
import { startHost } from './host.mjs';
import { cache, root, samples } from './paths.mjs';
import { Failure, must, run, which } from './processes.mjs';
import { temporaryFolder } from './temporary.mjs';
import { pack } from './vsix.mjs';

/** A new window of the desktop's own VS Code, with its settings, and with the extension from this folder. */
async function showOnDesktop(code) {
  await build({ dev: true });
  // VS Code refuses root's own profile.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox', '--user-data-dir', path.join(cache, 'desktop')] : [];
  await must(code, ['--new-window', `--extensionDevelopmentPath=${root}`, ...asRoot, samples]);
  console.log(`VS Code opens a new window on ${samples}.`);
}

/** Opens an address in the person's browser, where there is a screen. */
async function openInBrowser(url) {
  const opener = { darwin: 'open', win32: 'explorer' }[process.platform] ?? 'xdg-open';
  if (hasScreen && which(opener)) await run(opener, [url], { quiet: true });
}

/** A document of the samples to look at first: the path of the first text file in a volume's folder. */
function firstDocument() {
  const files = fs.readdirSync(samples, { recursive: true, encoding: 'utf8' }).sort();
  const found = files.find((file) => /(^|[\\/])frus\d[^\\/]*[\\/]d\d+\.txt$/.test(file));
  if (!found) throw new Failure(`${samples} holds no document.`);
  return found;
}

/** Opens the first document in a browser without a screen, and waits until its outline, which the server makes, is there. */
async function lookAt(url) {
  await ensureChromium();
  const { page, close } = await openBrowser();
  try {
    const workbench = await openWorkbench({ page, url, workspace: samples, shots: cache });
    const document = firstDocument();
    await workbench.open(document);
    await workbench.languageIs('FRUS');
    const rows = await workbench.outline();
    console.log(`The extension works: ${document} opens as FRUS; its outline begins with “${rows[0]}”.`);
  } finally {
    await close();
  }
}

async function showInCodeServer(check) {
  await ensureCodeServer();
  const vsix = await pack();
  // A person's settings are kept from one start to the next; a check leaves nothing.
  const home = check ? temporaryFolder('check') : path.join(cache, 'profile');
  const host = await startHost({ vsix, workspace: samples, home });
  try {
    if (check) return await lookAt(host.url());
    console.log(`\nVS Code with the extension, on ${samples}:\n\n  ${host.url()}\n\nCtrl+C stops it.`);
    await openInBrowser(host.url());
    await new Promise((resolve) => host.server.once('exit', resolve));
    throw new Failure('code-server has ended.');
  } finally {
    await host.stop();
  }
}

/** @param {{ check: boolean }} how `check`: look whether it works, and end */
export async function start({ check }) {
  const code = process.env.FRUS_HOST === 'code-server' || check ? undefined : findCode();
  if (code) return showOnDesktop(code);
  if (process.env.FRUS_HOST === 'desktop' && !check) {
    throw new Failure('No desktop VS Code was found: neither `code` on PATH nor in the usual places, or no screen.');
  }
  if (!check) console.log('No desktop VS Code (or no screen) here: opening code-server instead.');
  return showInCodeServer(check);
}
