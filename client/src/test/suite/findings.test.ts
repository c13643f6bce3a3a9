import * as assert from 'node:assert';
import * as vscode from 'vscode';
import { ask, eventually, hover, inWorkspace, open, place } from '../workspace';

/** The codes of what is reported of a file, sorted. */
function codes(uri: vscode.Uri): string[] {
  return vscode.languages
    .getDiagnostics(uri)
    .map(({ code }) => String(typeof code === 'object' ? code.value : code))
    .sort();
}

/** Changes a setting of the workspace; `undefined` takes it back. */
const set = (name: string, value: unknown) =>
  vscode.workspace.getConfiguration('frus').update(name, value, vscode.ConfigurationTarget.Workspace);

describe('findings and settings', () => {
  it('reports what is wrong where it is, and nothing in a clean document', async () => {
    const broken = await open('broken/footnote-undefined.txt');
    await eventually(() => assert.deepStrictEqual(codes(broken.uri), ['footnote/undefined']));
    const [finding] = vscode.languages.getDiagnostics(broken.uri);
    assert.strictEqual(finding!.severity, vscode.DiagnosticSeverity.Error);
    assert.strictEqual(finding!.source, 'frus');
    assert.match(broken.getText(finding!.range), /3/);
    const clean = await open('frus1981-88v05/d2.txt');
    await eventually(async () => assert.ok((await ask<unknown[]>('executeDocumentSymbolProvider', clean)).length > 0));
    assert.deepStrictEqual(codes(clean.uri), []);
  });

  it('follows the text as it is written', async () => {
    const text = '4. Editorial Note\n\nThe Council met.[1]\n\n[1] Not printed.\n';
    const document = await open('findings/note.frus', text);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, place(document, 'The Council met|.'), ' and parted[2]');
    await vscode.workspace.applyEdit(edit);
    await eventually(() => assert.ok(codes(document.uri).includes('footnote/undefined'), codes(document.uri).join()));
    await vscode.commands.executeCommand('undo');
    await eventually(() => assert.ok(!codes(document.uri).includes('footnote/undefined')));
  });

  it('turns a rule off and on again by its setting', async () => {
    const broken = await open('broken/footnote-undefined.txt');
    await eventually(() => assert.deepStrictEqual(codes(broken.uri), ['footnote/undefined']));
    await set('rules', { 'footnote/undefined': 'off' });
    await eventually(() => assert.deepStrictEqual(codes(broken.uri), []));
    await set('rules', { 'footnote/undefined': 'info' });
    await eventually(() =>
      assert.deepStrictEqual(
        vscode.languages.getDiagnostics(broken.uri).map(({ severity }) => severity),
        [vscode.DiagnosticSeverity.Information],
      ),
    );
    await set('rules', undefined);
    await eventually(() =>
      assert.strictEqual(vscode.languages.getDiagnostics(broken.uri)[0]?.severity, vscode.DiagnosticSeverity.Error),
    );
  });

  it('reads the list of persons again when it changes on disk', async () => {
    const folder = 'frus1977-80v98';
    const text = '1. Memorandum for the Record\n\nWashington, May 3, 1978.\n\nMr. Quillfeather spoke.\n';
    const document = await open(`${folder}/d1.txt`, text);
    const told = () => hover(document, 'Mr. Quill|feather');
    const write = (lines: string) =>
      vscode.workspace.fs.writeFile(inWorkspace(`${folder}/persons.txt`), Buffer.from(`Persons\n\n${lines}\n`));
    await write('Quillfeather, Amos, Director of the Office of Examples');
    await eventually(async () => assert.match(await told(), /Office of Examples/));
    await write('Quillfeather, Amos, Keeper of the Sample Records');
    await eventually(async () => assert.match(await told(), /Keeper of the Sample Records/));
  });
});

describe('recognition of plain text files', () => {
  const TELEGRAM =
    '7. Telegram From the Embassy in Greece to the Department of State[1]\n\nAthens, May 3, 1978.\n\nNo news.\n\n[1] Source: Sample Documents. Secret.\n';

  it('knows a FRUS document by its first lines wherever it lies', async () => {
    const { uri } = await open('elsewhere/telegram.txt', TELEGRAM);
    await eventually(() =>
      assert.strictEqual(vscode.window.activeTextEditor?.document.languageId, 'frus', uri.toString()),
    );
  });

  it('knows the lists of a folder that holds documents, whatever its name', async () => {
    await open('transcripts/telegram.txt', TELEGRAM);
    await open('transcripts/persons.txt', 'Persons\n\nQuillfeather, Amos, Keeper of the Sample Records\n');
    await eventually(() => {
      const { document } = vscode.window.activeTextEditor!;
      assert.deepStrictEqual([document.uri.path.split('/').at(-1), document.languageId], ['persons.txt', 'frus']);
    });
  });

  it('leaves other text alone', async () => {
    const { uri } = await open('elsewhere/shopping.txt', '1. Buy milk\n2. Telegraph the office\n');
    // What comes after it is recognised: so this one was looked at too.
    await open('elsewhere/second.txt', TELEGRAM);
    await eventually(() => assert.strictEqual(vscode.window.activeTextEditor?.document.languageId, 'frus'));
    const other = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
    assert.strictEqual(other?.languageId, 'plaintext');
  });

  it('does not look where the setting turns it off', async () => {
    await set('detectByContent', false);
    await eventually(() => assert.strictEqual(vscode.workspace.getConfiguration('frus').get('detectByContent'), false));
    const off = await open('elsewhere/off.txt', TELEGRAM);
    await set('detectByContent', undefined);
    await eventually(() => assert.strictEqual(vscode.workspace.getConfiguration('frus').get('detectByContent'), true));
    await open('elsewhere/on.txt', TELEGRAM);
    await eventually(() => assert.strictEqual(vscode.window.activeTextEditor?.document.languageId, 'frus'));
    assert.strictEqual(off.languageId, 'plaintext');
  });
});
