/** The servers that are measured, and the files that each understands. */
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));

/**
 * @typedef {object} Server
 * @property {string} name as the tables have it
 * @property {string[]} command
 * @property {string} languageId
 * @property {string} form ending of the files that it gets: every workload is written in each
 * @property {RegExp} files its files in a folder
 * @property {object} [settings] what it is told when it asks for the editor's settings
 * @property {object} [initializationOptions]
 * @property {number} [settle] milliseconds that it is left alone before a file is opened
 * @property {RegExp} [type] near the middle of the text: behind the first character of the first match keys are typed
 * @property {RegExp} [look] the same for definition and hover
 * @property {string} [symbol] what the folder is searched for
 * @property {boolean} [opensOne] whether it reads a folder only once one of its files is open
 * @property {(session: import('./session.mjs').Session) => Record<string, Function>} [answers] requests of its own to the editor
 */

/**
 * All servers by name. Peers come from the folder they were installed into.
 * @param {{ ours: string, peers: string, symbols: string }} where `ours`: our bundle; `symbols`: what the server from memory answers
 * @returns {Record<string, Server>}
 */
export function servers({ ours, peers, symbols }) {
  const node = process.execPath;
  const echo = path.join(here, 'servers/echo.mjs');
  const peer = (file) => path.join(peers, 'node_modules', file);
  const text = { languageId: 'plaintext', form: 'txt', files: /[/\\]d\d+\.txt$/ };
  return {
    frus: { name: 'frus', command: [node, ours, '--stdio'], ...text, languageId: 'frus' },
    echo: { name: 'echo', command: [node, echo], ...text },
    'echo-pull': { name: 'echo-pull', command: [node, echo, '--pull'], ...text },
    memory: { name: 'symbols from memory', command: [node, echo, '--pull', '--symbols', symbols], ...text },
    json: {
      name: 'JSON',
      command: [node, peer('vscode-langservers-extracted/bin/vscode-json-language-server'), '--stdio'],
      languageId: 'json',
      form: 'json',
      files: /\.json$/,
      settings: { json: { validate: { enable: true }, resultLimit: 50_000, schemas: [] }, http: {} },
      initializationOptions: { provideFormatter: true },
      look: /"text"/,
      type: /[a-z] [a-z]/,
    },
    css: {
      name: 'CSS',
      command: [node, peer('vscode-langservers-extracted/bin/vscode-css-language-server'), '--stdio'],
      languageId: 'css',
      form: 'css',
      files: /\.css$/,
      settings: { css: { validate: true, lint: {} } },
      look: /\.d\d+/,
    },
    markdown: {
      name: 'Markdown',
      command: [node, peer('vscode-markdown-languageserver/dist/node/workerMain.js'), '--stdio'],
      languageId: 'markdown',
      form: 'md',
      files: /\.md$/,
      settings: MARKDOWN,
      initializationOptions: { markdownFileExtensions: ['md'] },
      settle: 400,
      look: /\[\^/,
      answers: (session) => markdownAnswers(session, peers),
    },
    typescript: {
      name: 'TypeScript 7',
      command: [typescript(peers), '--lsp', '--stdio'],
      languageId: 'typescript',
      form: 'ts',
      files: /\.ts$/,
      look: /d\d+_/,
      symbol: 'd5',
      opensOne: true,
    },
  };
}

/** The program that TypeScript 7's package brings for this system. */
function typescript(peers) {
  const folder = path.join(peers, 'node_modules/@typescript');
  const found = fs.existsSync(folder)
    ? fs.readdirSync(folder).find((name) => name.startsWith('typescript-'))
    : undefined;
  return found ? path.join(folder, found, 'lib/tsc') : 'tsc';
}

const MARKDOWN = {
  markdown: {
    validate: {
      enabled: true,
      referenceLinks: { enabled: 'warning' },
      fragmentLinks: { enabled: 'warning' },
      fileLinks: { enabled: 'warning', markdownFragmentLinks: 'warning' },
      unusedLinkDefinitions: { enabled: 'hint' },
      duplicateLinkDefinitions: { enabled: 'warning' },
      ignoredLinks: [],
    },
    suggest: { paths: { enabled: true, includeWorkspaceHeaderCompletions: 'never' } },
    server: { log: 'off' },
    occurrencesHighlight: { enabled: true },
    preferredMdPathExtensionStyle: 'auto',
  },
};

/** The Markdown server has the editor read files and parse them. */
function markdownAnswers(session, peers) {
  const MarkdownIt = createRequire(path.join(peers, 'package.json'))('markdown-it');
  const parser = new MarkdownIt({ html: true });
  const file = (uri) => fileURLToPath(uri);
  return {
    'markdown/parse': ({ text, uri }) => parser.parse(text ?? fs.readFileSync(file(uri), 'utf8'), {}),
    'markdown/fs/readFile': ({ uri }) => Array.from(fs.readFileSync(file(uri))),
    'markdown/fs/stat': ({ uri }) =>
      fs.existsSync(file(uri)) ? { isDirectory: fs.statSync(file(uri)).isDirectory() } : undefined,
    'markdown/fs/readDirectory': ({ uri }) =>
      fs.readdirSync(file(uri), { withFileTypes: true }).map((e) => [e.name, { isDirectory: e.isDirectory() }]),
    'markdown/fs/watcher/create': () => null,
    'markdown/fs/watcher/delete': () => null,
    'markdown/findMarkdownFilesInWorkspace': () =>
      fs
        .readdirSync(session.folder, { recursive: true })
        .filter((name) => name.endsWith('.md'))
        .map((name) => pathToFileURL(path.join(session.folder, name)).href),
  };
}
