/** What the compiler left of sources that are gone: mocha would run their tests still. */
import fs from 'node:fs';
import path from 'node:path';
import { inRoot } from './paths.mjs';

/** Removes compiled files whose source is not there any more. @param {'server' | 'client'} project */
export function removeOrphans(project) {
  const out = inRoot(project, 'out');
  if (!fs.existsSync(out)) return;
  for (const file of fs.readdirSync(out, { recursive: true, encoding: 'utf8' })) {
    const stem = /^(.*)\.(js|js\.map|d\.ts)$/.exec(file)?.[1];
    if (stem !== undefined && !fs.existsSync(inRoot(project, 'src', `${stem}.ts`))) fs.rmSync(path.join(out, file));
  }
}
