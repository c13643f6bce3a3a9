import type { FileSystem } from './fileSystem';
import type { Indexer } from './indexer';
import type { IndexStore } from './indexStore';

/** What the server runs in gives it. What is left out is not there. */
export interface Host {
  /** Files that the server reads itself (`file:` addresses); all others are asked of the client. */
  readonly files?: FileSystem;
  /** A place in a folder, by its address, for what is to be known at the next start; null where nothing can be kept there. */
  storeIn?(folder: string): IndexStore | null;
  /** Indexes volumes of {@link files}. */
  readonly indexer?: Indexer;
  /** Gives memory back that is held for work which is over. May stop everything for some tenths of a second. Never throws. */
  releaseMemory?(): void;
  /**
   * Has what runs from now on compiled soon, since it is what will be waited for, until the function that it gives is called. Where the
   * engine cannot be told, nothing is rehearsed before a file is opened.
   */
  compileSoon?(): () => void;
}
