import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { BASELINE_NAME, type Baseline, fingerprint, parseBaseline, writeBaseline } from '../../config/baseline';
import type { Profile, Severity } from '../../rules/rule';
import { collect } from '../collect';
import { addressOf } from '../configuration';
import { InputError } from '../corpus';
import { write } from '../output';
import { Progress } from '../progress';
import { LintCache } from './cache';
import { tuneEngine } from './engine';
import { diffOf, type Fixed, fixAll, writeFixes } from './fix';
import { FORMATS, type FormatName } from './formats';
import { isAtLeast, type LintedFile, plural } from './lintedFile';
import { Linter } from './linter';
import type { RuleChoice } from './ruleOption';
import { inShard, type Shard } from './shard';
import { statsTable } from './stats';
import { watchPaths } from './watch';

/** What the command line gives to `frus lint`. */
export interface LintCommand {
  readonly format: FormatName;
  readonly output?: string;
  readonly failOn: Severity;
  readonly maxWarnings?: number;
  readonly quiet?: boolean;
  readonly profile?: Profile;
  readonly rule: RuleChoice;
  readonly ignore: boolean;
  readonly fix?: boolean;
  readonly fixDryRun?: boolean;
  /** A file, or true where the option stands alone. */
  readonly writeBaseline?: string | true;
  readonly baseline?: string | false;
  readonly cache?: boolean;
  readonly cacheLocation: string;
  readonly jobs?: number;
  readonly shard?: Shard;
  readonly stats?: boolean;
  readonly watch?: boolean;
}

/** A text from standard input, and the file that it stands for; the folder is empty where it stands for none. */
export interface PipedFile {
  readonly folder: string;
  readonly file: string;
  readonly text: string;
}

/** What is to be checked: files by folder, and a text that stands for one of them. */
interface Input {
  readonly folders: ReadonlyMap<string, readonly string[]>;
  readonly overlay: ReadonlyMap<string, string>;
}

/** Fewer files than this are checked by one thread: the others would take longer to start. */
const MANY = 60;
const MOST_JOBS = 8;

/**
 * Runs `frus lint` over paths, or over a text that stands for a file. Gives the exit status: 0 where nothing weighs enough, 1 where
 * something does.
 * @throws InputError where something cannot be read
 */
export async function lintCommand(
  paths: readonly string[],
  piped: PipedFile | null,
  options: LintCommand,
): Promise<0 | 1> {
  const input = inputOf(paths, piped, options);
  const { folders, overlay } = input;
  const count = [...folders.values()].reduce((n, files) => n + files.length, 0);
  const cores = os.availableParallelism();
  const jobs = options.jobs ?? (count < MANY ? 1 : Math.min(cores, MOST_JOBS));
  tuneEngine(jobs, cores);
  const linter = new Linter({
    jobs,
    cache: options.cache ? new LintCache(options.cacheLocation) : options.watch ? new LintCache(null) : null,
    commandLine: {
      ...(options.profile ? { profile: options.profile } : {}),
      rules: Object.fromEntries(Object.entries(options.rule.levels).map(([id, level]) => [id, { level }])),
    },
    only: options.rule.only,
    ignore: options.ignore,
    baseline: options.writeBaseline ? null : givenBaseline(options.baseline),
    times: options.stats === true,
  });
  try {
    if (options.writeBaseline) return await makeBaseline(linter, input, options.writeBaseline);
    if (options.fixDryRun) return await showFixes(await fixAll(linter, folders, overlay));
    if (options.fix && piped) {
      const { changed } = await fixAll(linter, folders, overlay);
      await write(changed.get(piped.file)?.after ?? piped.text);
      return 0;
    }
    const status = await lintOnce(linter, input, options);
    if (options.watch) await watchOn(linter, paths, () => inputOf(paths, piped, options), options);
    return status;
  } finally {
    await linter.end();
  }
}

function inputOf(paths: readonly string[], piped: PipedFile | null, { ignore, shard }: LintCommand): Input {
  if (piped)
    return {
      folders: new Map([[piped.folder, [piped.file]]]),
      overlay: new Map([[piped.file, piped.text]]),
    };
  const all = collect(paths, { gitIgnore: ignore, lists: true });
  if (all.size === 0) throw new InputError(`no transcriptions (.txt, .frus) in ${paths.join(', ')}`);
  return { folders: shard ? inShard(all, shard) : all, overlay: new Map() };
}

async function lintOnce(linter: Linter, { folders, overlay }: Input, options: LintCommand): Promise<0 | 1> {
  let files: LintedFile[] = [];
  if (options.fix) {
    const fixed = await fixAll(linter, folders, overlay);
    writeFixes(fixed);
    if (fixed.changed.size > 0) process.stderr.write(`mended ${plural(fixed.changed.size, 'file')}\n`);
    files = [...fixed.files];
  } else {
    const progress = new Progress([...folders.values()].reduce((n, list) => n + list.length, 0));
    try {
      for await (const file of linter.lint(folders, overlay)) {
        progress.step(file.file);
        files.push(file);
      }
    } finally {
      progress.end();
    }
  }
  const reported = options.quiet
    ? files.map((file) => file.with(file.findings.filter(({ severity }) => severity === 'error')))
    : files;
  const toTerminal = options.output === undefined && process.stdout.isTTY === true && !process.env.NO_COLOR;
  const shard = options.shard ? `${options.shard.index}/${options.shard.count}` : null;
  const report = FORMATS[options.format](reported, { colour: toTerminal, shard });
  if (options.output === undefined) await write(report);
  else writeFileSync(options.output, report);
  if (options.stats) process.stderr.write(statsTable(files));
  return fails(files, options) ? 1 : 0;
}

function fails(files: readonly LintedFile[], { failOn, maxWarnings }: LintCommand): boolean {
  const all = files.flatMap(({ findings }) => findings);
  if (maxWarnings === undefined) return all.some((finding) => isAtLeast(finding, failOn));
  return (
    all.some((finding) => finding.severity !== 'warning' && isAtLeast(finding, failOn)) ||
    all.filter(({ severity }) => severity === 'warning').length > maxWarnings
  );
}

async function showFixes(fixed: Fixed): Promise<0 | 1> {
  await write(diffOf(fixed));
  process.stderr.write(
    fixed.changed.size === 0 ? 'nothing to mend\n' : `${plural(fixed.changed.size, 'file')} would be mended\n`,
  );
  return fixed.changed.size > 0 ? 1 : 0;
}

/** The baseline that the command line names; undefined where `frus.yaml` decides, null for none. */
function givenBaseline(given: string | false | undefined): Baseline | null | undefined {
  if (given === undefined) return undefined;
  if (given === false) return null;
  const text = existsSync(given) ? readFileSync(given, 'utf8') : null;
  const baseline = text === null ? null : parseBaseline(path.posix.dirname(addressOf(given)), text);
  if (!baseline) throw new InputError(`${given} is no baseline that can be read; --write-baseline makes one`);
  return baseline;
}

async function makeBaseline(linter: Linter, { folders, overlay }: Input, given: string | true): Promise<0> {
  const file = given === true ? BASELINE_NAME : given;
  const folder = path.dirname(path.resolve(file));
  const prints = new Map<string, string[]>();
  let count = 0;
  for await (const linted of linter.lint(folders, overlay)) {
    if (linted.findings.length === 0) continue;
    const name = path.relative(folder, path.resolve(linted.file)).split(path.sep).join('/');
    if (name.startsWith('../'))
      throw new InputError(`${linted.file} does not lie below ${file}: a baseline speaks of what lies below it`);
    prints.set(
      name,
      linted.findings.map((finding) => fingerprint(linted.text, finding)),
    );
    count += linted.findings.length;
  }
  writeFileSync(file, writeBaseline(prints));
  process.stderr.write(`${file}: ${plural(count, 'finding')} in ${plural(prints.size, 'file')}\n`);
  return 0;
}

async function watchOn(
  linter: Linter,
  paths: readonly string[],
  input: () => Input,
  options: LintCommand,
): Promise<void> {
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  const watching = () => process.stderr.write('frus: watching; end with Ctrl+C\n');
  await watchPaths(
    paths,
    async () => {
      linter.forgetConfiguration();
      if (process.stdout.isTTY) process.stdout.write('\u001bc');
      process.stderr.write('frus: checking\n');
      try {
        await lintOnce(linter, input(), options);
      } catch (error) {
        // What cannot be read now may be written the next moment.
        if (!(error instanceof InputError)) throw error;
        process.stderr.write(`frus: ${error.message}\n`);
      }
      watching();
    },
    watching,
    stop.signal,
  );
}
