import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { ClientCapabilities, Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver';
import { DiagnosticSeverity } from 'vscode-languageserver';
import { ABLE, TestClient } from './testing/client';
import { TestFolder } from './testing/folder';
import { cursor, wordsIn } from './testing/text';
import { MEMO, TELEGRAM, VOLUME } from './testing/volume';

/** A call without its note, and a reference to a note that another document of the volume does not have. */
const WRONG = MEMO.replace('the KGB.', 'the KGB.4').replace('See Document 1.', 'See footnote 9, Document 1.');

const PUSHED: ClientCapabilities = { workspace: { configuration: true } };

const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code).sort();

describe('diagnostics', () => {
  const folder = new TestFolder({ ...VOLUME, 'frus1981-88v05/d2.txt': WRONG });
  const memo = folder.uri('frus1981-88v05/d2.txt');
  after(() => folder.dispose());

  describe('for a client that pulls', () => {
    let client: TestClient;
    before(async () => {
      client = await TestClient.start({ folders: [folder.uri()], capabilities: ABLE });
    });
    after(() => client.stop());
    beforeEach(async () => {
      await client.open(memo, WRONG);
      await client.until(async () => ((await client.diagnostics(memo)).length === 2 ? true : undefined));
    });
    afterEach(() => client.close(memo));

    it('says what is wrong and where, with what belongs to it', async () => {
      const [undefinedNote, noNote] = (await client.diagnostics(memo)).sort(
        (a, b) => a.range.start.line - b.range.start.line,
      );
      assert.equal(undefinedNote!.code, 'footnote/undefined');
      assert.equal(undefinedNote!.source, 'frus');
      assert.equal(undefinedNote!.severity, DiagnosticSeverity.Error);
      assert.equal(wordsIn(WRONG, undefinedNote!.range), '4');
      assert.equal(noNote!.code, 'footnote/number-out-of-range');
      assert.match(wordsIn(WRONG, noNote!.range), /9/);
    });

    it('publishes nothing', async () => {
      await client.change(memo, { text: MEMO });
      await sleep(400);
      assert.deepEqual(client.sentAs('textDocument/publishDiagnostics'), []);
    });

    it('says that nothing has changed where nothing has, and what is new after an edit', async () => {
      const pull = (previousResultId?: string) =>
        client.of<DocumentDiagnosticReport>('textDocument/diagnostic', memo, {
          ...(previousResultId ? { previousResultId } : {}),
        });
      // The folder may still be read, which is news too: once it is there, nothing changes by itself.
      let first = await pull();
      const same = await client.until(async () => {
        assert.ok(first.resultId);
        const again = await pull(first.resultId);
        if (again.kind === 'unchanged') return again;
        first = again;
        return undefined;
      });
      assert.equal(same.resultId, first.resultId);
      await client.change(memo, { text: MEMO });
      const second = await pull(first.resultId);
      assert.ok(second.kind === 'full' && second.resultId !== first.resultId);
      assert.deepEqual(second.items, []);
    });

    it('asks the client to pull again when the settings change, and keeps to them', async () => {
      const refreshes = () => client.sentAs('workspace/diagnostic/refresh').length;
      const change = async (settings: unknown, expected: string[]) => {
        const before = refreshes();
        client.settings = settings;
        await client.notify('workspace/didChangeConfiguration', { settings: null });
        // The opening of the file may be asked about again as well, later than this.
        await client.until(async () =>
          refreshes() > before && isDeepStrictEqual(codes(await client.diagnostics(memo)), expected) ? true : undefined,
        );
      };
      await change({ rules: { 'footnote/undefined': 'off' } }, ['footnote/number-out-of-range']);
      await change({ rules: { 'footnote/undefined': 'hint' } }, ['footnote/number-out-of-range', 'footnote/undefined']);
      const found = (await client.diagnostics(memo)).find(({ code }) => code === 'footnote/undefined');
      assert.equal(found!.severity, DiagnosticSeverity.Hint);
      await change({}, ['footnote/number-out-of-range', 'footnote/undefined']);
    });

    it('asks again when another document of the volume has changed on disk', async () => {
      const other = 'frus1981-88v05/d1.txt';
      const becomes = async (text: string, expected: string[]) => {
        const before = client.sentAs('workspace/diagnostic/refresh').length;
        folder.write(other, text);
        await client.onDisk(folder.uri(other), 2);
        await client.until(() => client.sentAs('workspace/diagnostic/refresh').length > before || undefined);
        assert.deepEqual(codes(await client.diagnostics(memo)), expected);
      };
      await becomes(TELEGRAM.replaceAll('2. See', '9. See').replace('guidance.2', 'guidance.9'), [
        'footnote/undefined',
      ]);
      await becomes(TELEGRAM, ['footnote/number-out-of-range', 'footnote/undefined']);
    });
  });

  it('waits for the volume where the client cannot be told to pull again', async () => {
    const client = await TestClient.start({
      folders: [folder.uri()],
      capabilities: { ...ABLE, workspace: {} },
    });
    await client.open(memo, WRONG);
    assert.deepEqual(codes(await client.diagnostics(memo)), ['footnote/number-out-of-range', 'footnote/undefined']);
    await client.stop();
  });

  describe('for a client that does not pull', () => {
    let client: TestClient;
    before(async () => {
      client = await TestClient.start({ folders: [folder.uri()], capabilities: PUSHED });
    });
    after(() => client.stop());

    it('publishes what is wrong, after each edit and setting, and what is on disk once the file is closed', async () => {
      await client.open(memo, WRONG);
      const first = await client.published(memo);
      assert.deepEqual(codes(first.diagnostics), ['footnote/number-out-of-range', 'footnote/undefined']);
      assert.equal(first.version, 1);

      const start = cursor(WRONG, 'KGB.|4');
      const end = cursor(WRONG, 'KGB.4|');
      await client.change(memo, { range: { start, end }, text: '' });
      const second = await client.published(memo, (found) => found.length === 1);
      assert.deepEqual(codes(second.diagnostics), ['footnote/number-out-of-range']);
      assert.equal(second.version, 2);

      client.settings = { rules: { 'footnote/number-out-of-range': 'off' } };
      await client.notify('workspace/didChangeConfiguration', { settings: null });
      await client.published(memo, (found) => found.length === 0);

      client.settings = {};
      await client.notify('workspace/didChangeConfiguration', { settings: null });
      await client.published(memo, (found) => found.length === 1);
      // Closed, the file is reported as it is on disk.
      await client.close(memo);
      await client.published(memo, (found) => found.length === 2);
    });

    it('publishes once for many edits in a row, and only what is true of the last', async () => {
      await client.open(memo, MEMO);
      await client.published(memo, (found) => found.length === 0);
      const before = client.sentAs('textDocument/publishDiagnostics').length;
      for (let i = 0; i < 20; i++) {
        const start = cursor(MEMO, 'the KGB.|');
        await client.change(memo, {
          range: { start, end: { ...start, character: start.character + i } },
          text: 'x'.repeat(i + 1),
        });
      }
      await client.change(memo, { text: WRONG });
      const last = await client.published(memo, (found) => found.length === 2);
      assert.equal(last.version, 22);
      assert.ok(client.sentAs('textDocument/publishDiagnostics').length - before <= 3);
      await client.close(memo);
    });
  });

  it('takes settings that come with the notification from a client that cannot be asked', async () => {
    const client = await TestClient.start({ folders: [folder.uri()], capabilities: {} });
    await client.open(memo, WRONG);
    await client.published(memo, (found) => found.length === 2);
    await client.notify('workspace/didChangeConfiguration', {
      settings: { frus: { rules: { 'footnote/undefined': 'off', 'no/such-rule': 'error', 'page/sequence': 'loud' } } },
    });
    const { diagnostics } = await client.published(memo, (found) => found.length === 1);
    assert.deepEqual(codes(diagnostics), ['footnote/number-out-of-range']);
    await client.stop();
  });
});
