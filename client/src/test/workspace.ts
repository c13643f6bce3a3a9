import * as vscode from 'vscode';

/** The extension as it is installed. */
export function extension(): vscode.Extension<unknown> {
  const found = vscode.extensions.all.find(({ packageJSON }) => packageJSON.name === 'frus-tools');
  if (!found) throw new Error('the extension is not installed');
  return found;
}

/** A path of the workspace, which is a copy of `samples/` made for this run. */
export function inWorkspace(file: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('no folder is open');
  return vscode.Uri.joinPath(folder.uri, ...file.split('/'));
}

/** Opens a file of the workspace in an editor; with `text`, writes it first. */
export async function open(file: string, text?: string): Promise<vscode.TextDocument> {
  const uri = inWorkspace(file);
  if (text !== undefined) await vscode.workspace.fs.writeFile(uri, Buffer.from(text));
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  return document;
}

/** How long a test waits for what comes when it is ready, on a slow machine too. Milliseconds. */
const PATIENCE = 90_000;

/** Asks again until there is an answer: what comes from the server comes when it is ready. Times in milliseconds. */
export async function until<T>(ask: () => T | undefined | Thenable<T | undefined>, within = PATIENCE): Promise<T> {
  for (const end = Date.now() + within; Date.now() < end; ) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`no answer within ${within} ms`);
}

/** Makes assertions again until they hold; fails with the last failure. */
export async function eventually(holds: () => Thenable<void> | void): Promise<void> {
  for (const end = Date.now() + PATIENCE; ; ) {
    try {
      return await holds();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** The place in a document where `|` stands in a wording of it: `place(document, 'conduct it.|2')`. The wording occurs once. */
export function place(document: vscode.TextDocument, wording: string): vscode.Position {
  const text = document.getText();
  const mark = wording.indexOf('|');
  const plain = wording.replace('|', '');
  const at = text.indexOf(plain);
  if (mark < 0 || at < 0 || text.includes(plain, at + 1)) throw new Error(`not once in the text: ${wording}`);
  return document.positionAt(at + mark);
}

/** What VS Code answers to one of its commands about a document, as its own views ask. */
export function ask<T>(command: string, document: vscode.TextDocument, ...more: unknown[]): Thenable<T> {
  return vscode.commands.executeCommand<T>(`vscode.${command}`, document.uri, ...more);
}

/** The text of the hover at the place of a wording. */
export async function hover(document: vscode.TextDocument, wording: string): Promise<string> {
  const shown = await ask<vscode.Hover[]>('executeHoverProvider', document, place(document, wording));
  return shown
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n');
}
