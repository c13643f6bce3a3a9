import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import { someAtOnce } from './scheduling';
import type { Session } from './session';
import type { VolumeFolder } from './volumeFolder';

/**
 * Reads the volumes of the workspace and resolves their documents in the background, one volume after another, those with open files
 * first. The client shows how far it is and can give it up: then what is open is still checked, and what a person asks for is read.
 */
export class Indexing {
  private readonly done = new WeakSet<VolumeFolder>();
  /** The volumes that are being indexed, and how many of their documents are resolved. */
  private readonly at = new Map<VolumeFolder, number>();
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
    /** How many volumes are indexed at one time. */
    private readonly atOnce: number,
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
    return this.at.get(volume) ?? null;
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
        const whole = new Whole(progress, volumes.length);
        const isOver = () => this.isCancelled;
        await someAtOnce(this.atOnce, volumes, isOver, (volume) =>
          this.index(volume, whole.part()).finally(() => {
            this.at.delete(volume);
            this.progressed(volume);
          }),
        );
      } finally {
        progress.done();
        for (const volume of volumes) volume.letGo();
      }
    } while (this.again);
  }

  private async index(volume: VolumeFolder, report: Part): Promise<void> {
    const name = volume.name ?? 'file';
    const say = (resolved: number, done: number, message: string) => {
      this.at.set(volume, resolved);
      if (report(done, message)) this.progressed(volume);
    };
    const sayResolved = (resolved: number, of: number) =>
      say(resolved, READING + (1 - READING) * (resolved / of), `${name}: ${resolved} of ${of} documents resolved`);
    // A thread may do both; what it has found out is taken in within a moment.
    volume.onProgress = ({ read = 0, files = 0, resolved = 0, documents = 0 }) => {
      if (documents > 0) sayResolved(resolved, documents);
      else if (!this.at.get(volume)) say(0, READING * (read / files), `${name}: ${read} of ${files} files read`);
    };
    await volume.prepare();
    volume.onProgress = undefined;
    await volume.volumesThenRead();
    const { workspace } = this.session();
    const { documents } = volume.current().around.volume;
    for (const [i, summary] of documents.entries()) {
      if (this.isCancelled) return;
      // Open files are checked when they are asked for, and their places move.
      if (!workspace.openFile(summary.file)) await this.session().index.of(volume, summary);
      sayResolved(i + 1, documents.length);
      await workspace.background.pause();
    }
    volume.letGo();
    this.done.add(volume);
    this.indexed(volume);
  }
}

/** How much of the work is reading. */
const READING = 0.75;

/** Milliseconds between two reports, unless so many percent are done in less. A report is a message that is written at once. */
const OFTEN = 50;
const LEAP = 10;

/** Says how far a part is, from 0 to 1, where that changes the percentage of the whole. @returns whether it did */
type Part = (done: number, message: string) => boolean;

/** A progress report of several parts of the same size, which may go on at the same time. Never goes back. */
class Whole {
  private said = -1;
  private saidAt = 0;
  private done = 0;

  constructor(
    private readonly progress: WorkDoneProgressServerReporter,
    private readonly parts: number,
  ) {}

  part(): Part {
    let before = 0;
    return (done, message) => {
      this.done += Math.max(0, done - before);
      before = Math.max(before, done);
      // Sums of fractions come out a little below a whole.
      const percent = Math.floor((100 * this.done) / this.parts + 1e-6);
      const now = performance.now();
      const isSoon = percent < this.said + LEAP && now < this.saidAt + OFTEN;
      if (percent <= this.said || (isSoon && percent < 100)) return false;
      this.said = percent;
      this.saidAt = now;
      this.progress.report(percent, message);
      return true;
    };
  }
}
