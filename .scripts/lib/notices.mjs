/** The licences of the packages whose code is in the bundles. */
import fs from 'node:fs';
import { inRoot } from './paths.mjs';

const LICENCE_FILE = /^(licen[cs]e|copying|notice)/i;

/** `node_modules/@scope/name/lib/x.js` -> `node_modules/@scope/name` (the innermost package), or undefined. */
function packageFolder(input) {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
}

/** The texts of the package's licence and notice files; often one, sometimes none. */
function licenceTexts(folder) {
  return fs
    .readdirSync(inRoot(folder))
    .filter((name) => LICENCE_FILE.test(name))
    .sort()
    .map((name) => fs.readFileSync(inRoot(folder, name), 'utf8').trim());
}

/**
 * The text of THIRD-PARTY-NOTICES.txt.
 * @param {string[]} inputs esbuild's inputs: paths relative to the repository
 * @throws if a bundled package names no licence at all: then it may not be shipped
 */
export function thirdPartyNotices(inputs) {
  const folders = [...new Set(inputs.map(packageFolder).filter((folder) => folder !== undefined))].sort();
  const entries = folders.map((folder) => {
    const { name, version, license, homepage } = JSON.parse(fs.readFileSync(inRoot(folder, 'package.json'), 'utf8'));
    const texts = licenceTexts(folder);
    if (!license && texts.length === 0) throw new Error(`${name} ${version} names no licence`);
    const head = [`${name} ${version}`, `License: ${license ?? 'see below'}`, homepage].filter(Boolean).join('\n');
    return [head, ...texts].join('\n\n');
  });
  const rule = `\n\n${'-'.repeat(80)}\n\n`;
  return `This extension contains code of the following packages.${rule}${entries.join(rule)}\n`;
}
