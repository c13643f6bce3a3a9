import { fold } from './fold';
import { idOfRow, partsOfName } from './officialNames';
import { OFFICES, OFFICIALS, POSTS } from './officials.generated';
import { IndexMaker, latin1, packMap } from './rows';

/** The table of officials for look-ups; see `rows.ts`. A row is a line of the table. */
export interface PackedOfficials {
  readonly rows: string;
  readonly offices: string;
  readonly posts: string;
  /** By folded surname. */
  readonly bySurname: string;
  /** By id those whom the curated table has too: no other is looked up by his id all the time. */
  readonly byId: string;
  /** How many bear a first given name of three letters at least (folded), in base 36. */
  readonly firstNames: string;
}

/** Packs the table. `curated` tells whether the curated table has the official of an id. */
export function packOfficials(curated: (id: string) => boolean): PackedOfficials {
  const bySurname = new IndexMaker();
  const byId = new IndexMaker();
  const firstNames = new Map<string, number>();
  const rows = OFFICIALS.split('\n');
  const packed: string[] = [];
  let place = 0;
  for (const line of rows) {
    const name = line.slice(0, line.indexOf('\t'));
    bySurname.add(fold(name.slice(0, name.indexOf(','))), place);
    const id = idOfRow(line);
    if (curated(id)) byId.add(id, place);
    const first = fold(partsOfName(name).given.split(' ')[0]!);
    if (first.length > 2) firstNames.set(first, (firstNames.get(first) ?? 0) + 1);
    const row = latin1(line);
    packed.push(row);
    place += row.length + 1;
  }
  return {
    rows: packed.join('\n'),
    offices: OFFICES,
    posts: POSTS,
    bySurname: bySurname.pack(),
    byId: byId.pack(),
    firstNames: packMap(new Map([...firstNames].map(([first, count]) => [first, count.toString(36)]))),
  };
}
