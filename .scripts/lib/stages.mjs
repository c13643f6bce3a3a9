/** The stages of `npm test`, one after another, each with its time. */
import fs from 'node:fs';
import { ensureChromium } from './chromium.mjs';
import { codeServerRunsHere, ensureCodeServer } from './code-server.mjs';
import { chooseHost } from './desktop.mjs';
import { endToEnd } from './end-to-end.mjs';
import { testInCodeServer, testOnDesktop } from './host-tests.mjs';
import { root } from './paths.mjs';
import { Failure, npm } from './processes.mjs';
import { failure, sum, summary } from './report.mjs';
import { unitTests } from './unit-tests.mjs';
import { vsixFile } from './vsix.mjs';

/** A script of package.json, so that what it does is said in one place. */
const script = (name) => npm(['run', '--silent', name], { cwd: root });

/** Installs what code-server needs, while other stages run. */
function prepareCodeServer() {
  const ready = Promise.all([ensureCodeServer(), ensureChromium()]);
  ready.catch(() => {}); // reported where it is waited for
  return ready;
}

function packed() {
  if (!fs.existsSync(vsixFile())) throw new Failure('There is no package to install: the build failed.');
  return vsixFile();
}

/**
 * Runs the stages named, or all, and sets the exit status.
 * @param {string[] | undefined} only
 */
export async function runStages(only) {
  const begin = Date.now();
  const host = await chooseHost();
  const wants = (name) => !only || only.includes(name);
  const usesCodeServer = (wants('host') && host.kind === 'code-server') || (wants('e2e') && codeServerRunsHere);
  const codeServer = usesCodeServer ? prepareCodeServer() : undefined;
  let skipped = 0;

  /** name, what the line above it says, and the work: it gives a report, or nothing where it has no tests to count. */
  const stages = [
    ['check', 'types', () => script('check')],
    ['lint', 'format, lint, boundaries', () => script('lint')],
    ['unit', 'unit tests', unitTests],
    ['build', 'package', () => script('package')],
    [
      'host',
      `host tests in ${host.kind === 'desktop' ? 'desktop VS Code' : 'code-server'}`,
      async () => {
        if (host.kind === 'desktop') return testOnDesktop(packed(), host.executable);
        await codeServer;
        return testInCodeServer(packed());
      },
    ],
    [
      'e2e',
      'end to end in code-server',
      async () => {
        if (!codeServerRunsHere) {
          skipped++;
          console.log(`NOT RUN on ${process.platform} ${process.arch}: this suite needs Linux on x64.`);
          return undefined;
        }
        await codeServer;
        return endToEnd(packed());
      },
    ],
  ];
  const unknown = only?.find((name) => !stages.some((stage) => stage[0] === name));
  if (unknown) throw new Failure(`No stage is called ${unknown}: ${stages.map(([name]) => name).join(', ')}.`);

  const reports = [];
  for (const [name, title, work] of stages) {
    if (!wants(name)) continue;
    console.log(`\n== ${title}`);
    const start = Date.now();
    const report = await work().catch((error) => {
      console.error(error instanceof Failure ? error.message : error);
      return failure(title, error.message);
    });
    console.log(`== ${title}: ${report ? summary(report) : 'done'} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
    if (report) reports.push(report);
  }
  const all = sum(reports);
  console.log('');
  for (const { title, error } of all.failures) console.log(`FAILED ${title}: ${error.split('\n')[0]}`);
  console.log(`all in ${((Date.now() - begin) / 1000).toFixed(1)} s`);
  console.log(summary(all) + (skipped ? `, ${skipped} skipped` : ''));
  process.exitCode = all.failed > 0 ? 1 : 0;
}
