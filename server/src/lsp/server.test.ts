import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { CancellationTokenSource, ResponseError } from 'vscode-jsonrpc/node';
import {
  type ClientCapabilities,
  type DocumentSymbol,
  ErrorCodes,
  type LocationLink,
  LSPErrorCodes,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { ABLE, TestClient } from './testing/client';
import { cursor } from './testing/text';
import { MEMO } from './testing/volume';

const FILE = 'file:///nowhere/d2.txt';

/** What a server offers to a client with these abilities. */
async function offered(capabilities: ClientCapabilities): Promise<ServerCapabilities> {
  const client = await TestClient.start({ capabilities });
  assert.equal(await client.stop(), 0);
  return client.initialized.capabilities;
}

/** The code of the error that a promise is rejected with. */
async function codeOf(answer: Promise<unknown>): Promise<number> {
  const error = await answer.then(
    (value) => assert.fail(`answered with ${JSON.stringify(value)}`),
    (thrown: unknown) => thrown,
  );
  assert.ok(error instanceof ResponseError);
  return error.code;
}

describe('the server as a process', () => {
  it('offers all its features, and what it offers of diagnostics depends on the client alone', async () => {
    const [able, plain] = await Promise.all([offered(ABLE), offered({})]);
    assert.deepEqual(able.diagnosticProvider, {
      identifier: 'frus',
      interFileDependencies: true,
      workspaceDiagnostics: true,
    });
    assert.equal(plain.diagnosticProvider, undefined);
    const { diagnosticProvider, ...rest } = able;
    assert.deepEqual(plain, rest);
    for (const provider of [
      'documentSymbol',
      'foldingRange',
      'selectionRange',
      'definition',
      'references',
      'documentHighlight',
      'callHierarchy',
      'hover',
      'documentLink',
      'workspaceSymbol',
      'completion',
      'rename',
      'codeAction',
      'semanticTokens',
    ] as const)
      assert.ok(able[`${provider}Provider`], provider);
  });

  it('counts characters in UTF-16 whatever encodings a client offers first', async () => {
    const client = await TestClient.start({
      capabilities: { ...ABLE, general: { positionEncodings: ['utf-8', 'utf-16'] } },
    });
    assert.ok([undefined, 'utf-16'].includes(client.initialized.capabilities.positionEncoding));
    const text = MEMO.replace('That you let', '“𝔸é” That you let');
    await client.open(FILE, text);
    const call = cursor(text, 'answer.|2');
    assert.equal(call.character, '“𝔸é” That you let Hartman answer.'.length);
    const [link] = await client.at<LocationLink[]>('textDocument/definition', FILE, call);
    assert.deepEqual(link!.originSelectionRange!.start, call);
    assert.equal(await client.stop(), 0);
  });

  describe('in what goes wrong', () => {
    let client: TestClient;
    before(async () => {
      client = await TestClient.start();
      await client.open(FILE, MEMO);
    });
    after(() => client.stop());

    const stillAnswers = async () => {
      const symbols = await client.of<DocumentSymbol[]>('textDocument/documentSymbol', FILE);
      assert.match(symbols[0]!.name, /^2\. Memorandum/);
    };

    it('answers nothing about files that are not open, whatever their address', async () => {
      for (const uri of [
        'file:///nowhere/else.txt',
        'file:///%zz/%',
        'no address',
        '',
        'file://',
        'untitled:Untitled-1',
      ]) {
        const at = { line: 0, character: 0 };
        assert.deepEqual(await client.of('textDocument/documentSymbol', uri), [], uri);
        assert.deepEqual(await client.of('textDocument/foldingRange', uri), [], uri);
        assert.deepEqual(await client.of('textDocument/documentLink', uri), [], uri);
        assert.deepEqual(await client.of('textDocument/semanticTokens/full', uri), { data: [] }, uri);
        assert.deepEqual(await client.diagnostics(uri), [], uri);
        assert.equal(await client.at('textDocument/hover', uri, at), null, uri);
        assert.equal(await client.at('textDocument/definition', uri, at), null, uri);
        assert.equal(await client.at('textDocument/completion', uri, at), null, uri);
        assert.equal(await client.at('textDocument/prepareRename', uri, at), null, uri);
        assert.equal(await client.at('textDocument/rename', uri, at, { newName: '3' }), null, uri);
        assert.equal(await client.at('textDocument/documentHighlight', uri, at), null, uri);
        const context = { includeDeclaration: true };
        assert.deepEqual(await client.at('textDocument/references', uri, at, { context }), [], uri);
      }
      await stillAnswers();
    });

    it('works on files with addresses of any kind', async () => {
      for (const uri of [
        'untitled:Untitled-1',
        'file:///%zz/%',
        'no address',
        'vscode-vfs://host/a/frus1981-88v05/d2.txt',
      ]) {
        await client.open(uri, MEMO);
        const symbols = await client.of<DocumentSymbol[]>('textDocument/documentSymbol', uri);
        assert.match(symbols[0]!.name, /^2\. Memorandum/, uri);
        assert.ok(await client.at('textDocument/definition', uri, { line: 6, character: 28 }), uri);
        await client.close(uri);
      }
      await stillAnswers();
    });

    it('takes positions that are not in the text for the nearest that are', async () => {
      for (const [line, character] of [
        [9999, 0],
        [0, 99999],
        [9999, 9999],
      ] as const) {
        const at = { line, character };
        const renamable = await client.at<{ placeholder: string } | null>('textDocument/prepareRename', FILE, at);
        assert.equal(renamable?.placeholder, line === 0 ? '1' : undefined);
        await client.at('textDocument/hover', FILE, at);
        await client.of('textDocument/selectionRange', FILE, { positions: [at] });
        await client.of('textDocument/semanticTokens/range', FILE, { range: { start: at, end: at } });
        await client.of('textDocument/codeAction', FILE, {
          range: { start: at, end: at },
          context: { diagnostics: [] },
        });
      }
      await stillAnswers();
    });

    it('answers nothing more about a file that was closed', async () => {
      const uri = 'file:///nowhere/closed.txt';
      await client.open(uri, MEMO);
      await client.close(uri);
      assert.deepEqual(await client.of('textDocument/documentSymbol', uri), []);
      assert.equal(await client.at('textDocument/hover', uri, { line: 6, character: 28 }), null);
      assert.deepEqual(await client.diagnostics(uri), []);
    });

    it('answers a request that was cancelled as such, and the next as ever', async () => {
      // While the server reads a long file, a request comes in and is taken back.
      const long = 'file:///nowhere/long.txt';
      await client.open(long, `${MEMO}\n`.repeat(400));
      const source = new CancellationTokenSource();
      const params = { textDocument: { uri: FILE }, position: { line: 0, character: 4 } };
      const answer = codeOf(client.request('textDocument/hover', params, source.token));
      source.cancel();
      assert.equal(await answer, LSPErrorCodes.RequestCancelled);
      await client.close(long);
      await stillAnswers();
    });

    it('refuses methods that it does not know', async () => {
      assert.equal(await codeOf(client.request('frus/noSuchMethod', {})), ErrorCodes.MethodNotFound);
      await client.notify('frus/noSuchNotification', {});
      await stillAnswers();
    });

    it('answers parameters that are no such thing, and goes on', async () => {
      await client.request('textDocument/hover', {}).catch(() => undefined);
      await client.request('textDocument/rename', { textDocument: { uri: FILE } }).catch(() => undefined);
      await client.request('frus/insertFootnote', { uri: 7 }).catch(() => undefined);
      await client.notify('workspace/didChangeConfiguration', { settings: 'none' });
      await stillAnswers();
    });
  });

  describe('in its end', () => {
    it('ends with 0 when it was asked to, and with 1 when it was not', async () => {
      const [asked, unasked] = await Promise.all([TestClient.start(), TestClient.start()]);
      assert.equal(await asked.stop(), 0);
      await unasked.connection.sendNotification('exit');
      assert.equal(await unasked.ended, 1);
    });

    it('ends when its client has gone: the streams end', async () => {
      const client = await TestClient.start();
      await client.open(FILE, MEMO);
      client.server.stdin.end();
      assert.equal(await client.ended, 1);
    });

    it('ends when the process of its client has gone', async () => {
      const editor = spawn(process.execPath, ['-e', 'setTimeout(() => undefined, 60_000)']);
      const client = TestClient.spawn();
      await client.request('initialize', { processId: editor.pid, rootUri: null, capabilities: {} });
      editor.kill();
      assert.equal(await client.ended, 1);
    });
  });
});
