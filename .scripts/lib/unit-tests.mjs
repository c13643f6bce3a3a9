/** The tests that stand beside the parts, by mocha. */
import path from 'node:path';
import { removeOrphans } from './orphans.mjs';
import { inRoot, root } from './paths.mjs';
import { tool } from './processes.mjs';
import { failure, readReport } from './report.mjs';
import { temporaryFolder } from './temporary.mjs';

/** @returns {Promise<import('./report.mjs').Report>} */
export async function unitTests() {
  removeOrphans('server');
  const file = path.join(temporaryFolder('report'), 'report.json');
  const env = { ...process.env, FRUS_TEST_REPORT: file };
  const { code } = await tool('mocha/bin/mocha.js', ['--reporter', inRoot('.scripts/mocha-reporter.cjs')], {
    cwd: root,
    env,
  });
  const report = readReport(file) ?? failure('mocha came to no end', `exit ${code}`);
  return report.failed === 0 && code !== 0 ? failure('mocha', `exit ${code} without a failed test`) : report;
}
