/** The series' volumes, by id and by citation. */
export interface Catalogue {
  /** The volume with this id, or null. */
  byId(id: string): CatalogueVolume | null;
  /**
   * The volume that a citation means: years (`1981–1988`), number (`IV`, `XIII`, `E–5`) and part, as printed; `near` is the volume in
   * which the citation stands, whose years serve where none are given. Null where none or several fit.
   */
  find(citation: CatalogueQuery, near: string | null): CatalogueVolume | null;
}

export interface CatalogueQuery {
  readonly years: string | null;
  readonly number: string | null;
  readonly part: string | null;
  readonly title: string | null;
}

export interface CatalogueVolume {
  readonly id: string;
  /** `1981–1988`. */
  readonly subseries: string;
  /** `Volume IV`, `Volume E–5, Part 2`. */
  readonly number: string;
  readonly title: string;
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
