/** Starting and stopping programs. Node built-ins alone: this file is loaded before anything is installed. */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const windows = process.platform === 'win32';

/** A failure whose message says all that a reader needs: it is printed without a stack. */
export class Failure extends Error {}

/** The full path of a program on PATH, or undefined. */
export function which(name) {
  const endings = windows ? (process.env.PATHEXT ?? '.EXE;.CMD').split(';') : [''];
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    for (const ending of endings) {
      const file = path.join(folder, name + ending);
      if (folder && fs.existsSync(file) && fs.statSync(file).isFile()) return file;
    }
  }
  return undefined;
}

/**
 * Runs a program to its end, its output on ours, or collected where `quiet`.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, quiet?: boolean, timeout?: number }} [options] `timeout` in milliseconds
 * @returns {Promise<{ code: number, output: string }>} `code` is 127 where the program cannot be started
 */
export function run(command, args, { cwd, env, quiet = false, timeout } = {}) {
  return new Promise((resolve) => {
    const shell = windows && /\.(cmd|bat)$/i.test(command);
    const stdio = quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'];
    const child = spawn(command, args, { cwd, env, stdio, shell, timeout, killSignal: 'SIGKILL' });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}\n` }));
    child.on('close', (code, signal) => {
      resolve({ code: code ?? 1, output: signal ? `${output}(ended by ${signal})\n` : output });
    });
  });
}

/** As `run`, but a status other than 0 is a `Failure` that shows what the program said. */
export async function must(command, args, options) {
  const { code, output } = await run(command, args, options);
  if (code === 0) return output;
  // What is before the last name in a path says nothing to a reader.
  throw new Failure(
    `${[command, ...args].map((word) => path.basename(word)).join(' ')}: exit ${code}\n${output.slice(-6000)}`.trimEnd(),
  );
}

/** Runs npm, the one that started us where there is one. */
export function npm(args, options) {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js')) return must(process.execPath, [script, ...args], options);
  return must(windows ? 'npm.cmd' : 'npm', args, options);
}

/** Runs a program of an installed package with this Node: `tool('typescript/bin/tsc', ['-b'])`. */
export function tool(script, args, options) {
  return run(process.execPath, [path.join('node_modules', script), ...args], options);
}

const groups = new Set();

/** Starts a program that goes on, in a process group of its own, so that `stopGroup` reaches its children too. */
export function startGroup(command, args, options) {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options, detached: !windows });
  groups.add(child);
  return child;
}

function signalGroup(child, signal) {
  try {
    if (windows) child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // The group has gone already.
  }
}

/** Ends a program started by `startGroup` and all of its children. */
export async function stopGroup(child) {
  if (child.exitCode === null && child.signalCode === null) {
    const gone = new Promise((resolve) => child.once('exit', resolve));
    signalGroup(child, 'SIGTERM');
    await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, 5000).unref())]);
  }
  signalGroup(child, 'SIGKILL');
  groups.delete(child);
}

process.on('exit', () => {
  for (const child of groups) signalGroup(child, 'SIGKILL');
});
// Ctrl+C and the like: leave by `exit`, so that the groups are ended. `on`, as a terminal and npm may both send one.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => process.exit(128 + os.constants.signals[signal]));
}

/** Ends the script: a `Failure` by its message, anything else with its stack. */
export function fail(error) {
  console.error(error instanceof Failure ? `\n${error.message}` : error);
  process.exit(1);
}
