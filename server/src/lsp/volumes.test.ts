import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import path from 'node:path';
import type {
  CompletionItem,
  Diagnostic,
  DocumentLink,
  Hover,
  LocationLink,
  MarkupContent,
  SymbolInformation,
} from 'vscode-languageserver';
import { VOLUME_STATUS, type VolumeStatusParams } from './protocol';
import { TestClient } from './testing/client';
import { TestFolder, telegram } from './testing/folder';
import { cursor } from './testing/text';

const SOURCE = 'Source: Department of State, Central Foreign Policy File. Secret.';
const CITING = telegram(
  3,
  `${SOURCE} See Document 1, Document 40, Document 61, and Foreign Relations, 1977–1980, vol. XXI, Cyprus, Document 2.`,
);
const PERSONS = 'Persons\n\nQuillfeather, Amos, Keeper of the Sample Records\n';

/** A client for some folders, with one file open. */
async function start(folders: readonly TestFolder[], open: string, text: string): Promise<TestClient> {
  const client = await TestClient.start({
    folders: folders.map((folder) => folder.uri()),
    options: { volumeStatus: true },
  });
  await client.open(open, text);
  return client;
}

const definition = async (client: TestClient, uri: string, text: string, wording: string) =>
  (await client.at<LocationLink[] | null>('textDocument/definition', uri, cursor(text, wording)))?.[0]?.targetUri;
const hover = async (client: TestClient, uri: string, text: string, wording: string) => {
  const shown = await client.at<Hover | null>('textDocument/hover', uri, cursor(text, wording));
  return (shown?.contents as MarkupContent | undefined)?.value ?? '';
};
const messages = (found: readonly Diagnostic[]) => found.map(({ code, message }) => `${code}: ${String(message)}`);

describe('what a team states of its volume', () => {
  const folder = new TestFolder({
    'greece/frus.yaml': 'volume:\n  id: frus1977-80v23\n  title: Islands and Straits\n  first: 1\n  last: 60\n',
    'greece/d1.txt': telegram(1, SOURCE),
    'greece/third.txt': CITING,
    'cyprus/frus.yaml': 'volume: { id: frus1977-80v21, title: The Talks on the Island }\n',
    'cyprus/second.txt': telegram(2, SOURCE),
  });
  const uri = folder.uri('greece/third.txt');
  let client: TestClient;
  before(async () => {
    client = await start([folder], uri, CITING);
  });
  after(async () => {
    await client.stop();
    folder.dispose();
  });

  it('names the volume in the status', async () => {
    const status = await client.until(() =>
      client.sentAs<VolumeStatusParams>(VOLUME_STATUS).find(({ title }) => title === 'Islands and Straits'),
    );
    assert.equal(status.name, 'frus1977-80v23');
  });

  it('makes it known to others by its id, and to hovers by its title', async () => {
    assert.equal(await definition(client, uri, CITING, 'Cyprus, Document |2'), folder.uri('cyprus/second.txt'));
    assert.match(await hover(client, uri, CITING, 'Cyprus, Document |2'), /Volume XXI, The Talks on the Island/);
  });

  it('tells documents that cannot be from those that are not at hand', async () => {
    assert.equal(await definition(client, uri, CITING, 'Document |1,'), folder.uri('greece/d1.txt'));
    assert.deepEqual(messages(await client.diagnostics(uri)), [
      'reference/document: This volume has no Document 61 (it has 1 to 60). Correct the number.',
    ]);
    const links = await client.of<DocumentLink[]>('textDocument/documentLink', uri);
    const web = 'https://history.state.gov/historicaldocuments/frus1977-80v23';
    assert.deepEqual(
      links.map(({ target }) => target),
      [`${web}/d40`],
    );
    assert.match(await hover(client, uri, CITING, 'Document |40'), /not at hand/);
  });

  it('counts as soon as it is changed', async () => {
    folder.write('greece/frus.yaml', 'volume:\n  id: frus1977-80v23\n  last: 70\n');
    await client.onDisk(folder.uri('greece/frus.yaml'), 2);
    await client.until(async () => ((await client.diagnostics(uri)).length === 0 ? true : undefined));
  });
});

describe('the faults of what is stated', () => {
  it('are shown at their lines in frus.yaml, which offers what can stand there', async () => {
    const text = 'volume:\n  id: cyprus\n  first: 5\n  last: 3\n';
    const folder = new TestFolder({ 'v/frus.yaml': text });
    const client = await start([folder], folder.uri('v/frus.yaml'), text);
    const found = await client.diagnostics(folder.uri('v/frus.yaml'));
    assert.deepEqual(
      found.map(({ range }) => range.start),
      [cursor(text, 'id: |cyprus'), cursor(text, 'last: |3')],
    );
    const at = cursor(text, 'id: |cyprus');
    const items = await client.at<CompletionItem[]>('textDocument/completion', folder.uri('v/frus.yaml'), at);
    assert.ok(items.some(({ label }) => label === 'frus1977-80v21'));
    assert.equal(await client.stop(), 0);
    folder.dispose();
  });
});

describe('volumes of a workspace', () => {
  it('may lie in several workspace folders', async () => {
    const [one, other] = [
      new TestFolder({ 'frus1977-80v23/d3.txt': CITING }),
      new TestFolder({ 'frus1977-80v21/d2.txt': telegram(2, SOURCE) }),
    ];
    const uri = one.uri('frus1977-80v23/d3.txt');
    const client = await start([one, other], uri, CITING);
    assert.equal(await definition(client, uri, CITING, 'Cyprus, Document |2'), other.uri('frus1977-80v21/d2.txt'));
    await client.notify('workspace/didChangeWorkspaceFolders', {
      event: { added: [], removed: [{ uri: other.uri(), name: 'other' }] },
    });
    await client.until(async () =>
      (await definition(client, uri, CITING, 'Cyprus, Document |2')) === undefined ? true : undefined,
    );
    assert.equal(await client.stop(), 0);
    one.dispose();
    other.dispose();
  });

  it('a folder that bears no id and states none is one unnamed volume, with its lists', async () => {
    const text = telegram(3, `${SOURCE} See Document 1.`, 'Mr. Quillfeather spoke.');
    const folder = new TestFolder({
      'transcripts/d1.txt': telegram(1, SOURCE),
      'transcripts/third.txt': text,
      'transcripts/persons.txt': PERSONS,
    });
    const uri = folder.uri('transcripts/third.txt');
    const client = await start([folder], uri, text);
    assert.equal(await definition(client, uri, text, 'Document |1'), folder.uri('transcripts/d1.txt'));
    assert.equal(await definition(client, uri, text, 'Mr. Quill|feather'), folder.uri('transcripts/persons.txt'));
    assert.match(await hover(client, uri, text, 'Mr. Quill|feather'), /Keeper of the Sample Records/);
    const status = client.sentAs<VolumeStatusParams>(VOLUME_STATUS).at(-1);
    assert.deepEqual([status?.name, status?.title, status?.documents], ['transcripts', null, 2]);
    assert.equal(await client.stop(), 0);
    folder.dispose();
  });

  it('may be links to folders elsewhere', async () => {
    const store = new TestFolder({ 'v21/d2.txt': telegram(2, SOURCE) });
    const folder = new TestFolder({ 'frus1977-80v23/d3.txt': CITING });
    symlinkSync(path.join(store.path, 'v21'), path.join(folder.path, 'frus1977-80v21'), 'dir');
    symlinkSync(folder.path, path.join(folder.path, 'loop'), 'dir');
    const uri = folder.uri('frus1977-80v23/d3.txt');
    const client = await start([folder], uri, CITING);
    assert.equal(await definition(client, uri, CITING, 'Cyprus, Document |2'), folder.uri('frus1977-80v21/d2.txt'));
    const found = await client.request<SymbolInformation[]>('workspace/symbol', { query: '2. Telegram' });
    assert.deepEqual(
      found.filter(({ name }) => name.startsWith('2.')).map(({ location }) => location.uri),
      [folder.uri('frus1977-80v21/d2.txt')],
    );
    assert.equal(await client.stop(), 0);
    folder.dispose();
    store.dispose();
  });
});
