import assert from 'node:assert';
import { renameSync } from 'node:fs';
import path from 'node:path';
import type {
  Diagnostic,
  LocationLink,
  PublishDiagnosticsParams,
  SymbolInformation,
  TextDocumentEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { ABLE, type ClientOptions, TestClient } from '../testing/client';
import { TestFolder, telegram } from '../testing/folder';
import { cursor, edited } from '../testing/text';

const SOURCE = 'Source: Department of State, Central Foreign Policy File. Secret.';
const CYPRUS = 'frus1977-80v21';
const CARIBBEAN = 'frus1977-80v23';
const CITING = telegram(
  3,
  `${SOURCE} See Foreign Relations, 1977–1980, vol. XXI, Cyprus, Document 2. The same in volume XXI, Document 9.`,
);
const CONFIG = `volume:\n  id: ${CYPRUS}\n  last: 4\n`;

const FILES: Readonly<Record<string, string>> = {
  [`${CYPRUS}/d1.txt`]: telegram(1, `${SOURCE} See Document 2.`),
  [`${CYPRUS}/d2.txt`]: telegram(2, SOURCE, 'They spoke of vol. XXI.'),
  [`${CYPRUS}/frus.yaml`]: CONFIG,
  [`${CARIBBEAN}/d3.txt`]: CITING,
  'frus.yaml': `lint:\n  overrides:\n    - volumes: ${CYPRUS}\n      profile: strict\n`,
};

/** An editor that shows edits to the person before it makes them. */
const CONFIRMING = {
  ...ABLE,
  workspace: {
    ...ABLE.workspace,
    workspaceEdit: { documentChanges: true, resourceOperations: ['create' as const], changeAnnotationSupport: {} },
  },
};

interface Opened {
  readonly folder: TestFolder;
  readonly client: TestClient;
}

describe('files and folders that are renamed and deleted', () => {
  let folder: TestFolder;
  let client: TestClient;
  afterEach(async () => {
    await client.stop();
    folder.dispose();
  });

  async function start(files = FILES, options: ClientOptions = {}): Promise<Opened> {
    folder = new TestFolder(files);
    client = await TestClient.start({ capabilities: CONFIRMING, folders: [folder.uri()], ...options });
    return { folder, client };
  }

  const rename = async (from: string, to: string): Promise<WorkspaceEdit | null> => {
    const files = [{ oldUri: folder.uri(from), newUri: folder.uri(to) }];
    const edit = await client.request<WorkspaceEdit | null>('workspace/willRenameFiles', { files });
    renameSync(path.join(folder.path, from), path.join(folder.path, to));
    await client.notify('workspace/didRenameFiles', { files });
    return edit;
  };
  const remove = async (name: string): Promise<void> => {
    folder.remove(name);
    await client.notify('workspace/didDeleteFiles', { files: [{ uri: folder.uri(name) }] });
  };
  const codes = (found: readonly Diagnostic[]) => found.map(({ code }) => code);
  const found = async (query: string) =>
    (await client.request<SymbolInformation[]>('workspace/symbol', { query })).map(({ location }) =>
      location.uri.slice(folder.uri().length + 1),
    );

  it('are told by the client: those with documents, and folders', async () => {
    await start();
    const operations = client.initialized.capabilities.workspace?.fileOperations;
    assert.deepStrictEqual(Object.keys(operations ?? {}).sort(), ['didCreate', 'didDelete', 'didRename', 'willRename']);
  });

  it('a renamed volume gets its new id in frus.yaml, and citations of it their new number where the person agrees', async () => {
    await start();
    const edit = await rename(CYPRUS, 'frus1977-80v22');
    const changes = (edit?.documentChanges ?? []) as TextDocumentEdit[];
    const texts = new Map(
      changes.map(({ textDocument: { uri }, edits }) => [uri.slice(folder.uri().length + 1), edits]),
    );
    assert.deepStrictEqual([...texts.keys()].sort(), ['frus.yaml', `${CYPRUS}/frus.yaml`, `${CARIBBEAN}/d3.txt`]);
    const applied = (name: string) => edited(FILES[name]!, texts.get(name) as { range: never; newText: string }[]);
    assert.strictEqual(applied(`${CYPRUS}/frus.yaml`), CONFIG.replace('v21', 'v22'));
    assert.strictEqual(applied('frus.yaml'), FILES['frus.yaml']!.replace('v21', 'v22'));
    assert.strictEqual(applied(`${CARIBBEAN}/d3.txt`), CITING.replaceAll('XXI', 'XXII'));
    const asked = texts.get(`${CARIBBEAN}/d3.txt`)!.map((one) => ('annotationId' in one ? one.annotationId : null));
    assert.ok(asked.every((id) => id && edit?.changeAnnotations?.[id]?.needsConfirmation));
  });

  it('nothing in documents is changed for an editor that does not ask the person', async () => {
    await start(FILES, { capabilities: ABLE });
    const edit = await rename(CYPRUS, 'frus1977-80v22');
    const uris = (edit!.documentChanges as TextDocumentEdit[]).map(({ textDocument }) => textDocument.uri);
    assert.deepStrictEqual(uris.sort(), [folder.uri(`${CYPRUS}/frus.yaml`), folder.uri('frus.yaml')].sort());
  });

  it('a volume whose folder gets a plain name keeps its id, if the person agrees, and is found by it', async () => {
    const { [`${CYPRUS}/frus.yaml`]: _, ...files } = FILES;
    await start(files);
    const edit = await rename(CYPRUS, 'cyprus');
    const [create, insert] = edit!.documentChanges! as [{ kind: string; uri: string }, TextDocumentEdit];
    assert.deepStrictEqual([create.kind, create.uri], ['create', folder.uri(`${CYPRUS}/frus.yaml`)]);
    folder.write('cyprus/frus.yaml', insert.edits.map((one) => ('newText' in one ? one.newText : '')).join(''));
    await client.onDisk(folder.uri('cyprus/frus.yaml'), 1);
    await client.open(folder.uri(`${CARIBBEAN}/d3.txt`), CITING);
    const at = cursor(CITING, 'Cyprus, Document |2');
    const [link] = await client.at<LocationLink[]>('textDocument/definition', folder.uri(`${CARIBBEAN}/d3.txt`), at);
    assert.strictEqual(link!.targetUri, folder.uri('cyprus/d2.txt'));
  });

  it('a renamed volume is found under its new name, and its old one leads nowhere', async () => {
    await start();
    const uri = folder.uri(`${CARIBBEAN}/d3.txt`);
    await client.open(uri, CITING);
    const at = cursor(CITING, 'Cyprus, Document |2');
    const definition = () => client.at<LocationLink[] | null>('textDocument/definition', uri, at);
    assert.strictEqual((await definition())?.[0]?.targetUri, folder.uri(`${CYPRUS}/d2.txt`));
    folder.remove(`${CYPRUS}/frus.yaml`);
    await rename(CYPRUS, 'frus1977-80v22');
    assert.deepStrictEqual(await definition(), null);
    assert.deepStrictEqual(
      (await found('2. Telegram')).filter((name) => name.endsWith('d2.txt')),
      ['frus1977-80v22/d2.txt'],
    );
  });

  it('a renamed file keeps its documents', async () => {
    await start();
    await client.open(folder.uri(`${CYPRUS}/d1.txt`), FILES[`${CYPRUS}/d1.txt`]!);
    await rename(`${CYPRUS}/d2.txt`, `${CYPRUS}/second.txt`);
    // The search answers with what is known by then; the old name must go, the new one come, and so they must stay.
    const files = async () => (await found('2. Telegram')).filter((name) => name.startsWith(CYPRUS));
    await client.until(async () => {
      const names = await files();
      return names[0] === `${CYPRUS}/second.txt` && !names.includes(`${CYPRUS}/d2.txt`) ? names : undefined;
    });
    assert.ok(!(await files()).includes(`${CYPRUS}/d2.txt`));
    assert.deepStrictEqual(codes(await client.diagnostics(folder.uri(`${CYPRUS}/d1.txt`))), []);
  });

  it('citations of a deleted document are reported, until it is there again', async () => {
    await start();
    const citing = folder.uri(`${CYPRUS}/d1.txt`);
    await client.open(citing, FILES[`${CYPRUS}/d1.txt`]!);
    // What goes before it was ever read is not missed.
    const at = cursor(FILES[`${CYPRUS}/d1.txt`]!, 'See Document |2');
    assert.ok(await client.at<LocationLink[] | null>('textDocument/definition', citing, at));
    assert.deepStrictEqual(codes(await client.diagnostics(citing)), []);
    await remove(`${CYPRUS}/d2.txt`);
    const reported = await client.until(async () => {
      const now = await client.diagnostics(citing);
      return now.length > 0 ? now : undefined;
    });
    assert.deepStrictEqual(codes(reported), ['reference/document']);
    assert.match(String(reported[0]!.message), /Document 2 was removed/);
    await client.until(() => client.sentAs('workspace/diagnostic/refresh').length > 0 || undefined);
    folder.write(`${CYPRUS}/d2.txt`, FILES[`${CYPRUS}/d2.txt`]!);
    await client.onDisk(folder.uri(`${CYPRUS}/d2.txt`), 1);
    await client.until(async () => ((await client.diagnostics(citing)).length === 0 ? true : undefined));
  });

  it('a deleted volume is forgotten: its documents are not found, and nothing is reported of them', async () => {
    const { diagnostic: _, ...textDocument } = ABLE.textDocument!;
    const faulty = { ...FILES, [`${CYPRUS}/d2.txt`]: telegram(2, `${SOURCE} See footnote 7 above.`) };
    await start(faulty, { capabilities: { ...ABLE, textDocument } });
    const uri = folder.uri(`${CYPRUS}/d2.txt`);
    await client.published(uri, (diagnostics) => diagnostics.length > 0);
    await remove(CYPRUS);
    await client.published(uri, (diagnostics) => diagnostics.length === 0);
    assert.deepStrictEqual(
      (await found('Telegram')).filter((name) => name.startsWith(CYPRUS)),
      [],
    );
    const last = client
      .sentAs<PublishDiagnosticsParams>('textDocument/publishDiagnostics')
      .findLast((params) => params.uri === uri);
    assert.deepStrictEqual(last?.diagnostics, []);
  });
});
