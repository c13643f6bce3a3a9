import assert from 'node:assert/strict';
import type { ClientCapabilities, Diagnostic, DocumentSymbol } from 'vscode-languageserver';
import { ABLE, TestClient } from './testing/client';
import { manyDocuments } from './testing/manyDocuments';

const URI = 'untitled:long';
const COUNT = 430;

/** Long enough to be read in the background; in the first and the last document a call has no note. */
const TEXT = manyDocuments(COUNT)
  .replace('Nothing came of it', 'Nothing.7 So it')
  .replace(/Nothing came of it(?![\s\S]*Nothing came)/, 'Nothing.7 So it');

const { diagnostics: _, ...noRefresh } = ABLE.workspace!;
const WITHOUT_REFRESH: ClientCapabilities = { ...ABLE, workspace: noRefresh };
const PUSHED: ClientCapabilities = {
  workspace: { configuration: true },
  textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } },
};

const places = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.map(({ code, range }) => `${range.start.line}:${range.start.character} ${code}`);

describe('a long file', () => {
  let whole: string[];

  async function withClient(
    capabilities: ClientCapabilities,
    work: (client: TestClient) => Promise<void>,
  ): Promise<void> {
    const client = await TestClient.start({ capabilities });
    try {
      await client.open(URI, TEXT);
      await work(client);
    } finally {
      await client.stop();
    }
  }

  /** Pulls whenever the server asks for it, until what comes is good. */
  function pulledAnew(client: TestClient, good: (now: string[]) => boolean): Promise<string[]> {
    let told = 0;
    return client.until(async () => {
      const { length } = client.sentAs('workspace/diagnostic/refresh');
      if (length === told) return undefined;
      told = length;
      const now = places(await client.diagnostics(URI));
      return good(now) ? now : undefined;
    });
  }

  before(() =>
    withClient(WITHOUT_REFRESH, async (client) => {
      whole = places(await client.diagnostics(URI));
    }),
  );

  it('is reported at once as a whole to a client that cannot be told to ask again', () => {
    assert.equal(whole.filter((place) => place.endsWith('footnote/undefined')).length, 2);
  });

  it('is reported as far as it was checked, and in the end as a whole, to a client that pulls again when told to', () =>
    withClient(ABLE, async (client) => {
      const first = places(await client.diagnostics(URI));
      assert.deepEqual(
        first.filter((place) => !whole.includes(place)),
        [],
      );
      assert.deepEqual(await pulledAnew(client, ({ length }) => length === whole.length), whole);
      assert.deepEqual(client.sentAs('textDocument/publishDiagnostics'), []);
    }));

  it('is published as a whole in the end', () =>
    withClient(PUSHED, async (client) => {
      const { diagnostics } = await client.published(URI, ({ length }) => length === whole.length);
      assert.deepEqual(places(diagnostics), whole);
    }));

  it('is reported as a whole where it is edited meanwhile', () =>
    withClient(ABLE, async (client) => {
      const at = { line: 0, character: 0 };
      for (let key = 0; key < 10; key++) {
        await client.diagnostics(URI);
        await client.change(URI, { range: { start: at, end: at }, text: '\n' });
      }
      const lower = whole.map((place) => place.replace(/^\d+/, (line) => String(Number(line) + 10)));
      await pulledAnew(client, (now) => JSON.stringify(now) === JSON.stringify(lower));
    }));

  it('has all of its symbols at the first asking', () =>
    withClient(ABLE, async (client) => {
      assert.equal((await client.of<DocumentSymbol[]>('textDocument/documentSymbol', URI)).length, COUNT);
    }));
});
