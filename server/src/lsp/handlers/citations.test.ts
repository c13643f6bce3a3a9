import assert from 'node:assert';
import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  Location,
} from 'vscode-languageserver';
import { TestClient } from '../testing/client';
import { TestFolder, telegram } from '../testing/folder';

describe('citations between documents', () => {
  const one = 'frus1977-80v21';
  const other = 'frus1977-80v22';
  let folder: TestFolder;
  let client: TestClient;

  before(async () => {
    folder = new TestFolder({
      [`${one}/d1.txt`]: telegram(1, 'Source: Department of State. See Document 2.'),
      [`${one}/d2.txt`]: telegram(2, 'Source: Department of State. Secret.'),
      [`${one}/d3.txt`]: telegram(3, 'See footnote 1, Document 2, and Document 1. See also Document 2.'),
      [`${other}/d1.txt`]: telegram(
        1,
        'See Foreign Relations, 1977–1980, vol. XXI, Cyprus; Turkey; Greece, Document 2.',
      ),
    });
    client = await TestClient.start({ folders: [folder.uri()] });
    await client.open(folder.uri(`${one}/d2.txt`), telegram(2, 'Source: Department of State. Secret.'));
  });
  after(async () => {
    await client.stop();
    folder.dispose();
  });

  const heading = { line: 0, character: 5 };
  const name = (uri: string) => uri.split('/').slice(-2).join('/');
  const prepare = async (file: string, position = heading) =>
    (await client.at<CallHierarchyItem[]>('textDocument/prepareCallHierarchy', folder.uri(file), position))[0]!;

  it('of a heading are references to the document, its notes included', async () => {
    const found = await client.at<Location[]>('textDocument/references', folder.uri(`${one}/d2.txt`), heading, {
      context: { includeDeclaration: false },
    });
    assert.deepStrictEqual(
      found.map(({ uri, range }) => `${name(uri)}:${range.start.line}:${range.start.character}`),
      [`${one}/d1.txt:6:37`, `${one}/d3.txt:6:8`, `${one}/d3.txt:6:57`, `${other}/d1.txt:6:72`],
    );
  });

  it('lead in from the documents that cite one', async () => {
    const item = await prepare(`${one}/d2.txt`);
    assert.strictEqual(item.name, '2. Telegram From the Embassy in Cyprus to the Department of State');
    assert.strictEqual(item.detail, 'May 3, 1977');
    const calls = await client.request<CallHierarchyIncomingCall[]>('callHierarchy/incomingCalls', { item });
    assert.deepStrictEqual(
      calls.map(({ from, fromRanges }) => [name(from.uri), fromRanges.length]),
      [
        [`${one}/d1.txt`, 1],
        [`${one}/d3.txt`, 2],
        [`${other}/d1.txt`, 1],
      ],
    );
  });

  it('lead out to the documents that one cites', async () => {
    const item = await prepare(`${one}/d2.txt`);
    const citing = (await client.request<CallHierarchyIncomingCall[]>('callHierarchy/incomingCalls', { item })).map(
      ({ from }) => from,
    );
    const calls = await Promise.all(
      citing.map((from) => client.request<CallHierarchyOutgoingCall[]>('callHierarchy/outgoingCalls', { item: from })),
    );
    assert.deepStrictEqual(
      calls.map((outgoing) => outgoing.map(({ to, fromRanges }) => [name(to.uri), fromRanges.length])),
      [
        [[`${one}/d2.txt`, 1]],
        [
          [`${one}/d1.txt`, 1],
          [`${one}/d2.txt`, 2],
        ],
        [[`${one}/d2.txt`, 1]],
      ],
    );
  });

  it('begin at the document that a reference under the cursor means', async () => {
    await client.open(folder.uri(`${one}/d1.txt`), telegram(1, 'Source: Department of State. See Document 2.'));
    const item = await prepare(`${one}/d1.txt`, { line: 6, character: 40 });
    assert.strictEqual(name(item.uri), `${one}/d2.txt`);
  });

  it('follow the text of open files and of files that changed on disk', async () => {
    const uri = folder.uri(`${one}/d1.txt`);
    const incoming = async () => {
      const item = await prepare(`${one}/d2.txt`);
      const calls = await client.request<CallHierarchyIncomingCall[]>('callHierarchy/incomingCalls', { item });
      return calls.map(({ from }) => name(from.uri));
    };
    await client.change(uri, { text: telegram(1, 'Source: Department of State. See Document 3.') });
    assert.deepStrictEqual(await incoming(), [`${one}/d3.txt`, `${other}/d1.txt`]);
    folder.write(`${one}/d3.txt`, telegram(3, 'Source: Department of State.'));
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: folder.uri(`${one}/d3.txt`), type: 2 }],
    });
    assert.deepStrictEqual(await incoming(), [`${other}/d1.txt`]);
  });
});
