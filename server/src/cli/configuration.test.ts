import assert from 'node:assert/strict';
import { TestFolder } from '../lsp/testing/folder';
import { runFrus } from './testing/frus';

const TEXT =
  '4. Letter From President Carter to Prime Minister Ecevit[1]\n\nWashington, May 3, 1978.\n\nDear Mr. Prime Minister:\n\nI write.[2]\n\n[1] Source: Carter Library. No classification marking.\n[3] Not found.\n';

describe('frus lint and frus.yaml', () => {
  let folder: TestFolder;
  beforeEach(() => {
    folder = new TestFolder({ 'v/d4.txt': TEXT });
  });
  afterEach(() => folder.dispose());

  /** The severities that the rule has in the run, and the exit status. */
  const run = async (...args: string[]) => {
    const { code, stdout, stderr } = await runFrus(['lint', '--format', 'json', ...args], folder.path);
    const files = stdout ? (JSON.parse(stdout) as Output).files : [];
    const found = files.flatMap((f) => f.diagnostics).filter((d) => d.code === 'footnote/undefined');
    return { code, severities: found.map((d) => d.severity), files: files.map((f) => f.file), stderr };
  };

  it('takes levels from the nearest file, the command line last', async () => {
    assert.deepEqual((await run('v')).severities, ['error']);
    folder.write('frus.yaml', 'lint: { rules: { footnote/undefined: hint } }\n');
    assert.deepEqual((await run('v')).severities, ['hint']);
    folder.write('v/frus.yaml', 'lint: { rules: { footnote/undefined: off } }\n');
    assert.deepEqual((await run('v')).severities, []);
    assert.deepEqual((await run('--rule', 'footnote/undefined=info', 'v')).severities, ['info']);
  });

  it('leaves out ignored files, unless it is told not to', async () => {
    folder.write('.frusignore', 'd4.*\n');
    assert.deepEqual((await run('v')).files, []);
    assert.deepEqual((await run('--no-ignore', 'v')).severities, ['error']);
  });

  it('checks nothing by a faulty file, and says where the fault is', async () => {
    folder.write('frus.yaml', 'lint:\n  rules:\n    footnote/undefined: loud\n');
    const { code, files, stderr } = await run('v');
    assert.equal(code, 2);
    assert.deepEqual(files, []);
    assert.match(stderr, /frus\.yaml:3:25: “loud” is none of/);
  });
});

interface Output {
  readonly files: readonly {
    readonly file: string;
    readonly diagnostics: readonly { readonly code: string; readonly severity: string }[];
  }[];
}
