/** The packages of package-lock.json. Node built-ins alone: this file is loaded before anything is installed. */
import fs from 'node:fs';
import { inRoot, root } from './paths.mjs';
import { Failure, npm } from './processes.mjs';

const OLDEST_NODE = 20;

/** path -> version of the packages that a lock file names, or undefined where there is no such file. */
function versions(file) {
  if (!fs.existsSync(file)) return undefined;
  const { packages } = JSON.parse(fs.readFileSync(file, 'utf8'));
  // Optional packages are those of other machines.
  const needed = Object.entries(packages).filter(([folder, { optional }]) => folder !== '' && !optional);
  return new Map(needed.map(([folder, { version }]) => [folder, version]));
}

/** Is what the lock file asks for what npm noted down as installed? npm writes that note last: a broken install has none. */
function upToDate() {
  const wanted = versions(inRoot('package-lock.json'));
  const have = versions(inRoot('node_modules/.package-lock.json'));
  return wanted !== undefined && have !== undefined && [...wanted].every(([at, version]) => have.get(at) === version);
}

/** Installs the packages where they are missing or not the ones of package-lock.json. */
export async function ensureDependencies() {
  if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
    throw new Failure(`Node ${OLDEST_NODE} or later is needed; this is ${process.version}.`);
  }
  if (upToDate()) return;
  console.log('Installing the packages of package-lock.json …');
  // `ci` removes what is there; where something is there, mend it instead.
  const fresh = !fs.existsSync(inRoot('node_modules'));
  await npm(fresh ? ['ci'] : ['install', '--no-save'], { cwd: root });
}
