/** VS Code's window as a person sees and uses it: keys, lists, what stands on the screen. */
import fs from 'node:fs';
import path from 'node:path';

/** How long the workbench may take for one thing. Milliseconds. */
const PATIENCE = 30_000;

/**
 * Opens the workbench and waits until it can be used.
 * @param {{ page: import('playwright-core').Page, url: string, workspace: string, shots: string }} where
 */
export async function openWorkbench({ page, url, workspace, shots }) {
  page.setDefaultTimeout(PATIENCE);
  await page.goto(url);
  await page.waitForSelector('.explorer-folders-view .monaco-list-row', { timeout: 90_000 });
  return new Workbench(page, workspace, shots);
}

export class Workbench {
  constructor(page, workspace, shots) {
    /** The browser's page, for what has no method here yet. */
    this.page = page;
    this.workspace = workspace;
    this.shots = shots;
  }

  /** Presses keys, one after another: `'F12'`, `'Control+K'`. */
  async press(...keys) {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Types into the box that a key opens on top of the window, and chooses the first entry. */
  async #choose(key, text) {
    await this.press(key);
    const input = this.page.locator('.quick-input-widget input');
    await input.waitFor();
    await input.fill(text);
    // The list follows the text after a moment; Enter before that would choose what stood there earlier.
    await this.page.locator('.quick-input-list .monaco-list-row').first().waitFor();
    await this.page.waitForTimeout(300);
    await this.press('Enter');
    await input.waitFor({ state: 'hidden' });
  }

  /** Runs a command by its title in the command palette. */
  async command(title) {
    await this.#choose('F1', `>${title}`);
  }

  /** Opens a file of the workspace by its name. @param {string} file relative to the workspace */
  async open(file) {
    await this.#choose('Control+P', file);
    const name = path.basename(file);
    await this.page.locator(`.tabs-container .tab.active[aria-label^="${name}"]`).waitFor();
    await this.page.locator('.editor-instance .view-line').first().waitFor();
  }

  /**
   * Where a pattern first matches in a file of the workspace, or where the match ends. Lines and columns count from 1.
   * @param {string} file @param {RegExp} pattern
   */
  place(file, pattern, { after = false } = {}) {
    const text = fs.readFileSync(path.join(this.workspace, file), 'utf8');
    const match = pattern.exec(text);
    if (!match) throw new Error(`${file} holds nothing like ${pattern}`);
    const before = text.slice(0, match.index + (after ? match[0].length : 0)).split('\n');
    return { line: before.length, column: before.at(-1).length + 1 };
  }

  /** Puts the cursor at a place of the file that is open. */
  async goTo({ line, column }) {
    await this.press('Control+G');
    const input = this.page.locator('.quick-input-widget input');
    await input.waitFor();
    await input.fill(`:${line}:${column}`);
    await this.press('Enter');
    await input.waitFor({ state: 'hidden' });
    await this.cursorAt({ line, column });
  }

  /** Where the cursor is, as the status bar says it. */
  async cursor() {
    const text = await this.page.locator('[id="status.editor.selection"]').textContent();
    const [, line, column] = /Ln (\d+), Col (\d+)/.exec(text) ?? [];
    return { line: Number(line), column: Number(column) };
  }

  /** Waits until the cursor is on a line, and in a column where one is given. */
  async cursorAt({ line, column }) {
    await until(
      () => this.cursor(),
      (at) => at.line === line && (column === undefined || at.column === column),
      `the cursor at line ${line}, column ${column ?? 'any'}`,
    );
  }

  /** The rows of the Outline, once there are any: what a screen reader says of each. @returns {Promise<string[]>} */
  async outline() {
    await this.command('Explorer: Focus on Outline View');
    const rows = this.page.locator('.outline-pane .monaco-list-row');
    await rows.first().waitFor();
    return rows.evaluateAll((found) => found.map((row) => row.getAttribute('aria-label') ?? ''));
  }

  /** Folds a section of the side bar away, so that the others have its room: `'samples'`, `'Timeline'`. */
  async fold(section) {
    const head = this.page.locator(`.sidebar .pane-header[aria-label*="${section}"]`);
    if ((await head.getAttribute('aria-expanded')) === 'true') await head.click();
  }

  /** Shows the hover at the cursor. @returns {Promise<string>} its text */
  async hover() {
    await this.press('Control+K', 'Control+I');
    const hover = this.page
      .locator('.monaco-editor .monaco-hover:visible, .monaco-hover.workbench-hover:visible')
      .first();
    await hover.waitFor();
    return until(
      () => hover.textContent(),
      (text) => text.trim() !== '' && !/^Loading/.test(text),
      'a hover with text',
    );
  }

  /** The rows of the Problems view, once there are any: what a screen reader says of each. @returns {Promise<string[]>} */
  async problems() {
    await this.command('View: Focus Problems');
    const rows = this.page.locator('.markers-panel .monaco-list-row');
    await rows.first().waitFor();
    return rows.evaluateAll((found) => found.map((row) => row.getAttribute('aria-label') ?? ''));
  }

  /** The language that the status bar names. */
  async language() {
    return this.page.locator('[id="status.editor.mode"]').textContent();
  }

  /** Saves what the window shows as `<name>.png`. */
  async picture(name) {
    await this.page.screenshot({ path: path.join(this.shots, `${name}.png`) });
  }
}

/** Asks until the answer is good. @returns the answer */
export async function until(ask, good, what) {
  let answer;
  for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
    answer = await ask();
    if (good(answer)) return answer;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`waited in vain for ${what}; last seen: ${JSON.stringify(answer)}`);
}
