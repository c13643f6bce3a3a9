import type { Connection } from 'vscode-languageserver';
import type { Entry, FileSystem } from './fileSystem';
import { LIST_FOLDER, READ_FILE } from './protocol';

/** The files as the client has them: for virtual workspaces, and for a server that runs in a browser. */
export function clientFileSystem(connection: Connection): FileSystem {
  return {
    read: (uri) => connection.sendRequest<string | null>(READ_FILE, { uri }).catch(() => null),
    list: (uri) => connection.sendRequest<Entry[]>(LIST_FOLDER, { uri }).catch(() => []),
  };
}

/** One file system for some addresses, another for all others. */
export function fileSystemBy(
  own: (uri: string) => boolean,
  first: FileSystem,
  other: () => FileSystem | null,
): FileSystem {
  const of = (uri: string) => (own(uri) ? first : other());
  return {
    read: async (uri) => (await of(uri)?.read(uri)) ?? null,
    digest: async (uri) => (await of(uri)?.digest?.(uri)) ?? null,
    list: async (uri) => (await of(uri)?.list(uri)) ?? [],
  };
}
