import type { IndexStore } from './indexStore';
import { Debounced } from './scheduling';
import type { Session } from './session';
import { type KeptFile, storeVolume } from './storedVolume';
import { uriKey } from './uris';
import type { VolumeFolder } from './volumeFolder';
import type { VolumeIndex } from './volumeIndex';

/** Milliseconds without news of a volume before what is known of it is written down. */
const QUIET = 2000;

/** Writes what was found out about volumes down for the next session, a short while after it was. */
export class IndexKeeping {
  private readonly volumes = new Map<VolumeFolder, Debounced>();

  constructor(private readonly session: Session) {}

  /** Something new is known of a document of a closed file. */
  changed(volume: VolumeFolder): void {
    if (!this.session.workspace.store?.write || volume.uri === null) return;
    let write = this.volumes.get(volume);
    if (!write) {
      write = new Debounced(QUIET, () => (volume.isWhole ? void this.write(volume) : this.changed(volume)));
      this.volumes.set(volume, write);
    }
    write.trigger();
  }

  /** Writes at once what waits to be written: the session ends. Of a volume that is half read, what was kept before is worth more. */
  async flush(): Promise<void> {
    await Promise.all([...this.volumes.keys()].filter(({ isWhole }) => isWhole).map((volume) => this.write(volume)));
  }

  private async write(volume: VolumeFolder): Promise<void> {
    this.volumes.get(volume)?.cancel();
    this.volumes.delete(volume);
    const { store } = this.session.workspace;
    if (!store?.write || volume.uri === null) return;
    await store.write(uriKey(volume.uri), storedText(volume, this.session.index, store));
  }
}

/** What is known of a volume's files now, as the text that `StoredVolume.of` reads. */
export function storedText(volume: VolumeFolder, index: VolumeIndex, { program }: IndexStore): string {
  const files = volume.closed.withDigests.map(
    ({ key, text, summaries }): KeptFile => ({
      key,
      text,
      summaries,
      documents: summaries.map((summary) => index.kept(volume, summary)),
    }),
  );
  const { lists, around } = volume.current();
  return storeVolume(files, {
    program,
    lists: volume.closed.digestOf(lists),
    stated: around.volume.stated,
    alone: volume.isAlone,
    listReports: [...volume.closed.listReports],
  });
}
