import { type CatalogueEntry, type CatalogueVolume, foldTitle } from './catalogueEntries';
import { ENTRIES } from './packedCatalogue';
import { numberOf, readId, readVolumeNumber, readYears, type Years, yearsOfId } from './volumeNumber';

export type { CatalogueVolume } from './catalogueEntries';

/** The series' volumes, by id and by citation. */
export interface Catalogue {
  /** All volumes, in the order of the catalogue. */
  readonly volumes: readonly CatalogueVolume[];
  /** The volume with this id, or null. */
  byId(id: string): CatalogueVolume | null;
  /**
   * The volume that a citation means: years (`1981–1988`), number (`IV`, `XIII`, `E–5`) and part, as printed; `near` is the volume in
   * which the citation stands, whose years serve where none are given. Null where none or several fit.
   */
  find(citation: CatalogueQuery, near: string | null): CatalogueVolume | null;
  /** All volumes that a citation may mean: several where it names no part and the volume has parts. Empty where none fits. */
  findAll(citation: CatalogueQuery, near: string | null): readonly CatalogueVolume[];
}

export interface CatalogueQuery {
  readonly years: string | null;
  readonly number: string | null;
  readonly part: string | null;
  readonly title: string | null;
}

/** The catalogue of the whole series, from the bundled table. Made once: it is never changed. */
export function createCatalogue(): Catalogue {
  made ??= build();
  return made;
}

let made: Catalogue | undefined;

function build(): Catalogue {
  const volumes = ENTRIES.map(({ volume }) => volume);
  const byId = new Map(volumes.map((volume) => [volume.id, volume]));
  const findAll = (citation: CatalogueQuery, near: string | null) => findEntries(ENTRIES, citation, near);
  return {
    volumes,
    byId: (id) => byId.get(id) ?? null,
    findAll,
    find(citation, near) {
      const found = findAll(citation, near);
      return found.length === 1 ? found[0]! : null;
    },
  };
}

function findEntries(
  entries: readonly CatalogueEntry[],
  citation: CatalogueQuery,
  near: string | null,
): CatalogueVolume[] {
  const nearYears = near === null ? null : yearsOfId(near);
  const years = citation.years === null ? nearYears : readYears(citation.years);
  const title = citation.title === null ? '' : foldTitle(citation.title);
  let fit: readonly CatalogueEntry[] = [];
  if (years) {
    const ofYears = entriesOf(entries, years);
    fit = citation.number === null ? byTitle(ofYears, title) : byNumber(ofYears, citation.number, citation.part, title);
    if (citation.number === null && !title && citation.years !== null) fit = unnumbered(ofYears, citation.part);
  }
  // A conference or retrospective volume is cited by its title, its years being those of the title.
  if (fit.length === 0 && title && (citation.number === null || citation.years === null)) {
    const named = byTitle(entries, title);
    fit = citation.number === null ? named : byNumber(named, citation.number, citation.part, '');
  }
  return fit.map((e) => e.volume);
}

/**
 * The volumes of a sub-series. Editors shorten the years of a sub-series that was planned otherwise (`1969–72` for 1969–76), so
 * where none bears these years, those that begin with the same year, and then those that hold them, are taken.
 */
function entriesOf(entries: readonly CatalogueEntry[], years: Years): readonly CatalogueEntry[] {
  const exact = entries.filter((e) => e.years.from === years.from && e.years.to === years.to);
  if (exact.length > 0) return exact;
  const begun = entries.filter((e) => e.years.from === years.from && e.years.to > years.from);
  if (begun.length > 0) return begun;
  return entries.filter((e) => e.years.from <= years.from && years.to <= e.years.to && e.years.to > e.years.from);
}

function byNumber(
  entries: readonly CatalogueEntry[],
  number: string,
  part: string | null,
  title: string,
): readonly CatalogueEntry[] {
  const wanted = numberOf(number);
  if (wanted.length === 0) return [];
  const supplement = part !== null && /suppl/i.test(part);
  const partNumber = part === null ? null : (readVolumeNumber(`Part ${part.replace(/^.*part\s*/i, '')}`).part ?? null);
  let fit = entries.filter((e) => wanted.some((n) => e.numbers.includes(n)));
  fit = fit.filter((e) => e.supplement === supplement);
  if (partNumber !== null) {
    const exact = fit.filter((e) => e.part === partNumber);
    // A volume that the catalogue does not divide may be cited with a part that was planned.
    fit = exact.length > 0 ? exact : fit.filter((e) => e.part === null);
  }
  if (fit.length < 2) return fit;
  // Volumes of one number (`1918, Russia, vol. I` beside `1918, Supplement 1, vol. I`) are told by their names.
  const titled = title ? byTitle(fit, title) : fit.filter((e) => readId(e.volume.id).name === '');
  return titled.length > 0 ? titled : fit;
}

/** Annual volumes of the first decades have no number and no title, at most a part (`1865, Part 2`, `1918, Supplement 1`). */
function unnumbered(entries: readonly CatalogueEntry[], part: string | null): readonly CatalogueEntry[] {
  const supplement = part === null ? null : /suppl\w*\.?\s*(\d*)/i.exec(part);
  if (supplement) return entries.filter((e) => e.supplement && readId(e.volume.id).supplement === supplement[1]);
  const plain = entries.filter((e) => !e.supplement && readId(e.volume.id).name === '');
  const number = part === null ? null : (numberOf(part)[0] ?? null);
  if (number !== null) return plain.filter((e) => e.part === number);
  return plain.filter((e) => e.numbers.length === 0 && (e.title === '' || e.title === String(e.years.from)));
}

function byTitle(entries: readonly CatalogueEntry[], title: string): readonly CatalogueEntry[] {
  if (title === '') return [];
  const exact = entries.filter((e) => e.title === title);
  return exact.length > 0 ? exact : entries.filter((e) => e.title !== '' && sameTitle(e, title));
}

/** Equal, or one goes on where the other ends (`Guatemala`, `Guatemala, 1952–1954`). */
function sameTitle(entry: CatalogueEntry, title: string): boolean {
  if (entry.title === title) return true;
  const [short, long] = entry.title.length < title.length ? [entry.title, title] : [title, entry.title];
  return short.length >= 4 && (long.startsWith(`${short} `) || long.endsWith(` ${short}`));
}

/** Address of a thing of the series in the public web edition (the series' own scheme of addresses). */
export function webAddress(
  volume: string,
  target: { document?: string | null; note?: string | null; page?: string | null },
): string {
  const base = `https://history.state.gov/historicaldocuments/${volume}`;
  if (target.document) return `${base}/d${target.document}${target.note ? `#fn${target.note}` : ''}`;
  if (target.page) return `${base}/pg_${target.page}`;
  return base;
}
