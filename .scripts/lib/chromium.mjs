/** The browser that shows the test host: one that is there, or Debian's Chromium. */
import { Failure, must, which } from './processes.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The path of a Chromium or Chrome (`FRUS_CHROMIUM`, or the first on PATH), or undefined. */
export function findChromium() {
  return process.env.FRUS_CHROMIUM ?? NAMES.map(which).find((file) => file !== undefined);
}

/** What runs apt-get as root, or undefined. On a terminal sudo may ask for the password. */
async function asRoot() {
  if (process.getuid?.() === 0) return [];
  if (!which('sudo')) return undefined;
  if (process.stdin.isTTY) return ['sudo'];
  const able = await must('sudo', ['-n', 'true'], { quiet: true }).then(
    () => true,
    () => false,
  );
  return able ? ['sudo', '-n'] : undefined;
}

/** Finds the browser, or installs it by apt. @returns {Promise<string>} its path */
export async function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  const prefix = which('apt-get') ? await asRoot() : undefined;
  if (!prefix) {
    const why = which('apt-get') ? 'installing it needs root or sudo' : 'there is no apt-get to install it with';
    throw new Failure(
      `A Chromium or Chrome is needed to show the test host, and ${why}.\n` +
        'Install one (Debian: `apt-get install chromium`), or name one in FRUS_CHROMIUM.',
    );
  }
  console.log('Installing Chromium by apt-get …');
  const apt = (...args) => {
    const [command, ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
    return must(command, rest, { quiet: process.stdin.isTTY !== true });
  };
  // Others may be installing too: wait for them.
  const patience = ['-o', 'DPkg::Lock::Timeout=300', '-qq'];
  await apt(...patience, 'update');
  await apt(...patience, 'install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core');
  const installed = findChromium();
  if (!installed) throw new Failure('apt-get installed Chromium, but none is on PATH; name it in FRUS_CHROMIUM.');
  return installed;
}
