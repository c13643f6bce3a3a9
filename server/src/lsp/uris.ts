import { Memo } from '../text/memo';

/** What the server needs of URIs: it takes them as the client and the file system give them, and compares them by a normal form. */

/** A form in which two spellings of one address are equal (`file:///c%3A/x` and `file:///C:/x`). For comparing alone. */
export function uriKey(uri: string): string {
  return keys.of(uri);
}

/** The same few files are asked for again and again. */
const keys = new Memo(keyOf);

function keyOf(uri: string): string {
  let plain = uri;
  try {
    plain = decodeURIComponent(uri);
  } catch {
    // A stray percent sign: compared as it is.
  }
  return plain.replace(/^file:\/\/\/([A-Z]):/, (_, drive: string) => `file:///${drive.toLowerCase()}:`);
}

/** The address of the folder that holds a file, without slash at its end; null for what is in no folder (`untitled:Untitled-1`). */
export function folderOf(uri: string): string | null {
  if (uri.startsWith('untitled:')) return null;
  const scheme = uri.indexOf(':');
  const slash = uri.lastIndexOf('/');
  const folder = slash > scheme ? uri.slice(0, slash) : '';
  return /^[A-Za-z][\w+.-]*:\/*$/.test(folder) || folder === '' ? null : folder;
}

/** The last part of an address, decoded. */
export function nameOf(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** The address of something in a folder. */
export function inFolder(folder: string, name: string): string {
  return `${folder}/${encodeURIComponent(name)}`;
}

/** The address that {@link uriKey} gave a key for, in the spelling that clients use. */
export function uriOfKey(key: string): string {
  const path = key.indexOf('/', key.indexOf('://') + 3);
  return path < 0 ? key : key.slice(0, path) + key.slice(path).split('/').map(encodeURIComponent).join('/');
}
