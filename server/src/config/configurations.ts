import type { VolumeStatement } from '../archive/volumeStatement';
import { parentOf, relativeTo, resolveFrom, volumeNamed } from './addresses';
import { type Baseline, parseBaseline } from './baseline';
import type { IgnoreFile } from './ignore';
import { CONFIG_NAME, type ConfigProblem, type LintSection } from './model';
import { type ParsedConfig, parseConfig } from './parse';

/** How configuration comes in: the text of a file, null where there is none. Never rejects. */
export interface ConfigFiles {
  read(address: string): Promise<string | null>;
}

/** A `lint` section that holds for a folder. */
export interface Layer {
  /** The folder that its globs are relative to. */
  readonly folder: string;
  readonly lint: LintSection;
}

/** A file of configuration with faults. */
export interface FaultyFile {
  readonly address: string;
  readonly text: string;
  readonly problems: readonly ConfigProblem[];
}

/** What the files in and above a folder say of it. */
export interface FolderConfig {
  /** From the farthest to the nearest, each after those that it extends; none where no file speaks of checking. */
  readonly layers: readonly Layer[];
  /** What the folder's own file says of the volume in it. */
  readonly volume: VolumeStatement | null;
  /** Id of the volume: as stated, else the folder's name. */
  readonly volumeId: string | null;
  /** `.frusignore` files and `ignore` lists. */
  readonly ignores: readonly IgnoreFile[];
  /** Findings that are known; null where no file names any. */
  readonly baseline: Baseline | null;
  readonly faulty: readonly FaultyFile[];
}

/** No file speaks: what is in no folder, or in none with configuration. */
export const NO_CONFIG: FolderConfig = {
  layers: [],
  volume: null,
  volumeId: null,
  ignores: [],
  baseline: null,
  faulty: [],
};

/** What of configuration lies in one folder. */
interface Own {
  readonly folder: string;
  readonly file: { readonly address: string; readonly text: string; readonly parsed: ParsedConfig } | null;
  readonly ignore: string | null;
  /** The folder holds a repository: nothing above it is looked at. */
  readonly top: boolean;
}

/**
 * The configuration of folders: `frus.yaml` and `.frusignore` in the folder and in those above it, up to the root of the repository.
 * Everything read is kept until {@link forget}.
 */
export class Configurations {
  private readonly owns = new Map<string, Promise<Own>>();
  private readonly folders = new Map<string, Promise<FolderConfig>>();

  /** @param faults whether what is wrong in files is gathered in {@link FolderConfig.faulty} */
  constructor(
    private readonly files: ConfigFiles,
    private readonly faults = true,
  ) {}

  /** The configuration of the files of a folder. Never rejects. */
  of(folder: string): Promise<FolderConfig> {
    let made = this.folders.get(folder);
    if (!made) {
      made = this.load(folder);
      this.folders.set(folder, made);
    }
    return made;
  }

  /** Lets go all that was read, as a file of configuration has changed. */
  forget(): void {
    this.owns.clear();
    this.folders.clear();
  }

  /** The faults of one `frus.yaml` with this text, those of what it extends included where they hinder it. */
  async check(address: string, text: string): Promise<readonly ConfigProblem[]> {
    const parsed = parseConfig(text);
    const folder = parentOf(address);
    if (folder === null) return parsed.problems;
    const chain = await this.chain(folder);
    const problems = [...parsed.problems];
    await this.extended(parsed, folder, topOf(chain), [address], [], problems);
    return problems.sort((a, b) => a.span.start - b.span.start);
  }

  private async load(folder: string): Promise<FolderConfig> {
    const chain = await this.chain(folder);
    const top = topOf(chain);
    const layers: Layer[] = [];
    const ignores: IgnoreFile[] = [];
    const faulty: FaultyFile[] = [];
    let baseline: Baseline | null = null;
    for (const { folder: at, file, ignore } of chain) {
      if (ignore !== null) ignores.push({ folder: at, patterns: ignore });
      if (!file) continue;
      const problems = this.problemsOf(file.parsed);
      const bases = await this.extended(file.parsed, at, top, [file.address], faulty, problems);
      const { lint } = file.parsed.config;
      const added = [...bases, ...(lint ? [lint] : [])];
      for (const [i, section] of added.entries()) {
        if (section.baseline !== undefined) {
          baseline = await this.baseline(resolveFrom(at, section.baseline));
          if (!baseline && i === added.length - 1)
            problems.push({
              span: file.parsed.place(['lint', 'baseline']),
              message: `“${section.baseline}” is no baseline that can be read; “frus lint --write-baseline” makes one.`,
            });
        }
        layers.push({ folder: at, lint: section });
        if (section.ignore) ignores.push({ folder: at, patterns: section.ignore.join('\n') });
      }
      if (this.faults && problems.length > 0) faulty.push({ address: file.address, text: file.text, problems });
    }
    const volume = chain.at(-1)?.file?.parsed.config.volume ?? null;
    return { layers, volume, volumeId: volume?.id ?? volumeNamed(folder), ignores, baseline, faulty };
  }

  private problemsOf(parsed: ParsedConfig): ConfigProblem[] {
    return this.faults ? [...parsed.problems] : [];
  }

  private async baseline(address: string | null): Promise<Baseline | null> {
    const text = address === null ? null : await this.files.read(address);
    return text === null ? null : parseBaseline(parentOf(address!) ?? '', text);
  }

  /** The folder and those above it, the farthest first. */
  private async chain(folder: string): Promise<Own[]> {
    const chain: Own[] = [];
    for (let at: string | null = folder; at !== null; at = parentOf(at)) {
      const own: Own = await this.own(at);
      chain.unshift(own);
      if (own.top) break;
    }
    return chain;
  }

  private own(folder: string): Promise<Own> {
    let made = this.owns.get(folder);
    if (!made) {
      made = this.readOwn(folder);
      this.owns.set(folder, made);
    }
    return made;
  }

  private async readOwn(folder: string): Promise<Own> {
    const address = `${folder}/${CONFIG_NAME}`;
    const [text, ignore, head, worktree] = await Promise.all(
      [CONFIG_NAME, '.frusignore', '.git/HEAD', '.git'].map((name) => this.files.read(`${folder}/${name}`)),
    );
    return {
      folder,
      file: typeof text === 'string' ? { address, text, parsed: parseConfig(text) } : null,
      ignore: ignore ?? null,
      top: typeof head === 'string' || typeof worktree === 'string',
    };
  }

  /**
   * The sections that a file extends, the farthest first; what hinders goes to `problems`, faults of the extended files to `faulty`.
   * `through` are the files on the way here: none can extend itself.
   */
  private async extended(
    parsed: ParsedConfig,
    folder: string,
    top: string,
    through: readonly string[],
    faulty: FaultyFile[],
    problems: ConfigProblem[],
  ): Promise<LintSection[]> {
    const sections: LintSection[] = [];
    const list = parsed.config.lint?.extends ?? [];
    for (const [i, relative] of list.entries()) {
      const refuse = (message: string) =>
        problems.push({ span: parsed.place(['lint', 'extends', String(i)]), message: `“${relative}” ${message}` });
      const address = resolveFrom(folder, relative);
      if (address === null || relativeTo(top, address) === null) {
        refuse('lies outside the workspace; a file can extend only what lies inside.');
        continue;
      }
      if (through.includes(address)) {
        refuse('extends this file in turn.');
        continue;
      }
      const text = await this.files.read(address);
      if (text === null) {
        refuse('cannot be read.');
        continue;
      }
      const base = parseConfig(text);
      const own = this.problemsOf(base);
      const below = parentOf(address) ?? top;
      sections.push(...(await this.extended(base, below, top, [...through, address], faulty, own)));
      if (base.config.lint) sections.push(base.config.lint);
      if (own.length > 0) faulty.push({ address, text, problems: own });
    }
    return sections;
  }
}

/** The folder that `extends` must not leave: of the repository, else the farthest that holds a `frus.yaml`. */
function topOf(chain: readonly Own[]): string {
  const top = chain.find((own) => own.top || own.file) ?? chain.at(-1)!;
  return top.folder;
}
