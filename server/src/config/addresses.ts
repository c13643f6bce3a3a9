/**
 * Addresses of files as configuration sees them: decoded, with slashes (`/series/volumes/d1.txt`, `file:///series/volumes/d1.txt`). Which
 * of both, the skin decides, that also reads the files.
 */

/** The folder that holds an address; null at the top. */
export function parentOf(address: string): string | null {
  const slash = address.lastIndexOf('/');
  if (slash <= 0) return null;
  const folder = address.slice(0, slash);
  return /^[A-Za-z][\w+.-]+:\/*$/.test(folder) ? null : folder;
}

export function nameOf(address: string): string {
  return address.slice(address.lastIndexOf('/') + 1);
}

/** An address below a folder, relative to it; null where it is not below. */
export function relativeTo(folder: string, address: string): string | null {
  return address.startsWith(`${folder}/`) ? address.slice(folder.length + 1) : null;
}

/** A relative path (`../shared/frus.yaml`) from a folder; null where it is absolute or climbs above the top. */
export function resolveFrom(folder: string, relative: string): string | null {
  if (/^(?:[/\\]|[A-Za-z][\w+.-]*:)/.test(relative)) return null;
  let at: string | null = folder;
  for (const part of relative.split(/[/\\]/)) {
    if (at === null) return null;
    if (part === '..') at = parentOf(at);
    else if (part !== '.' && part !== '') at = `${at}/${part}`;
  }
  return at;
}

/** The id of the volume that a folder is named by; null for any other name. */
export function volumeNamed(folder: string): string | null {
  const name = nameOf(folder);
  return /^frus\d{4}/.test(name) ? name : null;
}
