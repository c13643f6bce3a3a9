import { fold } from '../data/fold';
import { catalogue as bundled, type CatalogueVolume as Row } from '../data/volumes';
import { readId, readVolumeNumber, type Years, yearsOfId } from './volumeNumber';

export interface CatalogueVolume {
  readonly id: string;
  /** `1981–1988`. */
  readonly subseries: string;
  /** `Volume IV`, `Volume E–5, Part 2`. */
  readonly number: string;
  readonly title: string;
}

/** A volume with the parts of its citation taken apart, for look-up. */
export interface CatalogueEntry {
  readonly volume: CatalogueVolume;
  readonly years: Years;
  /** `4`, `E5`; several for a supplement to several volumes; empty for a volume named by its title. */
  readonly numbers: readonly string[];
  readonly part: string | null;
  readonly supplement: boolean;
  /** The title folded, without the words that every volume of its kind has. */
  readonly title: string;
}

/** All volumes of the bundled catalogue that have a year in their id, in its order. */
export function makeEntries(): CatalogueEntry[] {
  return [...bundled().values()].flatMap((row) => {
    const years = yearsOfId(row.id);
    return years === null ? [] : [entryOf(row, years)];
  });
}

function entryOf({ id, number = '', title }: Row, years: Years): CatalogueEntry {
  const subseries = years.from === years.to ? String(years.from) : `${years.from}–${years.to}`;
  const volume = { id, subseries, number, title };
  return { volume, years, ...numbersOf(volume), title: foldTitle(title || readId(id).name) };
}

/** Number and part as the catalogue has them; where it is silent (early volumes), as the id has them. */
function numbersOf({ id, number }: CatalogueVolume): Pick<CatalogueEntry, 'numbers' | 'part' | 'supplement'> {
  const written = readVolumeNumber(number);
  const inId = readId(id);
  return {
    numbers: written.numbers.length > 0 || inId.number === null ? written.numbers : [inId.number],
    part: written.part ?? inId.part,
    supplement: written.supplement || inId.supplement !== null,
  };
}

/** The key of a title: folded, without articles and prepositions in which citations waver (`Conferences of` / `at Malta`). */
export function foldTitle(title: string): string {
  return fold(title.replace(/[–—]/g, ' '))
    .split(' ')
    .filter((word) => !SILENT.has(word))
    .join(' ');
}

const SILENT: ReadonlySet<string> = new Set(['the', 'of', 'at', 'on', 'and', 'in']);
