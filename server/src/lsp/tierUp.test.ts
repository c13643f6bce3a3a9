import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

/** Says how often a function has run when the optimising compiler has done with it. */
const PROGRAM = `
const [, file, soon] = process.argv;
const tiers = file ? require(file) : null;
tiers?.countFinely();
if (soon) tiers.compileSoon();
const sum = new Function('values', 'let sum = 0; for (const value of values) if (value > 2) sum += value; else sum -= value * 2; return sum;');
const isOptimised = new Function('f', 'return (%GetOptimizationStatus(f) & 16) !== 0');
let times = 0;
while (!isOptimised(sum) && times < 1e6) { sum([1, 2, 3]); times++; }
console.log(times);
`;

describe('functions of the server', () => {
  it('are optimised as soon as ever, and much sooner once they are to be where the engine is known', async () => {
    const extension = path.extname(__filename);
    const flags = ['--allow-natives-syntax', '--no-concurrent-recompilation', '--no-use-osr'];
    const loader = extension === '.ts' ? ['--require', 'tsx/cjs'] : [];
    const times = async (...args: string[]) => {
      const { stdout } = await promisify(execFile)(process.execPath, [...flags, ...loader, '-e', PROGRAM, ...args]);
      return Number(stdout);
    };
    const file = path.join(__dirname, `tierUp${extension}`);
    const [usual, own, soon] = await Promise.all([times(), times(file), times(file, 'soon')]);
    assert.ok(own > usual / 2 && own < usual * 2, `${own} and ${usual} times`);
    if (process.versions.v8.startsWith('11.3.')) assert.ok(soon < usual / 10, `${soon} and ${usual} times`);
  });
});
