/**
 * The form in which large tables are kept for look-ups. It is made when the bundles are built (see `packed.ts`), so that a start reads two
 * long strings and makes nothing of them: rows are one text, a line each, and indexes are texts of sorted lines `key TAB places`, found by
 * halving. A place is the offset of a row, in base 36. Letters beyond Latin-1 are written `~` with four hexadecimal digits: a text without
 * them takes half the room.
 */

const BEYOND_LATIN1 = /[^\0-\xff]/g;
const WRITTEN = /~([0-9a-f]{4})/g;

/** A text without letters beyond Latin-1; {@link plain} undoes it. It must not hold a `~`. */
export function latin1(text: string): string {
  return text.replace(BEYOND_LATIN1, (unit) => `~${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Undoes {@link latin1}. */
export function plain(text: string): string {
  return text.includes('~') ? text.replace(WRITTEN, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))) : text;
}

/** The row at a place. */
export function rowAt(rows: string, place: number): string {
  const end = rows.indexOf('\n', place);
  return plain(end < 0 ? rows.slice(place) : rows.slice(place, end));
}

/** All rows in their order. */
export function allRows(rows: string): string[] {
  return plain(rows).split('\n');
}

/** The places of all rows, in their order. */
export function placesOf(rows: string): number[] {
  const places: number[] = [];
  for (let place = 0; place >= 0; ) {
    places.push(place);
    const end = rows.indexOf('\n', place);
    place = end < 0 ? -1 : end + 1;
  }
  return places;
}

/** Gathers the places of rows under keys; a row that has a key twice has it once. */
export class IndexMaker {
  private readonly places = new Map<string, number[]>();

  /** Rows must come in their order. */
  add(key: string, place: number): void {
    const places = this.places.get(key);
    if (!places) this.places.set(key, [place]);
    else if (places[places.length - 1] !== place) places.push(place);
  }

  /** @throws where a key holds what parts keys and places */
  pack(): string {
    return packMap(
      new Map([...this.places].map(([key, places]) => [key, places.map((p) => p.toString(36)).join(' ')])),
    );
  }
}

/** A map as text that {@link find} reads. @throws where a key or value holds what parts them */
export function packMap(map: ReadonlyMap<string, string>): string {
  const keys = [...map.keys()].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  for (const key of keys) if (/[\t\n]/.test(key + map.get(key)!)) throw new Error(`no key: ${JSON.stringify(key)}`);
  return keys.map((key) => `${key}\t${map.get(key)!}`).join('\n');
}

/** What a packed map holds for a key; undefined where it has none. Logarithmic time, and nothing is made of the map before. */
export function find(map: string, key: string): string | undefined {
  let low = 0;
  let high = map.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const start = middle === 0 ? 0 : map.lastIndexOf('\n', middle - 1) + 1;
    let end = map.indexOf('\n', middle);
    if (end < 0) end = map.length;
    const order = compareAt(map, start, key);
    if (order === 0) return map.slice(start + key.length + 1, end);
    if (order < 0) low = end + 1;
    else high = start;
  }
  return undefined;
}

/** Order of the key of a line and another, by code units. */
function compareAt(map: string, start: number, key: string): number {
  for (let i = 0; i < key.length; i++) {
    const unit = map.charCodeAt(start + i);
    // A tab, which ends the key of the line, comes before all that a key holds.
    if (unit !== key.charCodeAt(i)) return unit - key.charCodeAt(i);
  }
  return map.charCodeAt(start + key.length) === 0x09 ? 0 : 1;
}

/** The places that an index holds for a key. */
export function placesUnder(index: string, key: string): readonly number[] {
  const places = find(index, key);
  return places === undefined ? NONE : places.split(' ').map((place) => parseInt(place, 36));
}

const NONE: readonly number[] = [];

/** A packed map of numbers (written in base 36) as a map: for small ones that are asked all the time. */
export function numbersOf(map: string): ReadonlyMap<string, number> {
  return new Map(
    map.split('\n').map((line) => {
      const tab = line.indexOf('\t');
      return [line.slice(0, tab), parseInt(line.slice(tab + 1), 36)];
    }),
  );
}
