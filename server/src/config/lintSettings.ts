import picomatch from 'picomatch';
import { everyRule } from '../rules/everyRule';
import { levelIn } from '../rules/profiles';
import type { Level, OptionValues, Profile } from '../rules/rule';
import type { RuleOptions } from '../rules/runRules';
import { relativeTo } from './addresses';
import type { FolderConfig } from './configurations';
import type { LintOverride, LintPart } from './model';

/** How a file is checked. The same object for all files that are checked alike, so that findings can be kept by it. */
export interface LintSettings {
  readonly profile: Profile;
  /** The level of every rule. */
  readonly levels: Readonly<Record<string, Level>>;
  /** Options of the rules that have any set. */
  readonly options: RuleOptions;
}

/** Settings around those of files: of the editor, which serve only where no file speaks, and of the command line, which come last. */
export interface OuterSettings {
  readonly editor?: LintPart;
  readonly commandLine?: LintPart;
}

const known = new WeakMap<FolderConfig, Map<string, LintSettings>>();

/** The settings of a file in a folder with this configuration. */
export function lintSettings(config: FolderConfig, file: string, outer: OuterSettings = {}): LintSettings {
  const parts: LintPart[] = config.layers.length === 0 && outer.editor ? [outer.editor] : [];
  for (const { folder, lint } of config.layers)
    parts.push(lint, ...(lint.overrides ?? []).filter((override) => fits(override, folder, file, config.volumeId)));
  if (outer.commandLine) parts.push(outer.commandLine);
  const key = JSON.stringify(parts.map(({ profile, rules }) => [profile, rules]));
  let kept = known.get(config);
  if (!kept) {
    kept = new Map();
    known.set(config, kept);
  }
  let settings = kept.get(key);
  if (!settings) {
    settings = merged(parts);
    kept.set(key, settings);
  }
  return settings;
}

/** The levels and options that parts make, each laid over those before it. */
function merged(parts: readonly LintPart[]): LintSettings {
  const profile = parts.reduce<Profile>((before, part) => part.profile ?? before, 'recommended');
  const levels: Record<string, Level> = {};
  for (const rule of everyRule) levels[rule.id] = levelIn(rule, profile);
  const options: Record<string, OptionValues> = {};
  for (const part of parts)
    for (const [id, set] of Object.entries(part.rules ?? {})) {
      if (!(id in levels)) continue;
      if (set.level !== undefined) levels[id] = set.level;
      if (set.options) options[id] = { ...options[id], ...set.options };
    }
  return { profile, levels, options };
}

function fits({ files, volumes }: LintOverride, folder: string, file: string, volume: string | null): boolean {
  if (volumes && (volume === null || !picomatch.isMatch(volume, [...volumes]))) return false;
  if (!files) return true;
  const relative = relativeTo(folder, file);
  return (
    relative !== null &&
    files.some((glob) => picomatch.isMatch(relative, glob, { dot: true, basename: !glob.includes('/') }))
  );
}
