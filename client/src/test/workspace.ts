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

/** Asks again until there is an answer: what comes from the server comes when it is ready. Times in milliseconds. */
export async function until<T>(ask: () => T | undefined | Thenable<T | undefined>, within = 90_000): Promise<T> {
  for (const end = Date.now() + within; Date.now() < end; ) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`no answer within ${within} ms`);
}
