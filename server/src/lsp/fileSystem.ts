/**
 * How files come in: the server never asks a disk itself. Node's own files, or requests to the client where the server runs in a
 * browser or the workspace is a virtual one. Changes are told by the client (`workspace/didChangeWatchedFiles`), who watches anyway.
 */
export interface FileSystem {
  /** The text of a file; null where it cannot be read. Never rejects. */
  read(uri: string): Promise<string | null>;
  /** The digest of a file's text (`digestOf`), without reading it as one; null where it cannot be read. Never rejects. */
  digest?(uri: string): Promise<string | null>;
  /** What a folder holds; empty where it cannot be read. Never rejects. */
  list(folder: string): Promise<readonly Entry[]>;
}

export interface Entry {
  readonly name: string;
  readonly kind: 'file' | 'folder';
}
