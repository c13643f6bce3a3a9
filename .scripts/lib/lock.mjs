/** One at a time, across processes. */
import fs from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

function holderLives(file) {
  try {
    process.kill(Number(fs.readFileSync(file, 'utf8')), 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Runs `work` while holding `file`; waits for another process that holds it, not for one that died holding it. */
export async function withLock(file, work) {
  // Linked into place, so that nobody ever sees it without its holder's number.
  const own = `${file}.${process.pid}`;
  fs.writeFileSync(own, String(process.pid));
  for (;;) {
    try {
      fs.linkSync(own, file);
      fs.rmSync(own);
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (holderLives(file)) await sleep(500);
      else fs.rmSync(file, { force: true });
    }
  }
  try {
    return await work();
  } finally {
    fs.rmSync(file, { force: true });
  }
}
