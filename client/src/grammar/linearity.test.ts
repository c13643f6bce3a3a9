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

async function millisecondsFor(line: string): Promise<number> {
  const grammar = await frusGrammar();
  const started = performance.now();
  const result = grammar.tokenizeLine(line, INITIAL);
  assert.equal(result.stoppedEarly, false);
  return performance.now() - started;
}

describe('grammar: long lines', () => {
  for (const [name, piece] of TRAPS) {
    it(`costs what its length costs: ${name}`, async () => {
      const short = piece.repeat(Math.ceil(4_000 / piece.length));
      const long = piece.repeat(Math.ceil(32_000 / piece.length));
      await millisecondsFor(short);
      const base = Math.max(await millisecondsFor(short), 2);
      const took = await millisecondsFor(long);
      // Eight times the text: quadratic cost would be 64 times. The rest is room for a busy machine.
      assert.ok(
        took < base * 32 + 50,
        `${long.length} characters took ${took.toFixed(0)} ms, ${short.length} took ${base.toFixed(0)} ms`,
      );
    });
  }
});
