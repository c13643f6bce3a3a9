import assert from 'node:assert/strict';
import {
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentLink,
  type Location,
  type LocationLink,
  type SymbolInformation,
} from 'vscode-languageserver';
import { TestClient } from '../testing/client';
import { TestFolder } from '../testing/folder';
import { cursor, wordsIn } from '../testing/text';
import { MEMO, PERSONS, TELEGRAM, TERMS, VOLUME } from '../testing/volume';

describe('definition, references, highlights, links and symbols', () => {
  const folder = new TestFolder(VOLUME);
  const telegram = folder.uri('frus1981-88v05/d1.txt');
  const memo = folder.uri('frus1981-88v05/d2.txt');
  const persons = folder.uri('frus1981-88v05/persons.txt');
  const terms = folder.uri('frus1981-88v05/terms.txt');
  let client: TestClient;
  /** A client that can do nothing but what LSP asks of all. */
  let plain: TestClient;
  before(async () => {
    [client, plain] = await Promise.all([
      TestClient.start({ folders: [folder.uri()] }),
      TestClient.start({ folders: [folder.uri()], capabilities: {} }),
    ]);
    for (const each of [client, plain]) await each.open(telegram, TELEGRAM);
  });
  after(async () => {
    await Promise.all([client.stop(), plain.stop()]);
    folder.dispose();
  });

  /** The words at the destinations of the place, with the file they are in. */
  async function destinations(wording: string, text = TELEGRAM, uri = telegram): Promise<[string, string][]> {
    const links = await client.at<LocationLink[] | null>('textDocument/definition', uri, cursor(text, wording));
    const texts = new Map(Object.entries(VOLUME).map(([name, of]) => [folder.uri(name), of]));
    return (links ?? []).map(({ targetUri, targetRange }) => [targetUri, wordsIn(texts.get(targetUri)!, targetRange)]);
  }

  it('leads from a call to its note and from the note to its call', async () => {
    const [[file, note]] = (await destinations('guidance.|2')) as [[string, string]];
    assert.equal(file, telegram);
    assert.match(note, /^2\. See footnote 2/);
    const back = await client.at<LocationLink[]>(
      'textDocument/definition',
      telegram,
      cursor(TELEGRAM, '  |2. See footnote'),
    );
    assert.deepEqual(
      back.map(({ targetSelectionRange }) => targetSelectionRange.start),
      [cursor(TELEGRAM, 'guidance.|2')],
    );
  });

  it('leads to a note of another document that is not open', async () => {
    const [[file, note]] = (await destinations('footnote |2, Document 2')) as [[string, string]];
    assert.equal(file, memo);
    assert.match(note, /^2\. See Document 1/);
  });

  it('leads from a name and a term to the lists of the volume', async () => {
    assert.deepEqual(await destinations('call on |Korniyenko'), [
      [persons, 'Korniyenko, Georgy M., Soviet First Deputy Minister of Foreign Affairs\n'],
    ]);
    assert.deepEqual(await destinations('the |KGB'), [[terms, 'KGB, Committee for State Security (Soviet Union)\n']]);
  });

  it('leads nowhere from plain words', async () => {
    assert.deepEqual(await destinations('asked |for'), []);
  });

  it('gives places rather than links to clients that know no links', async () => {
    const found = await plain.at<Location[]>('textDocument/definition', telegram, cursor(TELEGRAM, 'guidance.|2'));
    assert.deepEqual(found, [
      { uri: telegram, range: { start: cursor(TELEGRAM, '  |2. See'), end: cursor(TELEGRAM, '  2.| See') } },
    ]);
  });

  it('finds every mention of a person in the volume, from a document as from the list', async () => {
    const context = { includeDeclaration: false };
    const mentions = [
      [telegram, cursor(TELEGRAM, 'call on |Korniyenko')],
      [memo, cursor(MEMO, '|Korniyenko has')],
    ];
    const from = async (uri: string, text: string, wording: string) =>
      (await client.at<Location[]>('textDocument/references', uri, cursor(text, wording), { context })).map(
        ({ uri, range }) => [uri, range.start],
      );
    assert.deepEqual(await from(telegram, TELEGRAM, 'call on |Korniyenko'), mentions);
    await client.open(persons, PERSONS);
    assert.deepEqual(await from(persons, PERSONS, '|Korniyenko'), mentions);
    await client.close(persons);
  });

  it('finds a term of the list in the volume', async () => {
    await client.open(terms, TERMS);
    const found = await client.at<Location[]>('textDocument/references', terms, cursor(TERMS, 'K|GB'), {
      context: { includeDeclaration: true },
    });
    await client.close(terms);
    assert.deepEqual(
      found.map(({ uri, range }) => [uri, range.start]),
      [
        [terms, cursor(TERMS, '|KGB')],
        [telegram, cursor(TELEGRAM, '|KGB')],
        [memo, cursor(MEMO, '|KGB')],
      ],
    );
  });

  it('finds a note with what names it: its calls, and references of other documents', async () => {
    await client.open(memo, MEMO);
    const find = async (includeDeclaration: boolean) =>
      (
        await client.at<Location[]>('textDocument/references', memo, cursor(MEMO, 'answer.|2'), {
          context: { includeDeclaration },
        })
      ).map(({ uri, range }) => wordsIn(uri === memo ? MEMO : TELEGRAM, range));
    assert.deepEqual(await find(false), ['footnote 2', '2', 'footnote 2']);
    assert.deepEqual(await find(true), ['footnote 2', '2', '2.', 'footnote 2']);
    await client.close(memo);
  });

  it('highlights a call with its note', async () => {
    const found = await client.at<DocumentHighlight[]>(
      'textDocument/documentHighlight',
      telegram,
      cursor(TELEGRAM, 'guidance.|2'),
    );
    assert.deepEqual(
      found.map(({ range, kind }) => [wordsIn(TELEGRAM, range), kind]),
      [
        ['2', DocumentHighlightKind.Read],
        ['2.', DocumentHighlightKind.Write],
      ],
    );
    assert.equal(await client.at('textDocument/documentHighlight', telegram, cursor(TELEGRAM, 'asked |for')), null);
  });

  it('links pages and documents of volumes that are not at hand, and not those that are', async () => {
    const links = await client.of<DocumentLink[]>('textDocument/documentLink', telegram);
    const base = 'https://history.state.gov/historicaldocuments';
    assert.deepEqual(
      links.map(({ range, target }) => [wordsIn(TELEGRAM, range), target]),
      [
        ['[Page 2]', `${base}/frus1981-88v05/pg_2`],
        ['Document 351', `${base}/frus1981-88v04/d351`],
      ],
    );
    assert.ok(links.every(({ tooltip }) => tooltip?.includes('history.state.gov')));
    const bare = await plain.of<DocumentLink[]>('textDocument/documentLink', telegram);
    assert.ok(bare.length === 2 && bare.every((link) => !('tooltip' in link)));
  });

  it('finds documents of the workspace by number, words of the title and date', async () => {
    const find = async (query: string) =>
      (await client.request<SymbolInformation[]>('workspace/symbol', { query })).map(({ location }) => location.uri);
    assert.deepEqual(await find('memorandum burt'), [memo]);
    assert.deepEqual((await find('')).sort(), [telegram, memo].sort());
    assert.deepEqual(await find('no such words'), []);
  });
});
