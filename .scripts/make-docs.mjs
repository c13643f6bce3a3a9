#!/usr/bin/env node
/** npm run docs: writes the pages of the rules, the schema of frus.yaml, the table in README.md and the settings in package.json. */
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { inRoot } from './lib/paths.mjs';

const { generatedFiles } = createRequire(import.meta.url)(inRoot('server/out/config/docs/generate.js'));
const read = (file) => fs.readFileSync(inRoot(file), 'utf8');
const pages = inRoot('server/docs/rules');
const files = generatedFiles({ readme: read('README.md'), packageJson: read('package.json') });
fs.rmSync(pages, { recursive: true, force: true });
for (const [file, text] of files) {
  fs.mkdirSync(path.dirname(inRoot(file)), { recursive: true });
  fs.writeFileSync(inRoot(file), text);
}
console.log(`${files.size} files`);
