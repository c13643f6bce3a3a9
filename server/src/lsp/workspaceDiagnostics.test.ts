import assert from 'node:assert';
import type { PublishDiagnosticsParams, WorkspaceDiagnosticReport } from 'vscode-languageserver';
import { ABLE, TestClient } from './testing/client';
import { TestFolder, telegram } from './testing/folder';

const VOLUME = 'frus1977-80v21';
const TWO = telegram(2, 'Source: Department of State, Central Foreign Policy File. Secret.');
const TWO_WITH_NOTE = TWO.replace('went on.[1]', 'went on.[1] They ended.[2]').concat('[2] Not found.\n');

/** Three documents: the third names a footnote that the second does not have. */
function makeFolder(): TestFolder {
  const source = 'Source: Department of State, Central Foreign Policy File. Secret.';
  return new TestFolder({
    [`${VOLUME}/d1.txt`]: telegram(1, source),
    [`${VOLUME}/d2.txt`]: TWO,
    [`${VOLUME}/d3.txt`]: telegram(3, `${source} See footnote 2, Document 2.`),
  });
}

const name = (uri: string) => uri.split('/').pop()!;

describe('diagnostics of the workspace, pulled', () => {
  let folder: TestFolder;
  let client: TestClient;
  let ids: { uri: string; value: string }[] = [];

  before(async () => {
    folder = makeFolder();
    client = await TestClient.start({ folders: [folder.uri()] });
  });
  after(async () => {
    await client.stop();
    folder.dispose();
  });

  /** What is new since the last time: codes by file. */
  async function pull(): Promise<{ full: Record<string, unknown[]>; unchanged: string[] }> {
    const { items } = await client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', {
      previousResultIds: ids,
    });
    ids = items.flatMap(({ uri, resultId }) => (resultId === undefined ? [] : [{ uri, value: resultId }]));
    const full = items.flatMap((item) =>
      item.kind === 'full' ? [[name(item.uri), item.items.map(({ code }) => code)] as const] : [],
    );
    return {
      full: Object.fromEntries(full),
      unchanged: items.filter(({ kind }) => kind === 'unchanged').map(({ uri }) => name(uri)),
    };
  }

  it('are those of all documents, open or not', async () => {
    assert.deepStrictEqual(await pull(), {
      full: { 'd1.txt': [], 'd2.txt': [], 'd3.txt': ['footnote/number-out-of-range'] },
      unchanged: [],
    });
  });

  it('are unchanged as long as nothing changes', async () => {
    assert.deepStrictEqual(await pull(), { full: {}, unchanged: ['d1.txt', 'd2.txt', 'd3.txt'] });
  });

  it('change in the document alone that an edit of another concerns', async () => {
    await client.open(folder.uri(`${VOLUME}/d2.txt`), TWO);
    await client.change(folder.uri(`${VOLUME}/d2.txt`), { text: TWO_WITH_NOTE });
    assert.deepStrictEqual(await pull(), { full: { 'd3.txt': [] }, unchanged: ['d1.txt', 'd2.txt'] });
  });

  it('go with their file', async () => {
    folder.remove(`${VOLUME}/d3.txt`);
    await client.onDisk(folder.uri(`${VOLUME}/d3.txt`), 3);
    await client.at('textDocument/definition', folder.uri(`${VOLUME}/d2.txt`), { line: 0, character: 0 });
    assert.deepStrictEqual(await pull(), { full: { 'd3.txt': [] }, unchanged: ['d1.txt', 'd2.txt'] });
    assert.strictEqual(ids.length, 2);
  });
});

describe('comments in closed files of several documents', () => {
  it('hide what stands in any of them, and are reported where they hide nothing in all', async () => {
    const comment = (rule: string) => `<!-- frus-disable-file ${rule}: as in the original -->\n\n`;
    const source = 'Source: Department of State, Central Foreign Policy File. Secret.';
    const broken = telegram(2, source, 'They met on February 30, 1977.');
    const folder = new TestFolder({
      [`${VOLUME}/a.txt`]: `${telegram(1, source)}\n${comment('date/impossible')}${broken}`,
      [`${VOLUME}/b.txt`]: `${telegram(3, source)}\n${comment('date/weekday')}${telegram(4, source)}`,
    });
    const client = await TestClient.start({ folders: [folder.uri()] });
    try {
      const { items } = await client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', {
        previousResultIds: [],
      });
      const codes = items.map((item) => [
        name(item.uri),
        item.kind === 'full' ? item.items.map(({ code }) => code) : [],
      ]);
      assert.deepStrictEqual(Object.fromEntries(codes), { 'a.txt': [], 'b.txt': ['suppress/unused'] });
    } finally {
      await client.stop();
      folder.dispose();
    }
  });
});

describe('diagnostics of the workspace, published', () => {
  it('are those of closed files too, and only what changed is published again', async () => {
    const folder = makeFolder();
    const { diagnostic: _, ...textDocument } = ABLE.textDocument!;
    const client = await TestClient.start({ capabilities: { ...ABLE, textDocument }, folders: [folder.uri()] });
    try {
      const published = () =>
        client
          .sentAs<PublishDiagnosticsParams>('textDocument/publishDiagnostics')
          .map(({ uri, diagnostics }) => `${name(uri)} ${diagnostics.map(({ code }) => code)}`.trim());
      await client.until(() => published().find((said) => said === 'd3.txt footnote/number-out-of-range'));
      await client.open(folder.uri(`${VOLUME}/d2.txt`), TWO);
      await client.until(() => published().find((said) => said === 'd2.txt'));
      await client.change(folder.uri(`${VOLUME}/d2.txt`), { text: TWO_WITH_NOTE });
      await client.until(() => published().find((said) => said === 'd3.txt'));
      const ofClosed = published().filter((said) => !said.startsWith('d2.txt'));
      assert.deepStrictEqual(ofClosed, ['d3.txt footnote/number-out-of-range', 'd3.txt']);
    } finally {
      await client.stop();
      folder.dispose();
    }
  });
});
