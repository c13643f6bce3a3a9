import { packOfficials } from './packOfficials';
import { packPeople } from './people/pack';
import { find } from './rows';
import { readTerms } from './terms/tables';

/**
 * The large tables as look-ups read them (see `rows.ts`). The build runs this file and puts what it exports into `dist/facts.json`, which
 * the bundles read when a table is first asked; run from the sources, it is made when it is loaded. It may export plain data alone.
 */
export const PEOPLE = packPeople();

export const OFFICIALS = packOfficials((id) => find(PEOPLE.byOfficial, id) !== undefined);

export const TERMS = readTerms();
