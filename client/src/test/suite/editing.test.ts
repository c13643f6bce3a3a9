import * as assert from 'node:assert';
import * as vscode from 'vscode';
import { ask, eventually, open, place } from '../workspace';

const TEXT = [
  '1. Memorandum From the Director of the Office of Examples to the Secretary of State[1]',
  '',
  'Washington, March 4, 1978.',
  '',
  'The delegation leaves on Monday.[2] It will stay for a week.[3]',
  '',
  '[1] Source: Sample Documents, Box 1. Secret.',
  '[2] See Foreign Relations, 1977–1980, vol. I, Foundations, Documents 3642.',
  '[3] See footnote 2 above.',
  '',
].join('\n');

describe('edits that a person asks for', () => {
  let document: vscode.TextDocument;
  let files = 0;
  beforeEach(async () => {
    files++;
    document = await open(`editing/memo${files}.frus`, TEXT);
  });
  afterEach(() => document.save());

  it('renames a footnote: note, call and what names it', async () => {
    await eventually(async () => {
      const edit = await ask<vscode.WorkspaceEdit | undefined>(
        'executeDocumentRenameProvider',
        document,
        place(document, 'Monday.[|2]'),
        '9',
      );
      assert.strictEqual(edit?.get(document.uri).length, 3);
      assert.ok(await vscode.workspace.applyEdit(edit));
    });
    assert.match(document.getText(), /Monday\.\[9\] [\s\S]*\n\[9\] See Foreign[\s\S]*See footnote 9 above/);
  });

  it('refuses to rename words of the document', () =>
    eventually(() =>
      assert.rejects(
        async () => ask('executeDocumentRenameProvider', document, place(document, 'The dele|gation'), 'mission'),
        /can't be renamed|cannot be renamed|No result/i,
      ),
    ));

  it('offers the fix of a lost dash and makes it', async () => {
    const at = place(document, 'Documents |3642');
    await eventually(async () => {
      const actions = await ask<vscode.CodeAction[]>('executeCodeActionProvider', document, new vscode.Range(at, at));
      const fix = actions.find(({ edit }) => edit);
      assert.ok(fix?.edit, actions.map(({ title }) => title).join(', '));
      assert.ok(await vscode.workspace.applyEdit(fix.edit));
    });
    assert.match(document.getText(), /Documents 36–42/);
  });

  it('inserts a footnote at the cursor and goes to its note', async () => {
    const editor = await vscode.window.showTextDocument(document);
    const at = place(document, 'stay for a week.|[3]');
    editor.selection = new vscode.Selection(at, at);
    await vscode.commands.executeCommand('frus.insertFootnote');
    await eventually(() =>
      assert.match(document.getText(), /week\.\[3\]\[4\]\n[\s\S]*\n\[3\] \n\[4\] See footnote 2 above/),
    );
    await eventually(() => assert.strictEqual(document.lineAt(editor.selection.active).text, '[3] '));
  });

  it('goes from footnote to footnote', async () => {
    const editor = await vscode.window.showTextDocument(document);
    const start = place(document, '|The delegation');
    const second = place(document, 'Monday.|[2]');
    editor.selection = new vscode.Selection(start, start);
    await vscode.commands.executeCommand('frus.nextFootnote');
    await eventually(() => {
      assert.strictEqual(editor.selection.active.line, second.line);
      assert.ok(Math.abs(editor.selection.active.character - second.character) <= 1);
    });
  });
});
