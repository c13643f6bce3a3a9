import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { TestFolder, telegram } from '../../lsp/testing/folder';
import { runFrus } from '../testing/frus';

/** A telegram whose date is none: an error. */
const BROKEN = telegram(2, 'Not printed.', 'They met on February 30, 1977.');
/** A telegram whose weekday is wrong: a warning. */
const DOUBTFUL = telegram(3, 'Not printed.', 'They met on Monday, May 4, 1977.');
const ONLY = ['--rule', 'date/impossible', '--rule', 'date/weekday'];

interface Output {
  readonly files: readonly { readonly file: string; readonly diagnostics: readonly { readonly code: string }[] }[];
}

describe('frus lint', () => {
  let folder: TestFolder;
  beforeEach(() => {
    folder = new TestFolder({
      'v/d1.txt': telegram(1, 'Not printed.'),
      'v/d2.txt': BROKEN,
      'v/d3.txt': DOUBTFUL,
    });
  });
  afterEach(() => folder.dispose());
  const frus = (...args: string[]) => runFrus(['lint', ...args], folder.path);
  const found = async (...args: string[]) => {
    const { stdout } = await frus('--format', 'json', ...args);
    return (JSON.parse(stdout) as Output).files.map(
      ({ file, diagnostics }) => `${file}: ${diagnostics.map((d) => d.code)}`,
    );
  };
  const status = async (...args: string[]) => (await frus(...args)).code;

  it('runs the rules that are named alone', async () => {
    assert.deepEqual(await found(...ONLY, 'v'), ['v/d1.txt: ', 'v/d2.txt: date/impossible', 'v/d3.txt: date/weekday']);
    const { code, stderr } = await frus('--rule', 'date/weekdy', 'v');
    assert.equal(code, 2);
    assert.match(stderr, /did you mean “date\/weekday”/);
  });

  it('ends with a status that scripts can go by', async () => {
    assert.equal(await status(...ONLY, 'v/d1.txt'), 0);
    assert.equal(await status(...ONLY, 'v/d3.txt'), 1);
    assert.equal(await status(...ONLY, '--fail-on', 'error', 'v/d3.txt'), 0);
    assert.equal(await status(...ONLY, '--max-warnings', '1', 'v/d3.txt'), 0);
    assert.equal(await status(...ONLY, '--max-warnings', '0', 'v/d3.txt'), 1);
    assert.equal(await status('nowhere'), 2);
  });

  it('reports errors alone when it is to be quiet', async () => {
    assert.deepEqual(await found(...ONLY, '--quiet', 'v'), ['v/d1.txt: ', 'v/d2.txt: date/impossible', 'v/d3.txt: ']);
  });

  it('finds the same with threads as without', async () => {
    const files: Record<string, string> = {};
    for (let n = 1; n <= 60; n++)
      files[`w/d${n}.txt`] = telegram(n, `See Document ${n + 3}.`, n % 7 ? 'Words.' : 'On June 31, 1977.');
    const many = new TestFolder(files);
    const run = async (jobs: string) =>
      (await runFrus(['lint', '--format', 'json', '--jobs', jobs, '.'], many.path)).stdout;
    const alone = await run('1');
    assert.ok(alone.includes('date/impossible'));
    assert.equal(await run('3'), alone);
    many.dispose();
  });

  it('parts the work by shards, each file once', async () => {
    const parts = await Promise.all(['1/2', '2/2'].map((shard) => found(...ONLY, '--shard', shard, 'v')));
    assert.ok(parts.every((part) => part.length > 0));
    assert.deepEqual(parts.flat().sort(), await found(...ONLY, 'v'));
  });

  it('keeps what it found, and sees every change', async () => {
    const cached = (...more: string[]) => found(...ONLY, '--cache', '--cache-location', 'kept', ...more, 'v');
    const first = await cached();
    assert.equal(readdirSync(path.join(folder.path, 'kept')).length, 1);
    assert.deepEqual(await cached(), first);
    const times = async () => {
      const { stderr } = await frus('--cache', '--cache-location', 'kept', '--stats', ...ONLY, 'v');
      return stderr.split('\n').filter((line) => /^date\/weekday .* 0\.0$/.test(line)).length;
    };
    assert.equal(await times(), 1, 'nothing was checked again');
    folder.write('v/d3.txt', telegram(3, 'Not printed.', 'They met on Wednesday, May 4, 1977.'));
    assert.deepEqual(await cached(), ['v/d1.txt: ', 'v/d2.txt: date/impossible', 'v/d3.txt: ']);
    folder.write('frus.yaml', 'lint: { rules: { date/impossible: off } }\n');
    assert.deepEqual(await cached(), ['v/d1.txt: ', 'v/d2.txt: ', 'v/d3.txt: ']);
    folder.write('v/d2.txt', `<!-- frus-disable-file -->\n${BROKEN}`);
    assert.deepEqual(await cached('--rule', 'date/impossible=error'), ['v/d1.txt: ', 'v/d2.txt: ', 'v/d3.txt: ']);
  });

  it('sees by the cache when another document of the volume changes', async () => {
    folder.write('v/d2.txt', telegram(2, 'See footnote 1, Document 3.'));
    const cached = () => found('--rule', 'footnote/number-out-of-range', '--cache', 'v/d2.txt');
    assert.deepEqual(await cached(), ['v/d2.txt: ']);
    folder.write('v/d3.txt', telegram(3, 'x').replaceAll('[1]', '[2]'));
    assert.deepEqual(await cached(), ['v/d2.txt: footnote/number-out-of-range']);
    assert.ok(existsSync(path.join(folder.path, '.frus-cache')));
  });

  it('writes a baseline, and then reports what is new', async () => {
    const { code, stderr } = await frus(...ONLY, '--write-baseline', 'known.json', 'v');
    assert.deepEqual([code, stderr], [0, 'known.json: 2 findings in 2 files\n']);
    assert.deepEqual(await found(...ONLY, '--baseline', 'known.json', 'v'), ['v/d1.txt: ', 'v/d2.txt: ', 'v/d3.txt: ']);
    folder.write('frus.yaml', 'lint: { baseline: known.json }\n');
    folder.write('v/d1.txt', telegram(1, 'Not printed.', 'They met on April 31, 1977.'));
    assert.deepEqual(await found(...ONLY, 'v'), ['v/d1.txt: date/impossible', 'v/d2.txt: ', 'v/d3.txt: ']);
    assert.equal((await found(...ONLY, '--no-baseline', 'v')).filter((f) => !f.endsWith(': ')).length, 3);
  });

  it('takes what follows --write-baseline for a path where it is no .json file', async () => {
    const { code, stderr } = await frus(...ONLY, '--write-baseline', 'v');
    assert.equal(code, 0);
    assert.match(stderr, /^\.frus-baseline\.json: 2 findings in 2 files$/m);
  });

  it('walks past what git ignores, unless it is named', async () => {
    folder.write('.git/HEAD', 'ref: refs/heads/main\n');
    folder.write('.gitignore', 'v/\n');
    folder.write('u/d1.txt', BROKEN);
    assert.deepEqual(await found(...ONLY, '.'), ['u/d1.txt: date/impossible']);
    assert.equal((await found(...ONLY, 'v')).length, 3);
    assert.equal((await found(...ONLY, '--no-ignore', '.')).length, 4);
  });

  it('tells findings and time of each rule', async () => {
    const { stderr } = await frus('--stats', ...ONLY, 'v');
    assert.match(stderr, /^rule +error +warning +info +hint +ms\n/);
    assert.match(stderr, /\ndate\/impossible +1 +0 +0 +0 +\d+\.\d\n/);
  });

  it('writes its report to a file', async () => {
    const { stdout } = await frus(...ONLY, '--format', 'json', '-o', 'report.json', 'v');
    assert.equal(stdout, '');
    const report = JSON.parse(readFileSync(path.join(folder.path, 'report.json'), 'utf8')) as Output;
    assert.equal(report.files.length, 3);
  });
});

describe('frus rules and frus explain', () => {
  it('say what rules there are', async () => {
    const { stdout } = await runFrus(['rules'], '.');
    assert.match(stdout, /^rule +recommended +strict +pedantic +fix +checks\n/);
    assert.match(stdout, /\nsuppress\/missing-reason +off +off +warning +- +A comment/);
    const list = JSON.parse((await runFrus(['rules', '--format', 'json'], '.')).stdout) as {
      id: string;
      levels: object;
    }[];
    assert.deepEqual(list.find(({ id }) => id === 'date/impossible')?.levels, {
      recommended: 'error',
      strict: 'error',
      pedantic: 'error',
    });
  });

  it('say what a rule is about', async () => {
    const { stdout } = await runFrus(['explain', 'date/impossible'], '.');
    assert.match(stdout, /^# date\/impossible\n\nA date is one that the calendar has\.\n/);
    const { code, stderr } = await runFrus(['explain', 'date/imposible'], '.');
    assert.deepEqual([code, stderr], [2, 'frus: there is no rule “date/imposible”; did you mean “date/impossible”?\n']);
  });
});
