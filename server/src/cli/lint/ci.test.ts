import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Log } from 'sarif';
import { parse } from 'yaml';
import { TestFolder, telegram } from '../../lsp/testing/folder';
import { frusBundle, runFrus } from '../testing/frus';

const ROOT = path.join(__dirname, '..', '..', '..', '..');
const yaml = <T>(file: string) => parse(readFileSync(path.join(ROOT, file), 'utf8')) as T;

const VOLUME = 'frus1977-80v21';
const FILES = {
  [`${VOLUME}/d1.txt`]: telegram(1, 'source: Department of State.'),
  [`${VOLUME}/d2.txt`]: telegram(2, 'Not printed.', 'They met on February 30, 1977.'),
};

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly files: string;
}

describe('the hooks for pre-commit', function () {
  this.timeout(180_000);

  const hooks = yaml<Hook[]>('.pre-commit-hooks.yaml');
  const hook = (id: string) => hooks.find((h) => h.id === id)!;
  let folder: TestFolder;
  beforeEach(() => {
    folder = new TestFolder(FILES);
  });
  afterEach(() => folder.dispose());

  /** As pre-commit runs a hook of the language `script`: the first word is a file of the repository. */
  const run = ({ entry }: Hook, ...files: string[]) => {
    const [script, ...args] = entry.split(' ');
    const { status, stdout, stderr } = spawnSync(path.join(ROOT, script!), [...args, ...files], {
      cwd: folder.path,
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };

  it('take transcriptions and lists, and no other text', () => {
    assert.deepEqual(
      hooks.map(({ id }) => id),
      ['frus-lint', 'frus-lint-fix'],
    );
    const names = [
      `volumes/${VOLUME}/d1.txt`,
      `${VOLUME}/persons.txt`,
      'a.frus',
      'a.frus.txt',
      'README.txt',
      'x/d1.txt',
    ];
    for (const { files } of hooks)
      assert.deepEqual(
        names.filter((name) => new RegExp(files).test(name)),
        names.slice(0, 4),
      );
  });

  it('check the files that are given', () => {
    const { status, stdout } = run(hook('frus-lint'), `${VOLUME}/d1.txt`, `${VOLUME}/d2.txt`);
    assert.equal(status, 1);
    assert.match(stdout, /^frus1977-80v21\/d2\.txt:5:13 error date\/impossible: /m);
  });

  it('mend them', () => {
    run(hook('frus-lint-fix'), `${VOLUME}/d1.txt`);
    assert.match(readFileSync(path.join(folder.path, VOLUME, 'd1.txt'), 'utf8'), /^\[1\] Source: Department/m);
  });
});

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, string>>;
}

describe('the action for GitHub', function () {
  this.timeout(180_000);

  const ACTION = '.github/actions/frus-lint';
  const action = yaml<{ inputs: Record<string, { default: string }>; outputs: object; runs: { steps: Step[] } }>(
    `${ACTION}/action.yml`,
  );
  const lint = action.runs.steps.find(({ id }) => id === 'lint')!;
  let folder: TestFolder;
  beforeEach(() => {
    folder = new TestFolder({ ...FILES, temp: '' });
    folder.remove('temp');
  });
  afterEach(() => folder.dispose());

  /** The script as GitHub runs it, with inputs for expressions. */
  const run = (inputs: Readonly<Record<string, string>> = {}) => {
    const output = path.join(folder.path, 'output');
    folder.write('output', '');
    const values = Object.entries(lint.env!).map(([name, expression]) => {
      const input = /^\$\{\{ inputs\.([a-z-]+) \}\}$/.exec(expression)![1]!;
      return [name, inputs[input] ?? action.inputs[input]!.default] as const;
    });
    const { status, stdout, stderr } = spawnSync(
      'bash',
      ['--noprofile', '--norc', '-eo', 'pipefail', '-c', lint.run!],
      {
        cwd: folder.path,
        encoding: 'utf8',
        env: {
          ...process.env,
          ...Object.fromEntries(values),
          GITHUB_ACTION_PATH: path.join(ROOT, ACTION),
          GITHUB_OUTPUT: output,
          RUNNER_TEMP: path.join(folder.path, 'temp'),
        },
      },
    );
    return { status, stdout, stderr, output: readFileSync(output, 'utf8') };
  };
  const log = (file: string) => JSON.parse(readFileSync(path.join(folder.path, file), 'utf8')) as Log;
  const places = ({ runs }: Log) =>
    runs.flatMap(({ results }) =>
      results!.map((r) => `${r.locations![0]!.physicalLocation!.artifactLocation!.uri} ${r.ruleId}`),
    );

  it('shows findings beside the lines, leaves a SARIF file, and fails where something weighs enough', () => {
    const { status, stdout, stderr, output } = run();
    assert.equal(status, 1, stderr);
    assert.match(stdout, /^::error file=frus1977-80v21\/d2\.txt,line=5,.*title=date\/impossible::/m);
    assert.equal(output, 'sarif=frus.sarif\n');
    assert.ok(places(log('frus.sarif')).includes(`${VOLUME}/d2.txt date/impossible`));
    assert.deepEqual(Object.keys(action.outputs), ['sarif']);
  });

  it('passes on paths and options, a line each, as they are', () => {
    const { status, stdout } = run({
      paths: `${VOLUME}/d2.txt\n$(touch harm)\n`,
      options: '--rule\ndate/weekday',
      'fail-on': 'error',
    });
    assert.deepEqual([status, stdout], [2, '']);
    assert.ok(!existsSync(path.join(folder.path, 'harm')));
    assert.equal(run({ paths: `${VOLUME}/d2.txt`, options: '--rule\ndate/weekday' }).status, 0);
  });

  it('leaves parts of a run that together hold what is found in the whole', () => {
    for (const part of [1, 2]) run({ shard: `${part}/2`, sarif: `part-${part}.sarif` });
    const parts = [1, 2].map((part) => log(`part-${part}.sarif`));
    assert.deepEqual(parts.flatMap(places).sort(), [
      `${VOLUME}/d1.txt source/prefix`,
      `${VOLUME}/d2.txt date/impossible`,
      `${VOLUME}/d2.txt source/missing`,
    ]);
    assert.equal(new Set(parts.map(({ runs }) => runs[0]!.automationDetails!.id)).size, 2);
  });

  it('is used in the example by the inputs and outputs that it has', () => {
    const { jobs } = yaml<{ jobs: Record<string, { strategy?: { matrix: { shard: number[] } }; steps: Step[] }> }>(
      `${ACTION}/example.yml`,
    );
    const used = jobs.lint!.steps.find(({ uses }) => uses?.includes(ACTION))!;
    assert.deepEqual(
      Object.keys(used.with!).filter((name) => !(name in action.inputs)),
      [],
    );
    const { shard } = jobs.lint!.strategy!.matrix;
    assert.equal(used.with!.shard, `\${{ matrix.shard }}/${shard.length}`);
    assert.deepEqual(
      shard,
      shard.map((_, i) => i + 1),
    );
  });
});

interface Matcher {
  readonly name: string;
  readonly pattern: { readonly regexp: string; readonly file: 1; readonly severity: 4; readonly message: 6 };
  readonly background?: { readonly beginsPattern: string; readonly endsPattern: string };
}

describe('the problem matchers', function () {
  this.timeout(180_000);

  const { contributes } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
    contributes: { problemMatchers: Matcher[] };
  };
  const matcher = (name: string) => contributes.problemMatchers.find((m) => m.name === name)!;

  it('read every finding of a report, and nothing else of it', async () => {
    const samples = path.join(ROOT, 'samples', 'broken');
    const { stdout } = await runFrus(['lint', '.'], samples);
    const json = (await runFrus(['lint', '--format', 'json', '.'], samples)).stdout;
    const { files } = JSON.parse(json) as {
      files: { file: string; diagnostics: { code: string; severity: string; message: string }[] }[];
    };
    const regexp = new RegExp(matcher('frus').pattern.regexp);
    const read = stdout.split('\n').flatMap((line) => {
      const match = regexp.exec(line);
      return match ? [[match[1], match[4], match[5], match[6]]] : [];
    });
    assert.ok(read.length > 50);
    assert.deepEqual(
      read,
      files.flatMap(({ file, diagnostics }) => diagnostics.map((d) => [file, d.severity, d.code, d.message])),
    );
    assert.deepEqual(matcher('frus-watch').pattern, matcher('frus').pattern);
  });

  it('know when frus lint --watch begins and ends to check, which it does when a file changes', async () => {
    const folder = new TestFolder({ 'frus.yaml': 'lint: {}\n', [`${VOLUME}/d1.txt`]: telegram(1, 'Not printed.') });
    const { beginsPattern, endsPattern } = matcher('frus-watch').background!;
    const watching = spawn(
      process.execPath,
      [await frusBundle(), 'lint', '--watch', '--rule', 'date/impossible', VOLUME],
      { cwd: folder.path },
    );
    const gone = new Promise<number | null>((resolve) => watching.on('exit', resolve));
    try {
      let said = '';
      let waiting: (() => void) | undefined;
      for (const stream of [watching.stdout, watching.stderr])
        stream.setEncoding('utf8').on('data', (text: string) => {
          said += text;
          waiting?.();
        });
      /** All that is said up to a line. */
      const until = async (pattern: string) => {
        while (!new RegExp(pattern, 'm').test(said)) await new Promise<void>((resolve) => (waiting = resolve));
        const all = said;
        said = '';
        return all;
      };
      assert.match(await until(endsPattern), /^1 file, no findings$/m);
      folder.write(`${VOLUME}/d1.txt`, FILES[`${VOLUME}/d2.txt`]!);
      const second = await until(endsPattern);
      assert.match(second, new RegExp(beginsPattern, 'm'));
      assert.match(second, /date\/impossible/);
      // Configuration stands above what is watched.
      folder.write('frus.yaml', 'lint: { rules: { date/impossible: off } }\n');
      assert.match(await until(endsPattern), /^1 file, no findings$/m);
      folder.write(`${VOLUME}/d3.txt`, telegram(3, 'Not printed.'));
      assert.match(await until(endsPattern), /^2 files, no findings$/m);
    } finally {
      watching.kill('SIGINT');
      await gone;
      folder.dispose();
    }
  });
});
