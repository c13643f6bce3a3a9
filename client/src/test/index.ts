import * as fs from 'node:fs';
import * as path from 'node:path';
import Mocha from 'mocha';

/** What the suite leaves for the script that started it, in the file that `FRUS_TEST_REPORT` names. */
interface Report {
  passed: number;
  failed: number;
  failures: { title: string; error: string }[];
}

/**
 * Runs `suite/*.test.js` inside an extension host; VS Code calls it, on the desktop as in code-server.
 * The report is written last: a host that dies before the end leaves none, whatever status it ends with.
 */
export async function run(): Promise<void> {
  const mocha = new Mocha({
    ui: 'bdd',
    color: false,
    timeout: 180_000,
    reporter: 'spec',
    forbidOnly: true,
    forbidPending: true,
  });
  if (process.env.FRUS_TEST_GREP) mocha.grep(process.env.FRUS_TEST_GREP);
  const suite = path.join(__dirname, 'suite');
  for (const name of fs.readdirSync(suite).sort()) {
    if (name.endsWith('.test.js')) mocha.addFile(path.join(suite, name));
  }
  const report = await new Promise<Report>((resolve) => {
    const failures: Report['failures'] = [];
    const runner = mocha.run(() => {
      resolve({ passed: runner.stats?.passes ?? 0, failed: failures.length, failures });
    });
    runner.on('fail', (test, error) => failures.push({ title: test.fullTitle(), error: error.stack ?? String(error) }));
  });
  const file = process.env.FRUS_TEST_REPORT;
  if (file) fs.writeFileSync(file, JSON.stringify(report));
  if (report.failed > 0) throw new Error(`${report.failed} tests failed`);
}
