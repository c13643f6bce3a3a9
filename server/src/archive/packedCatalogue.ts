import { makeEntries } from './catalogueEntries';

/**
 * The catalogue with its citations taken apart. The build runs this file and puts what it exports into `dist/catalogue.json`, as it does
 * with `data/packed.ts`. It may export plain data alone.
 */
export const ENTRIES = makeEntries();
