import { VOLUMES } from './volumes.generated';

/** A volume of the series, from its catalogue. */
export interface CatalogueVolume {
  /** `frus1981-88v04`: as in addresses of history.state.gov. */
  readonly id: string;
  /** `1981–88`; absent for early volumes. */
  readonly subseries?: string;
  /** `Volume IV`, `Volume XVII, Part 1`; absent for volumes without number. */
  readonly number?: string;
  readonly title: string;
  /** First and last year covered. */
  readonly from?: number;
  readonly to?: number;
  /** Year of publication; absent where the catalogue (of 2015) has none. */
  readonly published?: number;
}

let volumes: ReadonlyMap<string, CatalogueVolume> | undefined;

function parse(): ReadonlyMap<string, CatalogueVolume> {
  const map = new Map<string, CatalogueVolume>();
  for (const line of VOLUMES.split('\n')) {
    const [id = '', subseries = '', number = '', title = '', from = '', to = '', published = ''] = line.split('\t');
    map.set(id, {
      id,
      ...(subseries ? { subseries } : {}),
      ...(number ? { number } : {}),
      title,
      ...(from ? { from: Number(from) } : {}),
      ...(to ? { to: Number(to) } : {}),
      ...(published ? { published: Number(published) } : {}),
    });
  }
  return map;
}

/** The catalogue by id, parsed on first use. */
export function catalogue(): ReadonlyMap<string, CatalogueVolume> {
  volumes ??= parse();
  return volumes;
}
