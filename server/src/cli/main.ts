import { spawn } from 'node:child_process';
import path from 'node:path';
import { workerData } from 'node:worker_threads';
import { Command, InvalidArgumentError, Option } from 'commander';
import { BASELINE_NAME } from '../config/baseline';
import { compileRegularExpressionsOnce } from '../lsp/regularExpressions';
import { PROFILES } from '../rules/rule';
import { collect } from './collect';
import { type AnalysedFile, analyseFolder, InputError } from './corpus';
import { addImport } from './import/command';
import { inspectFile } from './inspect';
import inspectSchema from './inspect.schema.json';
import { inspectText } from './inspectText';
import { type LintCommand, lintCommand, type PipedFile } from './lint/command';
import { FORMATS, type FormatName } from './lint/formats';
import { SEVERITIES } from './lint/lintedFile';
import { collectRule, NO_CHOICE } from './lint/ruleOption';
import { parseShard, type Shard } from './lint/shard';
import { servesAsWorker } from './lint/workers';
import { write } from './output';
import { Progress } from './progress';
import { explainRule, listRules } from './ruleCommands';
import { VERSION } from './version';

/** Exit status of wrong usage, and of input that cannot be read; what `frus lint` gives else, its help says. */
const EXIT = { usage: 2 } as const;

interface InputOptions {
  readonly stdin?: boolean;
  readonly stdinFilename?: string;
}

compileRegularExpressionsOnce();

const program = new Command('frus')
  .description('Tools for transcriptions of Foreign Relations of the United States.')
  .version(VERSION)
  .exitOverride()
  .configureHelp({ showGlobalOptions: true });

withInput(program.command('inspect'))
  .description('print what documents are made of: headings, notes, calls, references, persons')
  .addOption(
    new Option('--format <format>', 'jsonl (one JSON object a file) or text')
      .choices(['jsonl', 'text'])
      .default('jsonl'),
  )
  .option('--schema', 'print the JSON schema of the jsonl format')
  .action(async (paths: string[], options: InputOptions & { format: 'jsonl' | 'text'; schema?: boolean }) => {
    if (options.schema) {
      if (paths.length > 0) throw new InputError('give paths or --schema, not both');
      await write(`${JSON.stringify(inspectSchema, null, 2)}\n`);
      return;
    }
    for await (const file of input(paths, options))
      await write(options.format === 'text' ? inspectText(file) : `${JSON.stringify(inspectFile(file))}\n`);
  });

withInput(program.command('lint'))
  .description('check documents: footnotes, references, dates, names')
  .addOption(
    new Option('--format <format>', 'how to report').choices(Object.keys(FORMATS)).default('text' satisfies FormatName),
  )
  .option('-o, --output <file>', 'write the report to a file')
  .addOption(
    new Option('--fail-on <severity>', 'exit with 1 where a finding weighs at least as much')
      .choices([...SEVERITIES])
      .default('warning'),
  )
  .option('--max-warnings <n>', 'exit with 1 where there are more warnings; fewer are let pass', wholeNumber)
  .option('--quiet', 'report errors only')
  .addOption(
    new Option('--profile <profile>', 'the set of levels, in place of the one in frus.yaml').choices([...PROFILES]),
  )
  .option(
    '--rule <id[=level]>',
    'set the level of a rule, or run the named rules alone (may be repeated)',
    collectRule,
    NO_CHOICE,
  )
  .option('--no-ignore', 'check files that .gitignore, .frusignore or frus.yaml leave out, too')
  .option('--fix', 'mend what can be mended safely; with --stdin, print the mended text')
  .option('--fix-dry-run', 'print as a diff what --fix would change')
  .option('--write-baseline [file]', `write all findings to a baseline (${BASELINE_NAME})`)
  .option('--baseline <file>', 'do not report the findings of this baseline')
  .option('--no-baseline', 'report the findings of the baseline in frus.yaml, too')
  .option('--cache', 'keep what was found, and check again only what has changed')
  .option('--cache-location <folder>', 'where --cache keeps it', '.frus-cache')
  .option('--jobs <n>', 'threads that share the work (by default as many as help)', positiveNumber)
  .option('--shard <i/n>', 'check one part of many, the same on every machine', shardOf)
  .option('--stats', 'print findings and time of each rule to standard error')
  .option('--watch', 'check again whenever something changes')
  .addHelpText(
    'after',
    `
Exit status: 0 nothing weighs as much as --fail-on; 1 something does, or --fix-dry-run would change something;
2 wrong usage, a faulty frus.yaml, or input that cannot be read.`,
  )
  .action(async (named: string[], given: InputOptions & LintCommand) => {
    const { paths, options } = withBaselineApart(named, given);
    const stdin = options.stdin === true || options.stdinFilename !== undefined;
    if (stdin && paths.length > 0) throw new InputError('give paths or --stdin, not both');
    if (stdin && options.watch) throw new InputError('--watch wants paths');
    if (options.watch && (options.fix || options.fixDryRun)) throw new InputError('--watch mends nothing');
    if (!stdin && paths.length === 0) throw new InputError('name files or folders, or give --stdin');
    const piped = stdin ? await pipedFile(options) : null;
    process.exitCode = await lintCommand(paths, piped, options);
  });

program
  .command('rules')
  .description('list the rules, with their levels in each profile')
  .addOption(new Option('--format <format>', 'text or json').choices(['text', 'json']).default('text'))
  .action(({ format }: { format: 'text' | 'json' }) => write(listRules(format)));

program
  .command('explain')
  .description('say what a rule checks, why, and how to mend what it finds')
  .argument('<id>', 'such as footnote/sequence')
  .action((id: string) => write(explainRule(id)));

addImport(program, write);

program
  .command('lsp')
  .description('start the language server')
  .option('--stdio', 'talk over standard input and output', true)
  .action(() => {
    const server = spawn(process.execPath, [path.join(__dirname, 'server.js'), '--stdio'], { stdio: 'inherit' });
    server.on('exit', (code) => process.exit(code ?? 1));
  });

function withInput(command: Command): Command {
  return command
    .argument('[path...]', 'files, folders, and patterns such as "volumes/**/d1*.txt"')
    .option('--stdin', 'read one document from standard input')
    .option('--stdin-filename <path>', 'the file that standard input stands for: its folder is the volume');
}

function wholeNumber(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('want a whole number.');
  return Number(value);
}

function positiveNumber(value: string): number {
  const number = wholeNumber(value);
  if (number < 1 || number > 64) throw new InvalidArgumentError('want a number from 1 to 64.');
  return number;
}

function shardOf(value: string): Shard {
  const shard = parseShard(value);
  if (!shard) throw new InvalidArgumentError('want a part such as 2/8.');
  return shard;
}

/** Standard input, and the file that it stands for. */
async function pipedFile({ stdinFilename }: InputOptions): Promise<PipedFile> {
  const file = stdinFilename ?? 'stdin.txt';
  return { folder: stdinFilename === undefined ? '' : path.dirname(file), file, text: await readStdin() };
}

/** The files that the command line names, analysed one after another. */
async function* input(paths: readonly string[], options: InputOptions): AsyncGenerator<AnalysedFile> {
  if (options.stdin || options.stdinFilename) {
    if (paths.length > 0) throw new InputError('give paths or --stdin, not both');
    const { folder, file, text } = await pipedFile(options);
    yield* analyseFolder(folder, [file], new Map([[file, text]]));
    return;
  }
  if (paths.length === 0) throw new InputError('name files or folders, or give --stdin');
  const folders = collect(paths);
  const total = [...folders.values()].reduce((n, files) => n + files.length, 0);
  if (total === 0) throw new InputError(`no transcriptions (.txt, .frus) in ${paths.join(', ')}`);
  const progress = new Progress(total);
  try {
    for (const [folder, files] of folders)
      for (const file of analyseFolder(folder, files)) {
        progress.step(file.file);
        yield file;
      }
  } finally {
    progress.end();
  }
}

async function readStdin(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of the pipe has enough (`frus inspect … | head`).
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

if (!servesAsWorker(workerData)) {
  // When there is nothing left to do or to write: to take the memory down piece by piece first takes a twentieth of a run.
  process.once('beforeExit', () => process.exit());
  program.parseAsync().catch((error: unknown) => {
    if (error instanceof InputError) {
      process.stderr.write(`frus: ${error.message}\n`);
      process.exitCode = EXIT.usage;
    } else if (error instanceof Error && 'exitCode' in error) {
      // commander has said what is wrong; its code is 0 for --help and --version.
      process.exitCode = error.exitCode === 0 ? 0 : EXIT.usage;
    } else {
      process.stderr.write(`frus: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
      process.exitCode = EXIT.usage;
    }
  });
}

/** `--write-baseline .` names the folder to check, not a file to write: a baseline is a `.json` file. */
function withBaselineApart<T extends LintCommand>(paths: string[], options: T): { paths: string[]; options: T } {
  const { writeBaseline } = options;
  if (typeof writeBaseline !== 'string' || /\.json$/i.test(writeBaseline)) return { paths, options };
  return { paths: [writeBaseline, ...paths], options: { ...options, writeBaseline: true } };
}
