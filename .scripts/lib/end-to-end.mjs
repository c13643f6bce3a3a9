/** The end-to-end run: the installed package, used through the workbench as a person uses it. */
import fs from 'node:fs';
import path from 'node:path';
import { steps } from '../e2e/steps.mjs';
import { openWorkbench } from '../e2e/workbench.mjs';
import { openBrowser } from './browser.mjs';
import { copyWorkspace, startHost } from './host.mjs';
import { cache } from './paths.mjs';

/** Where the pictures of the last run are. */
export const shots = path.join(cache, 'shots');

/** How the workbench looks in the pictures. */
const SETTINGS = {
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'editor.fontSize': 13,
  'window.zoomLevel': 0,
};

/**
 * Runs the steps in order. They build on each other: after one that fails, the rest counts as failed too.
 * @returns {Promise<import('./report.mjs').Report>}
 */
export async function endToEnd(vsix, samples) {
  fs.rmSync(shots, { recursive: true, force: true });
  fs.mkdirSync(shots, { recursive: true });
  const workspace = copyWorkspace(samples);
  const host = await startHost({ vsix, workspace, settings: SETTINGS });
  const browser = await openBrowser();
  const report = { passed: 0, failed: 0, failures: [] };
  try {
    const workbench = await openWorkbench({ page: browser.page, url: host.url(), workspace, shots });
    for (const { title, run } of steps) {
      const start = Date.now();
      const error =
        report.failed > 0
          ? new Error('not reached')
          : await run(workbench).then(
              () => undefined,
              (thrown) => thrown,
            );
      if (error && report.failed === 0) await workbench.picture('failed').catch(() => {});
      console.log(`  ${error ? 'FAILED' : 'ok'} ${title} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
      if (error) report.failures.push({ title, error: report.failed > 0 ? error.message : error.stack });
      report[error ? 'failed' : 'passed']++;
    }
  } finally {
    await browser.close();
    await host.stop();
  }
  return report;
}
