import fs from 'node:fs';
import path from 'node:path';

/** The folder of specimens and volumes beside the repository; `FRUS_SHARED` names another, as for `npm run eval`. */
export const SHARED = path.resolve(process.env.FRUS_SHARED ?? path.resolve(__dirname, '../../../../shared'));

/** The path of something that is shared; where it is not there, says so and leaves the tests of the suite out. */
export function sharedPath(suite: Mocha.Context, name: string): string {
  const file = path.join(SHARED, name);
  if (fs.existsSync(file)) return file;
  console.warn(`Left out: ${file} is not there. FRUS_SHARED names another folder.`);
  return suite.skip();
}
