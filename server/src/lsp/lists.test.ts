import assert from 'node:assert';
import type {
  Diagnostic,
  DocumentHighlight,
  DocumentSymbol,
  Hover,
  Location,
  LocationLink,
  SemanticTokens,
} from 'vscode-languageserver';
import { TestClient } from './testing/client';
import { PERSONS as LISTED, TestFolder, telegram } from './testing/folder';

/** With an entry that refers to another. */
const PERSONS = LISTED.replace('\n\n', '\n\nCaramanlis, Constantine, see Karamanlis\n');

describe('the lists of a volume', () => {
  const volume = 'frus1977-80v21';
  let folder: TestFolder;
  let client: TestClient;
  let uri: string;

  before(async () => {
    folder = new TestFolder({
      'frus.yaml': 'lint: { profile: pedantic }\n',
      [`${volume}/persons.txt`]: PERSONS,
      [`${volume}/Terms.txt`]: 'NATO, North Atlantic Treaty Organization\n',
      [`${volume}/d1.txt`]: telegram(
        1,
        'Source: Department of State.',
        'Secretary Vance met Karamanlis in the NATO building.',
      ),
      [`${volume}/d2.txt`]: telegram(2, 'Vance was in Athens.'),
    });
    client = await TestClient.start({ folders: [folder.uri()] });
    uri = folder.uri(`${volume}/persons.txt`);
    await client.open(uri, PERSONS);
  });
  after(async () => {
    await client.stop();
    folder.dispose();
  });

  const at = (line: number) => ({ line, character: 2 });
  const place = ({ uri, range }: Location) => `${uri.split('/').pop()}:${range.start.line}:${range.start.character}`;

  it('have an outline of their entries', async () => {
    const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri } });
    assert.deepStrictEqual(
      symbols.slice(0, 2).map(({ name, detail }) => `${name}: ${detail}`),
      ['Caramanlis, Constantine: see Karamanlis', 'Karamanlis, Konstantinos: Prime Minister of Greece'],
    );
  });

  it('say in a hover how often an entry is named', async () => {
    const words = async () => {
      const hover = await client.at<Hover>('textDocument/hover', uri, at(4));
      return (hover.contents as { value: string }).value;
    };
    // Before all documents are read, the hover does without the count.
    const counted = await client.until(async () => {
      const said = await words();
      return said.includes('Named') ? said : undefined;
    });
    assert.match(counted, /Secretary of State\n\n\*Named 2 times in 2 documents\*/);
  });

  it('lead from a see-entry to the entry, and from a document to the list', async () => {
    const links = await client.at<LocationLink[]>('textDocument/definition', uri, at(2));
    assert.deepStrictEqual(
      links.map(({ targetSelectionRange: { start } }) => start.line),
      [3],
    );
    const document = folder.uri(`${volume}/d2.txt`);
    await client.open(document, telegram(2, 'Vance was in Athens.'));
    const [vance] = await client.at<LocationLink[]>('textDocument/definition', document, { line: 6, character: 6 });
    assert.strictEqual(vance!.targetUri, uri);
    assert.strictEqual(vance!.targetSelectionRange.start.line, 4);
  });

  it('lead to all mentions of an entry, from the entry or a mention', async () => {
    const context = { includeDeclaration: true };
    const wanted = ['persons.txt:4:0', 'd1.txt:4:10', 'd2.txt:6:4'];
    const fromEntry = await client.at<Location[]>('textDocument/references', uri, at(4), { context });
    assert.deepStrictEqual(fromEntry.map(place), wanted);
    const mention = { line: 6, character: 6 };
    const document = folder.uri(`${volume}/d2.txt`);
    const fromMention = await client.at<Location[]>('textDocument/references', document, mention, { context });
    assert.deepStrictEqual(fromMention.map(place), wanted);
  });

  it('of terms are found whatever the case of their names', async () => {
    const terms = folder.uri(`${volume}/Terms.txt`);
    await client.open(terms, 'NATO, North Atlantic Treaty Organization\n');
    const found = await client.at<Location[]>('textDocument/references', terms, at(0), {
      context: { includeDeclaration: true },
    });
    assert.deepStrictEqual(found.map(place), ['Terms.txt:0:0', 'd1.txt:4:38']);
  });

  it('light up an entry and what refers to it', async () => {
    const found = await client.at<DocumentHighlight[]>('textDocument/documentHighlight', uri, at(3));
    assert.deepStrictEqual(
      found.map(({ range }) => range.start.line),
      [2, 3],
    );
  });

  it('are coloured by their names', async () => {
    const { data } = await client.request<SemanticTokens>('textDocument/semanticTokens/full', {
      textDocument: { uri },
    });
    assert.strictEqual(data.length, 5 * 5);
    assert.deepStrictEqual(data.slice(0, 3), [2, 0, 'Caramanlis, Constantine'.length]);
  });

  it('are checked by rules of their own, who is named nowhere among them', async () => {
    // Counting waits until all documents are read.
    await client.request('workspace/diagnostic', { previousResultIds: [] });
    const found = await client.diagnostics(uri);
    const lines = (items: readonly Diagnostic[]) => items.map(({ code, range }) => `${range.start.line} ${code}`);
    assert.deepStrictEqual(lines(found), [
      '5 person/unused',
      '6 person/list-form',
      '6 person/list-order',
      '6 person/unused',
    ]);
    await client.change(uri, { text: PERSONS.replace('Clifford, Clark M.\n', '') });
    assert.deepStrictEqual(lines(await client.diagnostics(uri)), ['5 person/unused']);
  });
});
