/** The suite of `client/src/test/` in a real extension host, against the installed package. */
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { format } from 'node:util';
import { downloadAndUnzipVSCode, resolveCliPathFromVSCodeExecutablePath, runTests } from '@vscode/test-electron';
import { openBrowser } from './browser.mjs';
import { copyWorkspace, startHost } from './host.mjs';
import { removeOrphans } from './orphans.mjs';
import { cache, inRoot, samples } from './paths.mjs';
import { must } from './processes.mjs';
import { failure, readReport } from './report.mjs';
import { removeTemporary, temporaryFolder } from './temporary.mjs';

const tests = inRoot('client/out/test');
const TIMEOUT = 900_000;

/** VS Code runs tests only beside an extension under development; this one is empty, so that the installed one is what is tested. */
function emptyExtension() {
  const folder = temporaryFolder('empty');
  const manifest = { name: 'empty', publisher: 'test', version: '0.0.1', engines: { vscode: '*' } };
  fs.writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));
  return folder;
}

/** How the server saw the extension host end: `code 0, signal null` when it left by itself. Said a moment after the end. */
async function hostEnd(log) {
  for (let tries = 0; tries < 50; tries++) {
    const ends = [
      ...fs.readFileSync(log, 'utf8').matchAll(/Extension Host Process exited with (code: \S+, signal: \w+)/g),
    ];
    if (ends.length > 0) return ends.at(-1)[1];
    await sleep(100);
  }
  return 'unknown';
}

/**
 * The suite's own report counts, and only where everything else agrees with it: a host that is killed asks the
 * browser to leave with 0 all the same, but leaves no report and ends by a signal.
 */
function verdict(report, code, end) {
  if (!report) return failure('the suite came to no end', `exit ${code}, host ended with ${end}`);
  if (report.passed + report.failed === 0) return failure('the suite ran no test', `exit ${code}`);
  const clean = code === 0 && end === 'code: 0, signal: null';
  if (report.failed === 0 && !clean)
    return failure('the host did not end well', `exit ${code}, host ended with ${end}`);
  return report;
}

/** Runs the suite in code-server. @returns {Promise<import('./report.mjs').Report>} */
export async function testInCodeServer(vsix) {
  removeOrphans('client');
  const reports = temporaryFolder('report');
  const file = path.join(reports, 'report.json');
  const host = await startHost({ vsix, workspace: copyWorkspace(samples), env: { FRUS_TEST_REPORT: file } });
  const browser = await openBrowser();
  try {
    // The two functions by which VS Code's test runner speaks to the page that holds it.
    await browser.page.exposeFunction('codeAutomationLog', (kind, args) => {
      const line = format(...args);
      // mocha prints by lines that begin with a space or stand alone; the workbench's own lines do not.
      if ((kind === 'log' || kind === 'info') && /^\s|^$/.test(line)) console.log(line);
    });
    const finished = new Promise((resolve) => {
      browser.page.exposeFunction('codeAutomationExit', resolve);
    });
    await browser.page.goto(
      host.url([
        ['extensionDevelopmentPath', host.uri(emptyExtension())],
        ['extensionTestsPath', host.uri(tests)],
      ]),
    );
    const code = await Promise.race([finished, sleep(TIMEOUT, 'none: timed out', { ref: false })]);
    return verdict(readReport(file), code, await hostEnd(host.log));
  } finally {
    await browser.close();
    await host.stop();
    removeTemporary(reports);
  }
}

/**
 * Runs the suite in desktop VS Code.
 * @param {string | undefined} executable left out, VS Code is downloaded
 * @returns {Promise<import('./report.mjs').Report>}
 */
export async function testOnDesktop(vsix, executable) {
  removeOrphans('client');
  const vscodeExecutablePath = executable ?? (await downloadAndUnzipVSCode({ cachePath: path.join(cache, 'vscode') }));
  const home = temporaryFolder('desktop');
  const file = path.join(home, 'report.json');
  const places = ['--user-data-dir', path.join(home, 'data'), '--extensions-dir', path.join(home, 'extensions')];
  const cli = resolveCliPathFromVSCodeExecutablePath(vscodeExecutablePath);
  await must(cli, ['--install-extension', vsix, '--force', ...places], { quiet: true });
  const code = await runTests({
    vscodeExecutablePath,
    extensionDevelopmentPath: emptyExtension(),
    extensionTestsPath: tests,
    launchArgs: [copyWorkspace(samples), ...places],
    extensionTestsEnv: { FRUS_TEST_REPORT: file },
  }).catch((error) => error);
  const report = verdict(readReport(file), code, 'code: 0, signal: null');
  removeTemporary(home);
  return report;
}
