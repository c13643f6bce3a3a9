import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import {
  ADJACENT_FOOTNOTE,
  type AdjacentFootnoteParams,
  type FileParams,
  type FilePosition,
  INSERT_FOOTNOTE,
  type InitializationOptions,
  type InsertFootnoteResult,
  LIST_FOLDER,
  READ_FILE,
  VOLUME_STATUS,
  type VolumeStatusParams,
} from '../../server/src/lsp/protocol';
import { isListName, looksLikeTranscription } from './detect';
import { isVolumeFolder, listFolder, readFile } from './files';
import { VolumeStatus } from './status';
import { registerTasks } from './tasks';

let client: LanguageClient | undefined;
let started: Promise<void> | undefined;

/**
 * Adds commands, the status item and the recognition of plain text files. The language server (`dist/server.js`, a process of its own)
 * starts with the first FRUS document: a window that holds none pays for nothing.
 */
export function activate(context: vscode.ExtensionContext): void {
  const status = new VolumeStatus();
  const created = createClient(context);
  client = created;
  context.subscriptions.push(
    status,
    registerTasks(context),
    created.onNotification(VOLUME_STATUS, (volume: VolumeStatusParams) => status.tell(volume)),
    created.onRequest(READ_FILE, ({ uri }: FileParams) => readFile(uri)),
    created.onRequest(LIST_FOLDER, ({ uri }: FileParams) => listFolder(uri)),
    vscode.commands.registerCommand('frus.restartServer', () => created.restart()),
    vscode.commands.registerTextEditorCommand('frus.insertFootnote', insertFootnote),
    vscode.commands.registerTextEditorCommand('frus.nextFootnote', (editor) => goToFootnote(editor, 'next')),
    vscode.commands.registerTextEditorCommand('frus.previousFootnote', (editor) => goToFootnote(editor, 'previous')),
    vscode.workspace.onDidOpenTextDocument(opened),
  );
  vscode.workspace.textDocuments.forEach(opened);
}

/** Stops the server when the window closes or the extension is disabled. */
export async function deactivate(): Promise<void> {
  if (!started) return;
  await started.catch(() => undefined);
  await client?.stop();
}

function createClient(context: vscode.ExtensionContext): LanguageClient {
  const module = context.asAbsolutePath('dist/server.js');
  const run = { module, transport: TransportKind.stdio };
  // What the server finds out about a workspace is kept beside it, and goes when VS Code forgets the workspace.
  const storage = context.storageUri ?? context.globalStorageUri;
  const options: InitializationOptions = { files: true, volumeStatus: true, storage: storage.toString() };
  return new LanguageClient(
    'frus',
    'FRUS',
    { run, debug: run },
    { documentSelector: [{ language: 'frus' }, { pattern: '**/frus.yaml' }], initializationOptions: options },
  );
}

function opened(document: vscode.TextDocument): void {
  if (document.languageId === 'frus' || /\/frus\.yaml$/.test(document.uri.path)) started ??= client?.start();
  else void detect(document);
}

/**
 * Gives a plain text file the language where its first lines are those of a FRUS document, or it is the list of a folder that holds such
 * documents.
 */
async function detect(document: vscode.TextDocument): Promise<void> {
  if (document.languageId !== 'plaintext' || !/\.txt$/i.test(document.uri.path)) return;
  if (!vscode.workspace.getConfiguration('frus', document).get('detectByContent', true)) return;
  const end = document.lineAt(Math.min(document.lineCount, 40) - 1).range.end;
  const head = document.getText(new vscode.Range(new vscode.Position(0, 0), end));
  const isList = isListName(document.uri.path);
  if (isList ? !(await isVolumeFolder(vscode.Uri.joinPath(document.uri, '..'))) : !looksLikeTranscription(head)) return;
  if (!document.isClosed) await vscode.languages.setTextDocumentLanguage(document, 'frus');
}

async function insertFootnote(editor: vscode.TextEditor): Promise<void> {
  if (editor.selections.length > 1) {
    void vscode.window.showWarningMessage(
      'Insert one footnote at a time: each changes the numbers of those behind it.',
    );
    return;
  }
  const params: FilePosition = { uri: editor.document.uri.toString(), position: editor.selection.active };
  const result = await client?.sendRequest<InsertFootnoteResult>(INSERT_FOOTNOTE, params);
  if (!client || !result) return;
  if ('refused' in result) {
    void vscode.window.showWarningMessage(result.refused);
    return;
  }
  const edit = await client.protocol2CodeConverter.asWorkspaceEdit(result.edit);
  if (!(await vscode.workspace.applyEdit(edit))) return;
  const place = client.protocol2CodeConverter.asPosition(result.note);
  editor.selection = new vscode.Selection(place, place);
  editor.revealRange(new vscode.Range(place, place), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

async function goToFootnote(editor: vscode.TextEditor, direction: 'next' | 'previous'): Promise<void> {
  const params: AdjacentFootnoteParams = {
    uri: editor.document.uri.toString(),
    position: editor.selection.active,
    direction,
  };
  const found = await client?.sendRequest<{ start: vscode.Position } | null>(ADJACENT_FOOTNOTE, params);
  if (!found) return;
  const place = new vscode.Position(found.start.line, found.start.character);
  editor.selection = new vscode.Selection(place, place);
  editor.revealRange(new vscode.Range(place, place), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
