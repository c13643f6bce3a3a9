/** A Chromium window on the test host, without a screen. */
import { chromium } from 'playwright-core';
import { findChromium } from './chromium.mjs';
import { removeTemporary, temporaryFolder } from './temporary.mjs';

const FLAGS = [
  '--no-first-run',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
  // A window nobody looks at is slowed down otherwise.
  '--disable-background-timer-throttling',
  '--disable-renderer-backgrounding',
];

/** How long a start or the first page may take: the machine may be slow, and busy. Milliseconds. */
const PATIENCE = 180_000;

const isLocal = (name) => name === '' || name === '127.0.0.1' || name === 'localhost' || name.endsWith('.localhost');

/**
 * Opens a browser with a profile of its own, which goes with it; nothing it asks for leaves the machine.
 * @param {{ width: number, height: number }} [viewport]
 * @returns {Promise<{ page: import('playwright-core').Page, close: () => Promise<void> }>}
 */
export async function openBrowser(viewport = { width: 1280, height: 800 }) {
  // Chromium leaves its sockets behind when it is ended before its time.
  const sockets = temporaryFolder('browser');
  const browser = await chromium.launch({
    executablePath: findChromium(),
    headless: true,
    timeout: PATIENCE,
    // Chromium's sandbox does not work for root; the only pages it shows here are our own.
    chromiumSandbox: process.getuid?.() !== 0,
    args: FLAGS,
    env: { ...process.env, TMPDIR: sockets },
  });
  const context = await browser.newContext({ viewport });
  context.setDefaultNavigationTimeout(PATIENCE);
  await context.route(
    (url) => !isLocal(url.hostname),
    (route) => route.abort(),
  );
  return {
    page: await context.newPage(),
    async close() {
      await browser.close().catch(() => {});
      removeTemporary(sockets);
    },
  };
}
