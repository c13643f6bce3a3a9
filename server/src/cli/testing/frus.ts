import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = path.join(__dirname, '..', '..', '..', '..');

interface Bundling {
  buildInto(folder: string, name: string): Promise<readonly string[]>;
}

let built: Promise<string> | undefined;

/** The command as it is shipped: bundled once for all tests of a run. */
export function frusBundle(): Promise<string> {
  built ??= (async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'frus-bundle-'));
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    const script = pathToFileURL(path.join(ROOT, '.scripts', 'lib', 'bundle.mjs')).href;
    const { buildInto } = (await import(script)) as Bundling;
    return (await buildInto(folder, 'frus.js')).at(-1)!;
  })();
  return built;
}

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command to its end. */
export async function runFrus(
  args: readonly string[],
  cwd: string,
  { input, env }: { readonly input?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Ran> {
  const { status, stdout, stderr } = spawnSync(process.execPath, [await frusBundle(), ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    ...(input === undefined ? {} : { input }),
    env: { ...process.env, ...env },
  });
  return { code: status, stdout, stderr };
}
