import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

/** Makes much that lives for a while, with pauses in which observers are told, and says how large the young generation has become. */
const PROGRAM = `
const { getHeapSpaceStatistics } = require('node:v8');
if (process.argv[1]) require(process.argv[1]).keepYoungGenerationSmall();
let kept = [];
let rounds = 0;
const timer = setInterval(() => {
  for (let i = 0; i < 40_000; i++) kept[i % 20_000] = { i, of: [i, i, i, i, i, i, i, i] };
  if (++rounds < 60) return;
  clearInterval(timer);
  console.log(getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space').space_size);
});
`;

describe('the young generation', () => {
  it('of the server grows no further than to half of what it grows to else', async () => {
    const extension = path.extname(__filename);
    const loader = extension === '.ts' ? ['--require', 'tsx/cjs'] : [];
    const size = async (...modules: string[]) => {
      const { stdout } = await promisify(execFile)(process.execPath, [...loader, '-e', PROGRAM, ...modules]);
      return Number(stdout) / (1 << 20);
    };
    const [own, usual] = await Promise.all([size(path.join(__dirname, `youngGeneration${extension}`)), size()]);
    assert.ok(own <= usual / 2, `${own} and ${usual} MB`);
  });
});
