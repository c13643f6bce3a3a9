/**
 * VS Code's window as a person sees and uses it: keys, lists, what stands on the screen.
 *
 * The window answers when it can: a list still holds its old rows while the new ones are sought, a key goes to a hover that has
 * not closed yet. So no method trusts a moment. Each looks for what it was to bring about, and does it again until it sees it.
 */
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** How long the workbench may take for one thing, and how long one try of it waits. Milliseconds. */
const PATIENCE = 180_000;
const TRY = 20_000;
/** How often is looked. */
const BEAT = 100;

const QUICK_INPUT = '.quick-input-widget input';

/**
 * Opens the workbench and waits until it can be used.
 * @param {{ page: import('playwright-core').Page, url: string, workspace: string, shots: string, storage: string }} where
 */
export async function openWorkbench({ page, url, workspace, shots, storage }) {
  page.setDefaultTimeout(PATIENCE);
  await page.goto(url);
  await page.waitForSelector('.explorer-folders-view .monaco-list-row', { timeout: 2 * PATIENCE });
  return new Workbench(page, workspace, shots, storage);
}

export class Workbench {
  constructor(page, workspace, shots, storage) {
    /** The browser's page, for what has no method here yet. */
    this.page = page;
    this.workspace = workspace;
    this.shots = shots;
    /** The folder in which VS Code keeps what extensions know of workspaces. */
    this.storage = storage;
  }

  /** What the extension keeps of the workspace, as texts, once some of them are right. */
  async kept(right) {
    const read = () =>
      fs
        .readdirSync(this.storage, { recursive: true })
        .filter((file) => /\.frus-tools[/\\][^/\\]*\.json$/.test(file))
        .map((file) => fs.readFileSync(path.join(this.storage, file), 'utf8'));
    await until(
      async () => read(),
      (texts) => texts.some((text) => right.test(text)),
      `something kept like ${right}`,
    );
  }

  /** Loads the window anew: another extension host, another server. */
  async reload() {
    await this.page.reload();
    // The Explorer may have been folded away.
    await this.page.waitForSelector('.part.statusbar .statusbar-item', { timeout: 2 * PATIENCE });
  }

  /** Presses keys, one after another: `'F12'`, `'Control+K'`. */
  async press(...keys) {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Closes what lies over the window and would take the keys: hovers, suggestions, lists, a peek. */
  async #clear() {
    const input = this.page.locator(QUICK_INPUT);
    await until(
      async () => {
        await this.press('Escape');
        return input.isHidden();
      },
      Boolean,
      'a window with nothing in the way',
      TRY,
    );
  }

  /** Types into the box that a key opens on top of the window, and chooses the row that is right, once that is the one in focus. */
  async #choose(key, text, right) {
    await this.#clear();
    await this.press(key);
    const input = this.page.locator(QUICK_INPUT);
    await input.waitFor({ timeout: TRY });
    await input.fill(text);
    const focused = this.page.locator('.quick-input-list .monaco-list-row.focused');
    let before;
    await until(
      async () => {
        const row = await labelsOf(focused);
        const stays = row[0] === before;
        before = row[0];
        return stays ? row[0] : undefined;
      },
      // Twice the same: the list does not change under the key any more.
      (row) => row !== undefined && right(row),
      `the row for ${JSON.stringify(text)}`,
      TRY,
    );
    await input.press('Enter');
    await input.waitFor({ state: 'hidden', timeout: TRY });
  }

  /** Runs a command by its title in the command palette. */
  async command(title) {
    await persist(`run “${title}”`, () => this.#choose('F1', `>${title}`, (row) => startsWith(row, title)));
  }

  /** Opens a file of the workspace by its name. @param {string} file relative to the workspace */
  async open(file) {
    const name = path.basename(file);
    const folder = path.dirname(file);
    const right = (row) => startsWith(row, name) && (folder === '.' || row.includes(folder));
    await persist(`open ${file}`, async () => {
      await this.#choose('Control+P', file, right);
      await this.page.locator(`.tabs-container .tab.active[aria-label^="${name}"]`).waitFor({ timeout: TRY });
      await this.page.locator('.editor-instance .view-line').first().waitFor({ timeout: TRY });
    });
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
    await persist(`go to ${line}:${column}`, () => this.#goTo({ line, column }));
  }

  async #goTo({ line, column }) {
    await this.#choose('Control+G', `:${line}:${column}`, (row) =>
      new RegExp(`\\b${line}\\b.*\\b${column}\\b`).test(row),
    );
    await this.#cursorAt({ line, column });
  }

  /** Where the cursor is, as the status bar says it. */
  async cursor() {
    const text = (await textsOf(this.page.locator('[id="status.editor.selection"]'))).join('');
    const [, line, column] = /Ln (\d+), Col (\d+)/.exec(text) ?? [];
    return { line: Number(line), column: Number(column) };
  }

  async #cursorAt({ line, column }) {
    await until(
      () => this.cursor(),
      (at) => at.line === line && (column === undefined || at.column === column),
      `the cursor at line ${line}, column ${column ?? 'any'}`,
      TRY,
    );
  }

  /** Presses a key at one place of the open file; the cursor must come to another. A column left out: any. */
  async follow(key, from, to) {
    await persist(`come from ${from.line}:${from.column} to line ${to.line} by ${key}`, async () => {
      await this.#goTo(from);
      await this.press(key);
      await this.#cursorAt(to);
    });
  }

  /**
   * Presses a key at a place of the open file, which must lead to a place of another file.
   * @param {string} file relative to the workspace
   */
  async goToOther(key, from, file, to) {
    await persist(`come from ${from.line}:${from.column} to ${file}:${to.line} by ${key}`, async () => {
      await this.#goTo(from);
      await this.press(key);
      await this.page
        .locator(`.tabs-container .tab.active[aria-label^="${path.basename(file)}"]`)
        .waitFor({ timeout: TRY });
      await this.#cursorAt(to);
    });
  }

  /** Shows who cites what stands at a place of the open file, which must come to hold a row like each pattern. @returns all rows */
  async citations(place, ...patterns) {
    return persist('see the citations', async () => {
      await this.#goTo(place);
      await this.command('Calls: Show Call Hierarchy');
      return rowsLike(this.page.locator('.sidebar .monaco-list-row'), patterns);
    });
  }

  /** Searches the workspace for a name and leaves the list open; a row like the pattern must come first. @returns all rows in sight */
  async symbols(query, first) {
    return persist(`search for ${query}`, async () => {
      await this.#clear();
      await this.press('Control+T');
      const input = this.page.locator(QUICK_INPUT);
      await input.waitFor({ timeout: TRY });
      await input.fill(`#${query}`);
      return until(
        () => labelsOf(this.page.locator('.quick-input-list .monaco-list-row')),
        (rows) => rows.length > 0 && first.test(rows[0]),
        `a first row like ${first}`,
        TRY,
      );
    });
  }

  /** Lists all references to what stands at a place of the open file; what the side bar says of them must match. @returns it */
  async allReferences(place, pattern) {
    return persist('see all references', async () => {
      await this.#goTo(place);
      await this.command('References: Find All References');
      return until(
        async () => (await textsOf(this.page.locator('.sidebar .pane-body'))).join('\n'),
        (text) => pattern.test(text),
        `references like ${pattern}`,
        TRY,
      );
    });
  }

  /** Shows the Outline, which must come to hold a row like each pattern. @returns {Promise<string[]>} all its rows */
  async outline(...patterns) {
    return persist('see the outline', async () => {
      await this.command('Explorer: Focus on Outline View');
      return rowsLike(this.page.locator('.outline-pane .monaco-list-row'), patterns);
    });
  }

  /**
   * Shows the Problems view with what is wrong in one file, which must come to hold a row like each pattern.
   * @param {string} file relative to the workspace @returns {Promise<string[]>} all its rows
   */
  async problems(file, ...patterns) {
    return persist(`see the problems of ${file}`, async () => {
      await this.command('View: Focus Problems');
      // It lists those of the whole workspace, and only the rows in sight are there.
      await this.page.locator('input[placeholder^="Filter (e.g."]').fill(`**/${file}`, { timeout: TRY });
      return rowsLike(this.page.locator('.markers-panel .monaco-list-row'), patterns);
    });
  }

  /** Folds a section of the side bar away, so that the others have its room: `'samples'`, `'Timeline'`. */
  async fold(section) {
    const head = this.page.locator(`.sidebar .pane-header[aria-label*="${section}"]`);
    await persist(`fold ${section}`, async () => {
      if ((await head.getAttribute('aria-expanded', { timeout: TRY })) === 'true') await head.click({ timeout: TRY });
      await until(
        () => head.getAttribute('aria-expanded', { timeout: TRY }),
        (is) => is === 'false',
        `${section} folded`,
        TRY,
      );
    });
  }

  /** Shows the hover at a place of the open file, whose text must come to match. @returns {Promise<string>} its text */
  async hover(place, pattern) {
    const shown = this.page.locator('.monaco-editor .monaco-hover:visible, .monaco-hover.workbench-hover:visible');
    return persist(`hover over ${place.line}:${place.column}`, async () => {
      await this.#goTo(place);
      await this.press('Control+K', 'Control+I');
      return until(
        async () => (await textsOf(shown)).join('\n'),
        (text) => pattern.test(text),
        `a hover like ${pattern}`,
        TRY,
      );
    });
  }

  /** Waits until the status bar names a language. */
  async languageIs(name) {
    const shown = this.page.locator('[id="status.editor.mode"]');
    await until(
      async () => (await textsOf(shown)).join(''),
      (text) => text === name,
      `the language ${name}`,
    );
  }

  /** Shows what the braces in the status bar say of the language, which must come to match. @returns {Promise<string>} its text */
  async languageStatus(pattern) {
    const shown = this.page.locator('.hover-language-status');
    return persist('see the language status', async () => {
      await this.#clear();
      await this.page.mouse.move(0, 0);
      await this.page.locator('[id="status.languageStatus"]').hover({ timeout: TRY });
      return until(
        async () => (await textsOf(shown)).join('\n'),
        (text) => pattern.test(text),
        `a language status like ${pattern}`,
        TRY,
      );
    });
  }

  /** Saves what the window shows as `<name>.png`. */
  async picture(name) {
    await this.page.screenshot({ path: path.join(this.shots, `${name}.png`) });
  }
}

/** Whether a row is that of a thing with this name: what a screen reader says of it begins so. */
const startsWith = (row, name) => row.toLowerCase().startsWith(name.toLowerCase());

/** What a screen reader says of each element that is there now; does not wait. @returns {Promise<string[]>} */
const labelsOf = (locator) =>
  locator.evaluateAll((found) => found.map((element) => element.getAttribute('aria-label') ?? ''));

/** The text of each element that is there now; does not wait. @returns {Promise<string[]>} */
const textsOf = (locator) => locator.evaluateAll((found) => found.map((element) => element.textContent ?? ''));

/** Waits until there are rows, and one like each pattern. @returns all of them */
const rowsLike = (locator, patterns) =>
  until(
    () => labelsOf(locator),
    (rows) => rows.length > 0 && patterns.every((pattern) => rows.some((row) => pattern.test(row))),
    patterns.length === 0 ? 'rows' : `rows like ${patterns.join(', ')}`,
    TRY,
  );

/** Asks until the answer is good. @returns the answer */
export async function until(ask, good, what, within = PATIENCE) {
  let answer;
  for (const end = Date.now() + within; Date.now() < end; await sleep(BEAT)) {
    answer = await ask();
    if (good(answer)) return answer;
  }
  throw new Error(`waited in vain for ${what}; last seen: ${JSON.stringify(answer)}`);
}

/** Tries a thing until it comes to its end without an error, as a person would who missed a key. @returns what it gives */
async function persist(what, attempt) {
  for (const end = Date.now() + PATIENCE; ; ) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > end) throw new Error(`could not ${what}: ${error.message}`, { cause: error });
    }
  }
}
