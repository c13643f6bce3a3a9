import assert from 'node:assert/strict';
import type { Hover, LocationLink, MarkupContent, SymbolInformation } from 'vscode-languageserver';
import { VOLUME_STATUS, type VolumeStatusParams } from './protocol';
import { TestClient } from './testing/client';
import { TestFolder } from './testing/folder';
import { cursor } from './testing/text';
import { MEMO, PERSONS, TELEGRAM, VOLUME } from './testing/volume';

describe('the workspace', () => {
  const folder = new TestFolder(VOLUME);
  const telegram = folder.uri('frus1981-88v05/d1.txt');
  const memo = folder.uri('frus1981-88v05/d2.txt');
  const persons = 'frus1981-88v05/persons.txt';
  let client: TestClient;
  before(async () => {
    client = await TestClient.start({ folders: [folder.uri()], options: { volumeStatus: true } });
    await client.open(telegram, TELEGRAM);
  });
  after(async () => {
    await client.stop();
    folder.dispose();
  });

  const hover = async () => {
    const shown = await client.at<Hover | null>('textDocument/hover', telegram, cursor(TELEGRAM, 'on Kor|niyenko'));
    return (shown?.contents as MarkupContent | undefined)?.value ?? '';
  };

  it('tells what the status item shows of a volume, when that changes', async () => {
    const status = await client.until(() =>
      client
        .sentAs<VolumeStatusParams>(VOLUME_STATUS)
        .find(({ documents, loading, resolved }) => documents === 2 && !loading && resolved === null),
    );
    assert.deepEqual(status, {
      uri: telegram,
      folder: folder.uri('frus1981-88v05'),
      name: 'frus1981-88v05',
      title: 'Soviet Union, March 1985–October 1986',
      documents: 2,
      persons: 4,
      terms: 1,
      loading: false,
      resolved: null,
    });
  });

  it('reads the list of persons again when it changes on disk, and as it is typed where it is open', async () => {
    const renamed = (words: string) => PERSONS.replace('Soviet First Deputy Minister', words);
    folder.write(persons, renamed('Keeper of the Sample Records and Deputy Minister'));
    await client.onDisk(folder.uri(persons), 2);
    assert.match(await hover(), /Keeper of the Sample Records/);
    await client.open(folder.uri(persons), renamed('Writer of Examples and Deputy Minister'));
    assert.match(await hover(), /Writer of Examples/);
    await client.close(folder.uri(persons));
    await client.until(async () => (/Keeper of the Sample Records/.test(await hover()) ? true : undefined));
    folder.write(persons, PERSONS);
    await client.onDisk(folder.uri(persons), 2);
    assert.doesNotMatch(await hover(), /Keeper|Writer/);
  });

  it('takes a byte order mark of a closed file for none of its characters, as editors do', async () => {
    folder.write('frus1981-88v05/d2.txt', `\uFEFF${MEMO}`);
    await client.onDisk(memo, 2);
    const [found] = await client.request<SymbolInformation[]>('workspace/symbol', { query: 'memorandum burt' });
    assert.deepEqual(found!.location.range.start, { line: 0, character: 0 });
    const at = cursor(TELEGRAM, 'footnote |2, Document 2');
    const [note] = await client.at<LocationLink[]>('textDocument/definition', telegram, at);
    assert.deepEqual(note!.targetRange.start, cursor(MEMO, '  |2. See Document 1'));
  });

  it('takes in folders that come to the workspace', async () => {
    const other = new TestFolder({ 'frus1977-80v06/d7.txt': MEMO.replace(/^2\. Memorandum/, '7. Airgram') });
    const find = () => client.request<SymbolInformation[]>('workspace/symbol', { query: 'airgram burt' });
    assert.deepEqual(await find(), []);
    await client.notify('workspace/didChangeWorkspaceFolders', {
      event: { added: [{ uri: other.uri(), name: 'other' }], removed: [] },
    });
    assert.deepEqual(
      (await find()).map(({ location }) => location.uri),
      [other.uri('frus1977-80v06/d7.txt')],
    );
    other.dispose();
  });

  it('reads the files of a virtual workspace by way of the client', async () => {
    const root = 'vscode-vfs://host/w';
    const files = Object.fromEntries(Object.entries(VOLUME).map(([name, text]) => [`${root}/${name}`, text]));
    const virtual = await TestClient.start({ folders: [root], options: { files: true }, files });
    const uri = `${root}/frus1981-88v05/d1.txt`;
    await virtual.open(uri, TELEGRAM);
    const at = cursor(TELEGRAM, 'footnote |2, Document 2');
    const [note] = await virtual.at<LocationLink[]>('textDocument/definition', uri, at);
    assert.equal(await virtual.stop(), 0);
    assert.equal(note!.targetUri, `${root}/frus1981-88v05/d2.txt`);
  });
});
