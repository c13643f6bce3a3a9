import { spawn } from 'node:child_process';
import path from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { isIgnored } from '../config/ignore';
import { lintSettings } from '../config/lintSettings';
import { PROFILES, type Profile, type Severity } from '../rules/rule';
import { addressOf, nodeConfigurations, refuseFaulty } from './configuration';
import { type AnalysedFile, analyseFolder, collect, InputError } from './corpus';
import { addImport } from './import/command';
import { inspectFile } from './inspect';
import inspectSchema from './inspect.schema.json';
import { inspectText } from './inspectText';
import { atLeast, type LintedFile, lintFile, lintJson } from './lint';
import { lintText } from './lintText';
import { Progress } from './progress';
import { VERSION } from './version';

/** 0: clean; 1: findings at or above the level; 2: wrong usage, or input that cannot be read. */
const EXIT = { findings: 1, usage: 2 } as const;

interface InputOptions {
  readonly stdin?: boolean;
  readonly stdinFilename?: string;
}

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
  .addOption(new Option('--format <format>', 'text or json').choices(['text', 'json']).default('text'))
  .addOption(
    new Option('--fail-on <severity>', 'exit with 1 where a finding weighs at least as much')
      .choices(['hint', 'info', 'warning', 'error'])
      .default('warning'),
  )
  .addOption(
    new Option('--profile <profile>', 'the set of levels, in place of the one in frus.yaml').choices([...PROFILES]),
  )
  .option('--no-ignore', 'check files that .frusignore or frus.yaml leave out, too')
  .option('--rule <id=level>', 'set the level of a rule (may be repeated)', collectLevel, {})
  .action(
    async (
      paths: string[],
      options: InputOptions & {
        format: 'text' | 'json';
        failOn: Severity;
        profile?: Profile;
        rule: Record<string, Severity | 'off'>;
        ignore: boolean;
      },
    ) => {
      const files: LintedFile[] = [];
      const configurations = nodeConfigurations();
      const commandLine = {
        ...(options.profile ? { profile: options.profile } : {}),
        rules: Object.fromEntries(Object.entries(options.rule).map(([id, level]) => [id, { level }])),
      };
      for await (const file of input(paths, options)) {
        const config = await configurations.of(addressOf(path.dirname(file.file)));
        refuseFaulty(config);
        const address = addressOf(file.file);
        if (options.ignore && isIgnored(config.ignores, address)) continue;
        const settings = lintSettings(config, address, { commandLine });
        files.push(lintFile(file, { ...settings, baseline: config.baseline }));
      }
      await write(
        options.format === 'json'
          ? `${JSON.stringify(lintJson(files))}\n`
          : lintText(files, process.stdout.isTTY === true && !process.env.NO_COLOR),
      );
      if (files.some((f) => f.findings.some((finding) => atLeast(finding, options.failOn))))
        process.exitCode = EXIT.findings;
    },
  );

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

function collectLevel(value: string, before: Record<string, string>): Record<string, string> {
  const match = /^([a-z]+\/[a-z0-9-]+)=(off|hint|info|warning|error)$/.exec(value);
  if (!match) throw new InvalidArgumentError('want RULE=LEVEL, with a level of off, hint, info, warning, error.');
  return { ...before, [match[1]!]: match[2]! };
}

/** The files that the command line names, analysed one after another. */
async function* input(paths: readonly string[], options: InputOptions): AsyncGenerator<AnalysedFile> {
  if (options.stdin || options.stdinFilename) {
    if (paths.length > 0) throw new InputError('give paths or --stdin, not both');
    const file = options.stdinFilename ?? 'stdin.txt';
    const text = await readStdin();
    yield* analyseFolder(options.stdinFilename ? path.dirname(file) : '', [file], new Map([[file, text]]));
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

/** Writes to standard output, waiting where a pipe is full, so that nothing is lost at exit and memory stays bounded. */
function write(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of the pipe has enough (`frus inspect … | head`).
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

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
