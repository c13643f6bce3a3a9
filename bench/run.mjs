#!/usr/bin/env node
/**
 * npm run bench [-- --workloads M1,M2,M2x,M3,M4,lint] [--servers frus,echo,…] [--rounds 3] [--keys 200] [--seconds 20] [--update]
 *
 * Our server beside its peers, and our linter beside other linters, in one run on one machine: compare figures of one run only. The
 * servers take turns, round by round, so that what else the machine does falls on all. Tables go to the terminal and, with the raw
 * figures, to `.cache/bench/`; `--update` writes them to `bench/RESULTS.md` with a chart. Peers are installed when first needed.
 *
 * What plays the editor is started with a large young generation (see `package.json`): a hundred kilobytes of symbols come in with each
 * key, and collecting them would be counted as a server's time, whichever is measured.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureDependencies } from '../.scripts/lib/dependencies.mjs';
import { cache, inRoot, samples } from '../.scripts/lib/paths.mjs';
import { fail, npm } from '../.scripts/lib/processes.mjs';

const { values } = parseArgs({
  options: {
    workloads: { type: 'string', default: 'M1,M2,M2x,M3,M4,lint' },
    servers: { type: 'string', default: 'frus,echo,echo-pull,memory,json,css,markdown,typescript' },
    rounds: { type: 'string', default: '3' },
    keys: { type: 'string', default: '200' },
    seconds: { type: 'string', default: '20' },
    patience: { type: 'string', default: '60' },
    update: { type: 'boolean', default: false },
  },
});

/** Servers without a form of M2x, and those for which a folder means nothing. */
const ONLY_TEXT = new Set(['M2x']);
const NO_FOLDER = new Set(['echo', 'echo-pull', 'memory', 'json', 'css']);

const home = path.join(cache, 'bench');
const list = (text) => text.split(',').filter(Boolean);

/** Installs the peers; says so and goes on without them where that fails. */
async function installPeers() {
  const folder = path.join(home, 'peers');
  const wanted = fs.readFileSync(inRoot('bench/peers/package.json'), 'utf8');
  const file = path.join(folder, 'package.json');
  if (
    fs.existsSync(path.join(folder, 'node_modules')) &&
    fs.existsSync(file) &&
    fs.readFileSync(file, 'utf8') === wanted
  )
    return folder;
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(file, wanted);
  console.log('installing the peers …');
  await npm(['install', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
  return folder;
}

async function main() {
  await ensureDependencies();
  const { build } = await import('../.scripts/lib/bundle.mjs');
  const { measureFile, measureFolder, measureStarts } = await import('./measure.mjs');
  const { servers } = await import('./servers.mjs');
  const { writeWorkloads } = await import('./workloads.mjs');
  const { commandLines, filesBelow, limits, timeCommand } = await import('./commands.mjs');
  const { chart, commandTable, fileTable, folderTable, quantile, startsTable } = await import('./report.mjs');

  await build({ dev: false });
  const shared = process.env.FRUS_SHARED ?? inRoot('../shared');
  const published = path.join(shared, 'eval/data/text/web');
  const { out, source } = writeWorkloads({
    out: path.join(home, 'work'),
    samples,
    published: fs.existsSync(published) ? published : null,
  });
  const workloads = list(values.workloads);
  const chosen = list(values.servers);
  const peers = await installPeers();
  const symbols = path.join(home, 'symbols.json');
  const all = servers({ ours: inRoot('dist/server.js'), peers, symbols });
  for (const name of chosen)
    if (!all[name]) throw new Error(`no server ${name}; there are ${Object.keys(all).join(', ')}`);
  const run = { keys: Number(values.keys), seconds: Number(values.seconds), patience: Number(values.patience) * 1000 };
  const figures = {};
  const parts = [
    `Taken ${new Date().toISOString().slice(0, 10)} on ${os.cpus().length} × ${os.cpus()[0].model.trim()}, Node ${process.versions.node}; texts: ${source}.`,
  ];

  for (const workload of workloads.filter((name) => /^M[1-3]/.test(name))) {
    figures[workload] = {};
    for (let round = 0; round < Number(values.rounds); round++)
      for (const name of chosen) {
        const server = all[name];
        if (workload === 'M3' ? NO_FOLDER.has(name) : ONLY_TEXT.has(workload) && server.form !== 'txt') continue;
        process.stderr.write(`${workload} ${round + 1} ${name}\n`);
        const file = path.join(out, workload, `${workload.toLowerCase()}.${server.form}`);
        if (name === 'memory') await rememberSymbols(all.frus, file, symbols);
        const result =
          workload === 'M3'
            ? await measureFolder(server, path.join(out, 'M3', server.form), run)
            : await measureFile(server, file, run);
        figures[workload][name] ??= [];
        figures[workload][name].push(result);
      }
    const table = workload === 'M3' ? folderTable(figures.M3) : fileTable(figures[workload]);
    const bytes =
      workload === 'M3'
        ? ''
        : `, ${(fs.statSync(path.join(out, workload, `${workload.toLowerCase()}.txt`)).size / 1e6).toFixed(2)} MB`;
    parts.push(`## ${workload}${bytes}`, table);
    console.log(`\n${workload}\n${table}`);
  }

  if (workloads.includes('M4')) {
    const folder = fs.existsSync(published) ? published : path.join(out, 'M3/txt');
    const runs = [];
    for (let round = 0; round < Number(values.rounds); round++) {
      process.stderr.write(`M4 ${round + 1}\n`);
      const storage = fs.mkdtempSync(path.join(os.tmpdir(), 'frus-bench-'));
      runs.push(await measureStarts(all.frus, folder, { patience: 5 * run.patience, storage }));
      fs.rmSync(storage, { recursive: true });
    }
    figures.M4 = runs;
    parts.push('## M4, our server started twice', startsTable(runs));
    console.log(`\nM4\n${startsTable(runs)}`);
  }

  if (workloads.includes('lint')) {
    const folders = Object.fromEntries(['txt', 'md'].map((form) => [form, path.join(out, 'M3', form)]));
    const size = (form) => filesBelow(folders[form], `.${form}`).reduce((sum, file) => sum + fs.statSync(file).size, 0);
    const rows = limits(filesBelow(folders.txt, '.txt'), size('txt'));
    const commands = commandLines({ ours: inRoot('dist/frus.js'), peers, folders });
    for (const [name, { form, command }] of Object.entries(commands)) {
      process.stderr.write(`lint ${name}\n`);
      rows[name] = timeCommand(command, size(form), folders[form]);
    }
    figures.lint = rows;
    parts.push('## Linting the folder of M3', commandTable(rows));
    console.log(`\nlint\n${commandTable(rows)}`);
  }

  fs.mkdirSync(home, { recursive: true });
  fs.writeFileSync(path.join(home, 'figures.json'), JSON.stringify(figures, null, 1));
  if (values.update) {
    if (figures.M2) {
      const bars = Object.entries(figures.M2)
        .map(([name, runs]) => [
          name,
          quantile(
            runs.flatMap((r) => r.toDiagnostics ?? []),
            0.5,
          ),
        ])
        .filter(([, ms]) => ms !== null)
        .sort(([, a], [, b]) => a - b);
      if (bars.length > 1) {
        const title = 'A key to its diagnostics in a file of 2 MB, median';
        fs.writeFileSync(inRoot('bench/keystroke.svg'), chart(title, bars));
        // Not in README: a package whose README shows an SVG is refused.
        parts.splice(1, 0, `![${title}](keystroke.svg)`);
      }
    }
    fs.writeFileSync(inRoot('bench/RESULTS.md'), `# Benchmarks\n\n${parts.join('\n\n')}\n`);
  }
}

/** What our server answers for the symbols of a file: what the server from memory then answers. */
async function rememberSymbols(server, file, to) {
  const { Session } = await import('./session.mjs');
  const session = new Session(server, path.dirname(file), 60_000);
  await session.start();
  const uri = session.open(file);
  const symbols = await session.request('textDocument/documentSymbol', { textDocument: { uri } });
  await session.stop();
  fs.writeFileSync(to, JSON.stringify(symbols));
}

main().catch(fail);
