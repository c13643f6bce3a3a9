/** Command lines over folders of text, ours and those of peers, and what reading the files costs at least. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** The files of a folder and all below it. */
export function filesBelow(folder, ending) {
  return fs
    .readdirSync(folder, { recursive: true })
    .map((name) => path.join(folder, name))
    .filter((name) => name.endsWith(ending));
}

/**
 * Runs a command to its end. @returns {{ seconds: number, megabytesPerSecond: number, memory: number | null, status: number | null }}
 * `memory` in MB at its most, where `time` of GNU is there
 */
export function timeCommand([command, ...args], bytes, cwd) {
  const gnuTime = fs.existsSync('/usr/bin/time');
  const begun = performance.now();
  const { status, stderr } = gnuTime
    ? spawnSync('/usr/bin/time', ['-f', 'peak %M', command, ...args], {
        cwd,
        stdio: ['ignore', 'ignore', 'pipe'],
        maxBuffer: 1 << 28,
      })
    : spawnSync(command, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'], maxBuffer: 1 << 28 });
  const seconds = (performance.now() - begun) / 1000;
  const peak = /peak (\d+)/.exec(String(stderr))?.[1];
  return {
    seconds,
    megabytesPerSecond: bytes / 1e6 / seconds,
    memory: peak ? Math.round(Number(peak) / 1024) : null,
    status,
  };
}

/** Our linter and those of others, each on the files it understands. `folders`: by form, as {@link writeWorkloads} laid them. */
export function commandLines({ ours, peers, folders }) {
  const node = process.execPath;
  const peer = (file) => path.join(peers, 'node_modules', file);
  return {
    'frus lint': { form: 'txt', command: [node, ours, 'lint', '--format', 'json', folders.txt] },
    'frus lint --jobs 2': {
      form: 'txt',
      command: [node, ours, 'lint', '--format', 'json', '--jobs', '2', folders.txt],
    },
    'markdownlint-cli2': {
      form: 'md',
      command: [node, peer('markdownlint-cli2/markdownlint-cli2-bin.mjs'), '**/*.md'],
    },
    textlint: { form: 'md', command: [node, peer('textlint/bin/textlint.js'), '--rule', 'footnote-order', '.'] },
    remark: {
      form: 'md',
      command: [
        node,
        peer('remark-cli/cli.js'),
        '--quiet',
        '--no-stdout',
        '--use',
        peer('remark-preset-lint-recommended/index.js'),
        '.',
      ],
    },
    cspell: { form: 'txt', command: [node, peer('cspell/bin.mjs'), '--no-progress', '--quiet', '**/d*.txt'] },
  };
}

/** The physical limits: reading the files, one pass over their characters, eight regular expressions. MB/s each. */
export function limits(files, bytes) {
  const rate = (work) => {
    const begun = performance.now();
    let sum = 0;
    for (const file of files) sum += work(fs.readFileSync(file, 'utf8'));
    return {
      seconds: (performance.now() - begun) / 1000,
      megabytesPerSecond: bytes / 1e6 / ((performance.now() - begun) / 1000),
      sum,
    };
  };
  const expressions = [
    /\[Page /g,
    /\bDocuments? \d+/g,
    /[A-Z][a-z]+/g,
    /\d+/g,
    /[.,;”]\d/g,
    /\bIbid\b/gi,
    /\S+/g,
    /^\s+\d+\. /gm,
  ];
  return {
    'reading the files': rate((text) => text.length),
    'one charCodeAt pass': rate((text) => {
      let lines = 0;
      for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) === 10) lines++;
      return lines;
    }),
    'eight regular expressions': rate((text) => expressions.reduce((sum, e) => sum + (text.match(e)?.length ?? 0), 0)),
  };
}
