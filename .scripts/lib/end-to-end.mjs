/** The end-to-end run: the installed package, used through the workbench as a person uses it. */
import fs from 'node:fs';
import path from 'node:path';
import { PICTURES, steps } from '../e2e/steps.mjs';
import { VOLUME, volumeSteps } from '../e2e/volumeSteps.mjs';
import { openWorkbench } from '../e2e/workbench.mjs';
import { openBrowser } from './browser.mjs';
import { ensureChromium } from './chromium.mjs';
import { ensureCodeServer } from './code-server.mjs';
import { copyWorkspace, startHost } from './host.mjs';
import { cache, inRoot, samples } from './paths.mjs';
import { publishedVolume, shared } from './published.mjs';
import { summary } from './report.mjs';
import { pack } from './vsix.mjs';

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
 * @param {string} vsix the package
 * @param {{ slow?: number }} [how] `slow`: the page gets a fraction of the processor, `4` a quarter of it
 * @returns {Promise<import('./report.mjs').Report>}
 */
export function endToEnd(vsix, { slow = 1 } = {}) {
  return runSteps(vsix, { steps, folder: samples, shots, slow });
}

/** Runs steps on a copy of a folder; the pictures go to `shots`, which is emptied first. */
async function runSteps(vsix, { steps, folder, shots, slow }) {
  fs.rmSync(shots, { recursive: true, force: true });
  fs.mkdirSync(shots, { recursive: true });
  const workspace = copyWorkspace(folder);
  const host = await startHost({ vsix, workspace, settings: SETTINGS });
  const browser = await openBrowser();
  const report = { passed: 0, failed: 0, failures: [] };
  try {
    if (slow > 1) {
      const session = await browser.page.context().newCDPSession(browser.page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: slow });
    }
    const workbench = await openWorkbench({
      page: browser.page,
      url: host.url(),
      workspace,
      shots,
      storage: path.join(host.folder('data'), 'User/workspaceStorage'),
    });
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
      if (error && report.failed === 0) console.log(error.stack);
      if (error) report.failures.push({ title, error: error.message });
      report[error ? 'failed' : 'passed']++;
    }
  } finally {
    await browser.close();
    await host.stop();
  }
  return report;
}

/**
 * The run by itself, from the package on.
 * @param {{ update: boolean, slow?: number }} how `update`: README gets the new pictures; `slow`: see `endToEnd`
 */
export async function runEndToEnd({ update, slow }) {
  await ensureCodeServer();
  await ensureChromium();
  const report = await endToEnd(await pack(), { slow });
  if (update && report.failed === 0) {
    fs.mkdirSync(inRoot('client/images'), { recursive: true });
    for (const name of PICTURES) fs.copyFileSync(path.join(shots, `${name}.png`), inRoot(`client/images/${name}.png`));
  }
  console.log(summary(report));
  process.exitCode = report.failed > 0 ? 1 : 0;
}

/** The run on a published volume, from the package on; says so where the volume is not here. */
export async function runOnPublishedVolume() {
  const folder = await publishedVolume(VOLUME);
  if (folder === null) {
    console.log(`NOT RUN: the published volume ${VOLUME} is not here; it is looked for in ${shared}.`);
    return;
  }
  await ensureCodeServer();
  await ensureChromium();
  const pictures = path.join(cache, 'shots-volume');
  const report = await runSteps(await pack(), { steps: volumeSteps, folder, shots: pictures, slow: 1 });
  console.log(`${summary(report)}; pictures in ${pictures}`);
  process.exitCode = report.failed > 0 ? 1 : 0;
}
