import { Analysis } from './analysis';
import type { FileSystem } from './fileSystem';
import type { IndexProgress, IndexRequest } from './indexer';
import { storedText } from './indexKeeping';
import { VolumeIndex } from './volumeIndex';
import { Workspace } from './workspace';

/**
 * Indexes the volume of a folder as it is on disk. Other volumes are not at hand: what asks for them is found out again by whoever has
 * them.
 * @param said called after each file and document
 * @returns the text that `StoredVolume.of` reads
 */
export async function indexVolume(
  { folder, program, relatedInformation, lint }: IndexRequest,
  files: FileSystem,
  digest: (text: string) => string,
  said: (progress: IndexProgress) => void = () => undefined,
): Promise<string> {
  const store = { program, digest, read: () => Promise.resolve(null) };
  const workspace = new Workspace(files, () => undefined, { store, indexing: null });
  const index = new VolumeIndex(workspace, new Analysis(), {
    settingsOf: (uri) => workspace.configuration.settingsOf(uri, lint),
    relatedInformation,
    renewed: () => undefined,
  });
  const volume = workspace.volumeIn(folder);
  let progress: IndexProgress = { read: 0, files: 0, resolved: 0, documents: 0 };
  const say = (more: Partial<IndexProgress>) => {
    progress = { ...progress, ...more };
    said(progress);
  };
  volume.onProgress = say;
  await volume.load();
  const { documents } = volume.current().around.volume;
  for (const [i, summary] of documents.entries()) {
    await index.of(volume, summary);
    say({ resolved: i + 1, documents: documents.length });
  }
  return storedText(volume, index, store);
}
