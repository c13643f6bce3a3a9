import { statSync } from 'node:fs';
import type { DocumentSummary } from '../../archive/summary';
import { type Baseline, knownOf } from '../../config/baseline';
import type { FolderConfig } from '../../config/configurations';
import { isIgnored } from '../../config/ignore';
import { lintSettings } from '../../config/lintSettings';
import type { LintPart } from '../../config/model';
import { addressOf, nodeConfigurations, refuseFaulty } from '../configuration';
import { filesOfVolume, isList, readText } from '../corpus';
import { digest, type LintCache } from './cache';
import { LintedFile } from './lintedFile';
import { asksForNames, type ListTexts, listTextsOf } from './lists';
import { shares } from './shares';
import type { FileFindings, LintOptions } from './volumeWork';
import { localWorker, threadWorker, type VolumeWorker } from './workers';

export interface LinterOptions {
  /** Threads that share the work; 1 for this one alone. */
  readonly jobs: number;
  readonly cache: LintCache | null;
  /** Profile and levels of the command line. */
  readonly commandLine: LintPart;
  /** Rules that are run alone; all where empty. */
  readonly only: readonly string[];
  /** Whether `.frusignore` and `ignore` lists count. */
  readonly ignore: boolean;
  /** Known findings, in place of those that `frus.yaml` names; undefined where that one counts. */
  readonly baseline: Baseline | null | undefined;
  readonly times: boolean;
}

/** Fewer files than this are not worth a share of the work. */
const SHARE = 12;

/** Checks files, volume by volume. Configuration is read once; {@link end} lets the threads go. */
export class Linter {
  private readonly workers: readonly VolumeWorker[];
  private readonly configurations = nodeConfigurations();

  constructor(private readonly options: LinterOptions) {
    this.workers = options.jobs > 1 ? Array.from({ length: options.jobs }, threadWorker) : [localWorker()];
  }

  async end(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.end()));
  }

  /** Configuration has changed: it is read again. */
  forgetConfiguration(): void {
    this.configurations.forget();
  }

  configOf(folder: string): Promise<FolderConfig> {
    return this.configurations.of(addressOf(folder));
  }

  /**
   * The files of folders, checked, in their order. `overlay` holds texts that stand for files on disk. Many folders are dealt out to
   * the threads whole; few are shared by all of them.
   * @throws InputError where a file or its configuration cannot be read
   */
  async *lint(
    folders: ReadonlyMap<string, readonly string[]>,
    overlay: ReadonlyMap<string, string> = new Map(),
  ): AsyncGenerator<LintedFile> {
    const { workers } = this;
    if (folders.size < 2 * workers.length) {
      for (const [folder, files] of folders) yield* await this.lintFolder(folder, files, overlay, workers);
      return;
    }
    const free = [...workers];
    const waiting: (() => void)[] = [];
    const whole = async (folder: string, files: readonly string[]) => {
      while (free.length === 0) await new Promise<void>((resolve) => waiting.push(resolve));
      const worker = free.pop()!;
      try {
        return await this.lintFolder(folder, files, overlay, [worker]);
      } finally {
        free.push(worker);
        waiting.shift()?.();
      }
    };
    // A few ahead of the one that is waited for: results do not pile up.
    const ahead: Promise<LintedFile[]>[] = [];
    const rest = [...folders].values();
    for (;;) {
      while (ahead.length < 2 * workers.length) {
        const next = rest.next();
        if (next.done) break;
        const begun = whole(...next.value);
        begun.catch(() => undefined); // told where it is waited for
        ahead.push(begun);
      }
      const first = ahead.shift();
      if (!first) return;
      yield* await first;
    }
  }

  private async lintFolder(
    folder: string,
    files: readonly string[],
    overlay: ReadonlyMap<string, string>,
    workers: readonly VolumeWorker[],
  ): Promise<LintedFile[]> {
    const config = await this.configOf(folder);
    refuseFaulty(config);
    const wanted = files.filter((file) => !(this.options.ignore && isIgnored(config.ignores, addressOf(file))));
    if (wanted.length === 0) return [];
    const documents = wanted.filter((file) => !isList(file));
    const volume = new FolderRun(folder, filesOfVolume(folder, documents), overlay, this.options.cache);
    const team = workers.slice(0, Math.max(1, Math.min(workers.length, Math.floor(volume.files.length / SHARE))));
    await Promise.all(team.map((worker) => worker.reset()));
    const summaries = await volume.read(team);
    const found = await volume.check(team, wanted, summaries, config, this.options.times, (file) =>
      this.optionsOf(config, file),
    );
    volume.save();
    return wanted.map((file) => new LintedFile(found.get(file)!, overlay.get(file)));
  }

  private optionsOf(config: FolderConfig, file: string): LintOptions {
    const { commandLine, only, baseline } = this.options;
    const { levels, options } = lintSettings(config, addressOf(file), { commandLine });
    return {
      levels:
        only.length === 0
          ? levels
          : Object.fromEntries(Object.entries(levels).map(([id, level]) => [id, only.includes(id) ? level : 'off'])),
      options,
      baseline: baseline === undefined ? config.baseline : baseline,
    };
  }
}

/** One folder in one run. */
class FolderRun {
  /** Digests of the texts, where there is a cache. */
  private readonly digests = new Map<string, string>();
  /** Which worker has read a file. */
  private readonly reader = new Map<string, VolumeWorker>();
  private readonly lists: ListTexts;

  constructor(
    private readonly folder: string,
    /** All files of the volume. */
    readonly files: readonly string[],
    private readonly overlay: ReadonlyMap<string, string>,
    private readonly cache: LintCache | null,
  ) {
    this.lists = listTextsOf(folder, overlay);
    if (cache) for (const file of files) this.digests.set(file, digest(overlay.get(file) ?? readText(file)));
  }

  /**
   * The summaries of all files; what the cache does not know is read, in shares. Null where one worker has read them all, and nobody
   * else wants to know.
   */
  async read(team: readonly VolumeWorker[]): Promise<readonly DocumentSummary[] | null> {
    if (!this.cache && team.length === 1) {
      await team[0]!.read(this.files.map((file) => this.withText(file)));
      return null;
    }
    const known = new Map<string, readonly DocumentSummary[]>();
    for (const file of this.files) {
      const kept = this.cache?.summaries(this.folder, file, this.digests.get(file)!);
      if (kept) known.set(file, kept);
    }
    const unknown = this.files.filter((file) => !known.has(file));
    await Promise.all(
      shares(unknown, team.length, (file) => this.sizeOf(file)).map(async (share, i) => {
        const worker = team[i]!;
        const made = await worker.summaries(share.map((file) => this.withText(file)));
        share.forEach((file, place) => {
          known.set(file, made[place]!);
          this.reader.set(file, worker);
          this.cache?.keepSummaries(this.folder, file, this.digests.get(file)!, made[place]!);
        });
      }),
    );
    return this.files.flatMap((file) => known.get(file)!);
  }

  /** What is found in the files asked for; what the cache does not know is checked by those who have read it. */
  async check(
    team: readonly VolumeWorker[],
    wanted: readonly string[],
    summaries: readonly DocumentSummary[] | null,
    { volumeId: id, volume: stated }: FolderConfig,
    times: boolean,
    optionsOf: (file: string) => LintOptions,
  ): Promise<ReadonlyMap<string, FileFindings>> {
    const found = new Map<string, FileFindings>();
    const around = this.cache ? digest(id ?? '', JSON.stringify([stated, summaries, this.lists])) : '';
    const options = new Map(wanted.map((file) => [file, optionsOf(file)]));
    const lists = wanted.filter(isList);
    const names = lists.some((file) => asksForNames(file, options.get(file)!));
    // Who is named nowhere is told by all documents, those that nobody asked for among them.
    const documents = names ? this.files : wanted.filter((file) => !isList(file));
    const keys = new Map<string, string>();
    for (const file of documents) {
      if (!this.cache) break;
      const { baseline = null, ...settings } = options.get(file) ?? {};
      const known = [...knownOf(baseline, addressOf(file))];
      const key = digest(this.digests.get(file)!, around, JSON.stringify([settings, known]));
      keys.set(file, key);
      const kept = this.cache.findings(this.folder, file, key, names);
      if (kept) found.set(file, kept);
    }
    const parts = new Map<VolumeWorker, string[]>(team.map((worker) => [worker, []]));
    for (const [i, file] of documents.filter((f) => !found.has(f)).entries())
      parts.get(this.reader.get(file) ?? team[i % team.length]!)!.push(file);
    await Promise.all(
      [...parts].map(async ([worker, share]) => {
        if (share.length === 0) return;
        const files = share.map((file) => ({ ...this.withText(file), options: options.get(file) ?? null }));
        const request = { volume: id, stated, summaries, lists: this.lists, files, times, names };
        for (const made of await worker.lint(request)) {
          found.set(made.file, made);
          if (this.cache) this.cache.keepFindings(this.folder, made, keys.get(made.file)!);
        }
      }),
    );
    const named = names ? documents.map((file) => found.get(file)!.named!) : null;
    if (lists.length > 0) {
      const files = lists.map((file) => ({ file, options: options.get(file)! }));
      for (const made of await team[0]!.lists({ volume: id, lists: this.lists, files, named }))
        found.set(made.file, made);
    }
    return found;
  }

  save(): void {
    this.cache?.save(this.folder);
  }

  /** How much work a file is. */
  private sizeOf(file: string): number {
    const text = this.overlay.get(file);
    return text === undefined ? (statSync(file, { throwIfNoEntry: false })?.size ?? 0) : text.length;
  }

  private withText(file: string): { readonly file: string; readonly text?: string } {
    const text = this.overlay.get(file);
    return text === undefined ? { file } : { file, text };
  }
}
