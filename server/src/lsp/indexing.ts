import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import type { Session } from './session';
import type { VolumeFolder } from './volumeFolder';

/**
 * Reads the volumes of the workspace and resolves their documents in the background, one volume after another, those with open files
 * first. The client shows how far it is and can give it up: then what is open is still checked, and what a person asks for is read.
 */
export class Indexing {
  private readonly done = new WeakSet<VolumeFolder>();
  /** The volume that is being indexed, and how many of its documents are resolved. */
  private at: { readonly volume: VolumeFolder; readonly resolved: number } | undefined;
  private running: Promise<void> | undefined;
  private again = false;
  /** The person at the keyboard has given it up. */
  isCancelled = false;

  constructor(
    private readonly connection: Connection,
    private readonly session: () => Session,
    /** Called with each volume whose documents are all resolved. */
    private readonly indexed: (volume: VolumeFolder) => void,
    /** Called whenever the client is told how far a volume is, and once more when that is done or given up. */
    private readonly progressed: (volume: VolumeFolder) => void,
  ) {}

  /** Indexes the volumes that are known and not indexed yet. Never rejects. */
  run(): Promise<void> {
    if (this.running) {
      this.again = true;
      return this.running;
    }
    this.running = this.loop()
      .catch((error: unknown) => this.session().log(`indexing: ${String(error)}`))
      .finally(() => {
        this.running = undefined;
      });
    return this.running;
  }

  isDone(volume: VolumeFolder): boolean {
    return this.done.has(volume);
  }

  /** How many documents of a volume are resolved while it is indexed; null before and after. */
  resolvedOf(volume: VolumeFolder): number | null {
    return this.at?.volume === volume ? this.at.resolved : null;
  }

  private async loop(): Promise<void> {
    do {
      this.again = false;
      await this.session().workspace.searched;
      const volumes: VolumeFolder[] = [];
      for (const volume of this.session().workspace.knownVolumes) {
        if (this.done.has(volume)) continue;
        // A file by itself is all of its volume.
        if (volume.uri === null) this.done.add(volume);
        else volumes.push(volume);
      }
      if (volumes.length === 0 || this.isCancelled) continue;
      const progress = await this.connection.window.createWorkDoneProgress();
      progress.begin('FRUS', 0, 'Reading volumes', true);
      progress.token.onCancellationRequested(() => {
        this.isCancelled = true;
        for (const volume of volumes) volume.stop();
      });
      try {
        for (const [i, volume] of volumes.entries()) {
          if (this.isCancelled) break;
          await this.index(volume, new Part(progress, i / volumes.length, 1 / volumes.length)).finally(() => {
            this.at = undefined;
            this.progressed(volume);
          });
        }
      } finally {
        progress.done();
        for (const volume of volumes) volume.letGo();
      }
    } while (this.again);
  }

  private async index(volume: VolumeFolder, part: Part): Promise<void> {
    const name = volume.name ?? 'file';
    const say = (resolved: number, done: number, message: string) => {
      this.at = { volume, resolved };
      if (part.report(done, message)) this.progressed(volume);
    };
    volume.onRead = (read, total) => say(0, READING * (read / total), `${name}: ${read} of ${total} files read`);
    await volume.load();
    volume.onRead = undefined;
    await volume.volumesThenRead();
    const { workspace } = this.session();
    const { documents } = volume.current().around.volume;
    for (const [i, summary] of documents.entries()) {
      if (this.isCancelled) return;
      // Open files are checked when they are asked for, and their places move.
      if (!workspace.openFile(summary.file)) await this.session().index.of(volume, summary);
      say(
        i + 1,
        READING + (1 - READING) * ((i + 1) / documents.length),
        `${name}: ${i + 1} of ${documents.length} documents resolved`,
      );
      await workspace.background.pause();
    }
    volume.letGo();
    this.done.add(volume);
    this.indexed(volume);
  }
}

/** How much of the work is reading. */
const READING = 0.75;

/** A part of a progress report; says so only where the percentage has changed. */
class Part {
  private said = -1;

  constructor(
    private readonly progress: WorkDoneProgressServerReporter,
    private readonly from: number,
    private readonly share: number,
  ) {}

  /** @returns whether it was said */
  report(done: number, message: string): boolean {
    const percent = Math.floor(100 * (this.from + this.share * done));
    if (percent === this.said) return false;
    this.said = percent;
    this.progress.report(percent, message);
    return true;
  }
}
