/** Desktop VS Code: where it is, and whether it can be used here. Node built-ins alone. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { which } from './processes.mjs';

const INSIDE_APP = 'Visual Studio Code.app/Contents/Resources/app/bin/code';
const programs = (folder) => folder && path.join(folder, 'Microsoft VS Code', 'bin', 'code.cmd');
const PLACES = {
  darwin: [path.join('/Applications', INSIDE_APP), path.join(os.homedir(), 'Applications', INSIDE_APP)],
  win32: [
    programs(process.env.LOCALAPPDATA && path.join(process.env.LOCALAPPDATA, 'Programs')),
    programs(process.env.ProgramFiles),
  ],
  linux: ['/usr/share/code/bin/code', '/snap/bin/code'],
};

/** Is there a screen to open a window on? */
export const hasScreen =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);

/** The `code` command of desktop VS Code, or undefined where there is none or no screen to show it on. */
export function findCode() {
  if (!hasScreen) return undefined;
  const onPath = which('code');
  // In a terminal of a remote window `code` speaks to that window and cannot open another for development.
  if (onPath && !onPath.includes('remote-cli')) return onPath;
  return PLACES[process.platform]?.find((file) => file && fs.existsSync(file));
}

/** The program that a `code` command starts, as @vscode/test-electron wants it; undefined where it is not where it should be. */
export function executableOf(code) {
  const bin = path.dirname(fs.realpathSync(code));
  const program = { darwin: '../../../MacOS/Electron', win32: '../Code.exe' }[process.platform] ?? '../code';
  const executable = path.resolve(bin, program);
  return fs.existsSync(executable) ? executable : undefined;
}

/** Can VS Code be downloaded here? */
async function downloadable() {
  const address = 'https://update.code.visualstudio.com/api/releases/stable';
  return fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(5000) }).then(
    ({ ok }) => ok,
    () => false,
  );
}

/**
 * Where the host tests run: in desktop VS Code where it is installed, or can be had and shown, else in code-server.
 * `FRUS_HOST` (`desktop` or `code-server`) decides instead.
 * @returns {Promise<{ kind: 'desktop', executable?: string } | { kind: 'code-server' }>}
 */
export async function chooseHost() {
  const wish = process.env.FRUS_HOST;
  if (wish === 'code-server') return { kind: 'code-server' };
  const code = findCode();
  const executable = code && executableOf(code);
  if (executable) return { kind: 'desktop', executable };
  if (wish === 'desktop' || (hasScreen && (await downloadable()))) return { kind: 'desktop' };
  return { kind: 'code-server' };
}
