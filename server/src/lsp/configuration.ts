import { Configurations, type FolderConfig, NO_CONFIG } from '../config/configurations';
import { isIgnored } from '../config/ignore';
import { type LintSettings, lintSettings } from '../config/lintSettings';
import { CONFIG_NAME, type ConfigProblem, type LintPart } from '../config/model';
import { Memo } from '../text/memo';
import type { FileSystem } from './fileSystem';
import { folderOf, inFolder, nameOf, uriKey, uriOfKey } from './uris';

/** Whether a file belongs to the configuration: a change in it can change every finding below its folder. */
export function isConfiguration(uri: string): boolean {
  const name = nameOf(uri);
  return /\.ya?ml$|baseline.*\.json$/i.test(name) || name === '.frusignore';
}

/** Whether a file is a `frus.yaml`, which gets diagnostics of its own. */
export function isConfigFile(uri: string): boolean {
  return nameOf(uri) === CONFIG_NAME;
}

/** Keys of the folders that hold files; null for what is in no folder. */
const folderKeys = new Memo((uri) => {
  const folder = folderOf(uri);
  return folder === null ? null : uriKey(folder);
});

/**
 * The configuration of the folders with open files, as it is on disk. What has not been read yet counts as none; once it is read, and
 * whenever it changes, `changed` is called.
 */
export class WorkspaceConfiguration {
  private readonly configurations: Configurations;
  private ready = new Map<string, FolderConfig>();
  private loading = new Map<string, Promise<void>>();

  constructor(
    files: FileSystem,
    private readonly changed: () => void,
  ) {
    this.configurations = new Configurations({ read: (address) => files.read(uriOfKey(address)) }, false);
  }

  /** The configuration of a file’s folder, as far as it has been read. */
  of(uri: string): FolderConfig {
    const folder = folderKeys.of(uri);
    if (folder === null) return NO_CONFIG;
    const found = this.ready.get(folder);
    if (!found) void this.load(uri);
    return found ?? NO_CONFIG;
  }

  /** How a file is checked where the editor has these settings of its own; null where it is not checked. */
  settingsOf(uri: string, editor: LintPart): LintSettings | null {
    const config = this.of(uri);
    const address = uriKey(uri);
    return isIgnored(config.ignores, address) ? null : lintSettings(config, address, { editor });
  }

  /** The same of a folder by its address. */
  ofFolder(folder: string): FolderConfig {
    return this.ready.get(uriKey(folder)) ?? this.of(inFolder(folder, CONFIG_NAME));
  }

  /** Reads the configuration of a file’s folder, once. Never rejects. */
  load(uri: string): Promise<void> {
    const key = folderKeys.of(uri);
    if (key === null) return Promise.resolve();
    const known = this.loading.get(key);
    if (known) return known;
    const { loading, ready } = this;
    const load = this.configurations.of(key).then((config) => {
      ready.set(key, config);
      // Read again meanwhile: that reading tells.
      if (this.loading === loading && (config.volume || config.layers.length + config.ignores.length > 0))
        this.changed();
    });
    loading.set(key, load);
    return load;
  }

  /** Reads everything again, as a file of configuration has changed, come or gone. */
  async changedOnDisk(): Promise<void> {
    this.configurations.forget();
    const before = this.ready;
    const ready = new Map<string, FolderConfig>();
    for (const key of before.keys()) ready.set(key, await this.configurations.of(key));
    this.ready = ready;
    this.loading = new Map([...ready.keys()].map((key) => [key, Promise.resolve()]));
    this.changed();
  }

  /** The faults of a `frus.yaml` with this text. */
  check(uri: string, text: string): Promise<readonly ConfigProblem[]> {
    return this.configurations.check(uriKey(uri), text);
  }
}
