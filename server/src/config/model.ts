import type { VolumeStatement } from '../archive/volumeStatement';
import type { Level, OptionValues, Profile } from '../rules/rule';
import type { Span } from '../text/span';

/** The name of the file in which a team says how its folders are read and checked. */
export const CONFIG_NAME = 'frus.yaml';

/** What one `frus.yaml` says. */
export interface FrusConfig {
  readonly volume?: VolumeStatement;
  readonly lint?: LintSection;
}

/** A rule as set: its level, values of its options, or both. */
export interface RuleSetting {
  readonly level?: Level;
  readonly options?: OptionValues;
}

/** Settings of rules, each laid over the ones before it. */
export interface LintPart {
  readonly profile?: Profile;
  readonly rules?: Readonly<Record<string, RuleSetting>>;
}

/** Settings for some of the files below a `frus.yaml`: those that fit one of `files` and one of `volumes`, where given. */
export interface LintOverride extends LintPart {
  /** Globs below the folder of the file; one without a slash fits in every folder. */
  readonly files?: readonly string[];
  /** Ids of volumes, or globs of them. */
  readonly volumes?: readonly string[];
}

export interface LintSection extends LintPart {
  /** Files whose `lint` section is laid under this one; paths are relative to the file, and stay inside the workspace. */
  readonly extends?: readonly string[];
  readonly overrides?: readonly LintOverride[];
  /** Globs of files that are not checked. */
  readonly ignore?: readonly string[];
  /** A file of known findings that are not reported, relative to this one. */
  readonly baseline?: string;
}

/** A fault of a `frus.yaml`; the span is of its text. */
export interface ConfigProblem {
  readonly span: Span;
  readonly message: string;
}
