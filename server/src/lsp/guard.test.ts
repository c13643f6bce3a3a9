import assert from 'node:assert/strict';
import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { guarded, Refused } from './guard';
import { Superseded } from './scheduling';

const token = (isCancellationRequested: boolean): CancellationToken => ({
  isCancellationRequested,
  onCancellationRequested: () => ({ dispose: () => undefined }),
});

describe('a guarded handler', () => {
  const logged: string[] = [];
  const answer = async (handler: () => string, cancelled = false) => {
    logged.length = 0;
    return guarded((message) => logged.push(message), 'hover', 'nothing', handler)(null, token(cancelled));
  };
  const fails = (error: Error) => () => {
    throw error;
  };

  it('gives what the handler gives', async () => {
    assert.equal(await answer(() => 'found'), 'found');
  });

  it('gives nothing where the handler fails, and tells the log', async () => {
    assert.equal(await answer(fails(new Error('a fault'))), 'nothing');
    assert.match(logged.join(), /^hover: Error: a fault/);
  });

  it('answers what was given up as the protocol has it, and does not begin what was cancelled before', async () => {
    for (const [result, code] of [
      [await answer(fails(new Superseded('cancelled'))), LSPErrorCodes.RequestCancelled],
      [await answer(fails(new Superseded('changed'))), LSPErrorCodes.ContentModified],
      [await answer(() => 'begun', true), LSPErrorCodes.RequestCancelled],
    ] as const) {
      assert.ok(result instanceof ResponseError);
      assert.equal(result.code, code);
    }
    assert.deepEqual(logged, []);
  });

  it('passes on why something is refused', async () => {
    const result = await answer(fails(new Refused('There is a footnote 3 already.')));
    assert.ok(result instanceof ResponseError);
    assert.equal(result.message, 'There is a footnote 3 already.');
    assert.deepEqual(logged, []);
  });
});
