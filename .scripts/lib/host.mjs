/** A running code-server: VS Code in a browser, with its own extension host. */
import fs from 'node:fs';
import path from 'node:path';
import { codeServer } from './code-server.mjs';
import { Failure, must, startGroup, stopGroup } from './processes.mjs';
import { removeTemporary, temporaryFolder } from './temporary.mjs';

/** Nothing that asks, updates itself or calls out. */
const QUIET = {
  'telemetry.telemetryLevel': 'off',
  'workbench.startupEditor': 'none',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'update.mode': 'none',
  'git.enabled': false,
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'security.workspace.trust.enabled': false,
  'files.simpleDialog.enable': true,
};

const folder = (...parts) => {
  const at = path.join(...parts);
  fs.mkdirSync(at, { recursive: true });
  return at;
};

/** Our environment, without what would change code-server's mind, and with every place it writes to under `home`. */
function environment(home, extra) {
  const env = { ...process.env };
  for (const name of Object.keys(env)) {
    if (/^(VSCODE_|ELECTRON_|(PORT|PASSWORD|HASHED_PASSWORD|NODE_OPTIONS)$)/.test(name)) delete env[name];
  }
  return {
    ...env,
    HOME: folder(home, 'home'),
    XDG_CONFIG_HOME: folder(home, 'config'),
    XDG_DATA_HOME: folder(home, 'share'),
    XDG_RUNTIME_DIR: folder(home, 'run'),
    TMPDIR: folder(home, 'tmp'),
    EXTENSIONS_GALLERY: JSON.stringify({ serviceUrl: '' }),
    ...extra,
  };
}

/** Waits for the line that names the port; keeps all that the server says in `log`. */
function listening(server, log) {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (data) => {
      fs.appendFileSync(log, data);
      if (said === undefined) return;
      said += data;
      const port = /listening on http:\/\/127\.0\.0\.1:(\d+)/.exec(said)?.[1];
      if (!port) return;
      said = undefined;
      resolve(Number(port));
    };
    server.stdout.on('data', hear);
    server.stderr.on('data', hear);
    server.once('exit', (code) => reject(new Failure(`code-server ended with ${code}:\n${said}`)));
    setTimeout(() => reject(new Failure(`code-server did not start:\n${said}`)), 180_000).unref();
  });
}

/**
 * Installs the package in a code-server and starts it on a free port of this machine.
 * @param {object} options
 * @param {string} options.vsix the package to install
 * @param {string} options.workspace the folder to open
 * @param {string} [options.home] where settings and extensions are kept; left out, a temporary place
 * @param {Record<string, unknown>} [options.settings] user settings, where `home` has none yet
 * @param {NodeJS.ProcessEnv} [options.env] handed on to the extension host
 */
export async function startHost({ vsix, workspace, home, settings = {}, env: extra = {} }) {
  const at = home ? folder(home) : temporaryFolder('host');
  const env = environment(at, extra);
  const places = ['--user-data-dir', folder(at, 'data'), '--extensions-dir', folder(at, 'extensions')];
  const own = path.join(folder(at, 'data/User'), 'settings.json');
  if (!fs.existsSync(own)) fs.writeFileSync(own, JSON.stringify({ ...QUIET, ...settings }, null, 2));
  await must(codeServer.node, [codeServer.entry, '--install-extension', vsix, '--force', ...places], {
    env,
    quiet: true,
  });

  const log = path.join(at, 'server.log');
  fs.writeFileSync(log, '');
  const server = startGroup(
    codeServer.node,
    [
      ...[codeServer.entry, '--auth', 'none', '--bind-addr', '127.0.0.1:0', '--log', 'info', ...places],
      ...['--disable-telemetry', '--disable-update-check', '--disable-workspace-trust'],
      ...['--disable-getting-started-override', '--vscode-option', 'enable-smoke-test-driver'],
    ],
    { env },
  );
  const port = await listening(server, log);
  return {
    server,
    log,
    /** A folder of its own for a helper, removed with the host. */
    folder: (name) => folder(at, name),
    /** How the workbench names a path of this machine. */
    uri: (file) => `vscode-remote://127.0.0.1:${port}${file}`,
    /** The address of the workbench. @param {[string, string][]} [payload] what it is to do when it starts */
    url(payload = []) {
      const query = new URLSearchParams({ folder: workspace });
      if (payload.length) query.set('payload', JSON.stringify(payload));
      return `http://127.0.0.1:${port}/?${query.toString().replaceAll('%2F', '/')}`;
    },
    async stop() {
      await stopGroup(server);
      if (!home) removeTemporary(at);
    },
  };
}

/** A copy of a folder to work on, under its own name, so that no test changes the original. */
export function copyWorkspace(from) {
  const workspace = path.join(temporaryFolder('workspace'), path.basename(from));
  fs.cpSync(from, workspace, { recursive: true });
  return workspace;
}
