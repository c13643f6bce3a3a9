import assert from 'node:assert/strict';
import { chmodSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { TestFolder } from '../../lsp/testing/folder';
import { runFrus } from '../testing/frus';
import { fixAll } from './fix';
import { Linter } from './linter';

const SAMPLES = path.join(__dirname, '..', '..', '..', '..', 'samples');
const names = (folder: string) =>
  readdirSync(path.join(SAMPLES, folder))
    .filter((name) => /^(?!persons|terms).*\.txt$/.test(name))
    .map((name) => path.join(SAMPLES, folder, name));
const BROKEN = names('broken').map((file) => readFileSync(file, 'utf8'));

const LETTER =
  '4. Letter From President Carter to Prime Minister Ecevit[1]\n\nWashington, May 3, 1978.\n\nDear Mr. Prime Minister:\n\n<!-- frus-disable-next-line page/sequence -->\nI write.\n\n[1] source: Carter Library. Confidential.\n';
const MENDED = LETTER.replace('<!-- frus-disable-next-line page/sequence -->\n', '').replace('source:', 'Source:');

async function fixed(text: string): Promise<string> {
  const linter = new Linter({
    jobs: 1,
    cache: null,
    commandLine: { profile: 'pedantic' },
    only: [],
    ignore: false,
    baseline: null,
    times: false,
  });
  const { changed } = await fixAll(linter, new Map([['', ['piped.txt']]]), new Map([['piped.txt', text]]));
  return changed.get('piped.txt')?.after ?? text;
}

describe('fixes', function () {
  this.timeout(120_000);

  it('come to an end: what is mended has nothing left to mend', async () => {
    // Pieces of broken documents, in any order: faults that were never thought of together.
    const piece = fc.constantFrom(...BROKEN.flatMap((text) => text.split(/(?<=\n\n)/)));
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 12 }), async (pieces) => {
        const once = await fixed(pieces.join(''));
        assert.equal(await fixed(once), once);
      }),
      { numRuns: 10 },
    );
  });

  it('leave alone what is not faulty', async () => {
    for (const file of names('frus1981-88v05')) {
      const text = readFileSync(file, 'utf8');
      assert.equal(await fixed(text), text, file);
    }
  });

  describe('on the command line', () => {
    let folder: TestFolder;
    const read = (name: string) => readFileSync(path.join(folder.path, name), 'utf8');
    beforeEach(() => {
      folder = new TestFolder({ 'd4.txt': LETTER, 'd5.txt': MENDED.replace('4. Letter', '5. Letter') });
    });
    afterEach(() => folder.dispose());

    it('are written, and nothing but them', async () => {
      chmodSync(path.join(folder.path, 'd4.txt'), 0o640);
      const untouched = statSync(path.join(folder.path, 'd5.txt'));
      const { stderr } = await runFrus(['lint', '--fix', '.'], folder.path);
      assert.match(stderr, /mended 1 file/);
      assert.equal(read('d4.txt'), MENDED);
      assert.equal(statSync(path.join(folder.path, 'd4.txt')).mode & 0o777, 0o640);
      assert.deepEqual(readdirSync(folder.path).sort(), ['d4.txt', 'd5.txt']);
      assert.equal(statSync(path.join(folder.path, 'd5.txt')).ino, untouched.ino);
    });

    it('are shown as a diff that changes nothing', async () => {
      const { code, stdout } = await runFrus(['lint', '--fix-dry-run', '.'], folder.path);
      assert.equal(code, 1);
      assert.equal(read('d4.txt'), LETTER);
      assert.match(stdout, /^--- a\/d4\.txt\n\+\+\+ b\/d4\.txt\n@@ /);
      assert.deepEqual(
        stdout.split('\n').filter((line) => /^[-+](?![-+])/.test(line)),
        [
          '-<!-- frus-disable-next-line page/sequence -->',
          '-[1] source: Carter Library. Confidential.',
          '+[1] Source: Carter Library. Confidential.',
        ],
      );
      assert.equal((await runFrus(['lint', '--fix-dry-run', 'd5.txt'], folder.path)).code, 0);
    });

    it('are made in a text that is piped in', async () => {
      const { stdout } = await runFrus(['lint', '--fix', '--stdin'], folder.path, { input: LETTER });
      assert.equal(stdout, MENDED);
    });
  });
});
