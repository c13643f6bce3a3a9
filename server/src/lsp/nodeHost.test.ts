import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

describe('memory of work that is over', () => {
  /** Megabytes of a process that made much and let it go: before and after it was told to release them. */
  function measure(made: number): { before: number; after: number } {
    const host = join(__dirname, `nodeHost${__filename.endsWith('.ts') ? '.ts' : '.js'}`);
    const loader = host.endsWith('.ts') ? ['--require', 'tsx/cjs'] : [];
    const program = `
      let made = Array.from({ length: ${made} }, (_, i) => ({ i, text: 'word ' + i }));
      const rss = () => Math.round(process.memoryUsage().rss / 1e6);
      const before = rss() + (made = null, 0);
      require(${JSON.stringify(host)}).createNodeHost('').releaseMemory();
      setTimeout(() => console.log(JSON.stringify({ before, after: rss() })), 2000);`;
    const { stdout, stderr } = spawnSync(process.execPath, [...loader, '--eval', program], { encoding: 'utf8' });
    assert.equal(stderr, '');
    return JSON.parse(stdout) as { before: number; after: number };
  }

  it('is given back', () => {
    const { before, after } = measure(4_000_000);
    assert.ok(before > 250 && after < before / 2, `${before} MB, then ${after} MB`);
  });

  it('is left alone where it is little', () => {
    const { before, after } = measure(10);
    assert.ok(before < 120 && after < 120, `${before} MB, then ${after} MB`);
  });
});
