import { strict as assert } from 'node:assert';
import { INITIAL } from 'vscode-textmate';
import { frusGrammar } from './testing/tokenize';

/** Beginnings of many patterns, repeated without the end that would let one match: what a backtracking engine would choke on. */
const TRAPS: readonly (readonly [name: string, piece: string])[] = [
  ['open brackets', '['],
  ['brackets with text', '[word '],
  ['open comments', '<!-- '],
  ['stars', '*a '],
  ['underscores', '_a '],
  ['numbers in a list', 'Document 1, 2 and 3, '],
  ['digits', '1234567890'],
  ['capitals', 'AAAA '],
  ['capitalised words', 'Memorandum From The '],
  ['old headings', 'The Secretary to the '],
  ['commas and months', 'Vienna, May '],
  ['spaces', ' '],
  ['dashes', '—–-'],
  ['stops and digits', 'word.2 '],
];

/** Processor time of the quickest of three runs: other work on the machine adds to a run, it never shortens one. */
async function millisecondsFor(line: string): Promise<number> {
  const grammar = await frusGrammar();
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run++) {
    const started = process.cpuUsage();
    assert.equal(grammar.tokenizeLine(line, INITIAL).stoppedEarly, false);
    const { user, system } = process.cpuUsage(started);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

describe('grammar: long lines', () => {
  for (const [name, piece] of TRAPS) {
    it(`costs what its length costs: ${name}`, async () => {
      const short = piece.repeat(Math.ceil(8_000 / piece.length));
      const long = piece.repeat(Math.ceil(64_000 / piece.length));
      const base = await millisecondsFor(short);
      const took = await millisecondsFor(long);
      // Eight times the text: quadratic cost would be 64 times. The rest is room for a busy machine.
      assert.ok(
        took < base * 24 + 150,
        `${long.length} characters took ${took.toFixed(0)} ms, ${short.length} took ${base.toFixed(0)} ms`,
      );
    });
  }
});
