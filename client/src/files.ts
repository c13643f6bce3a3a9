import * as vscode from 'vscode';
import type { FolderEntry } from '../../server/src/lsp/protocol';

/** Files for the server that it cannot read itself (virtual workspaces). Neither rejects: what is not there is null or empty. */

/** The text of a file; null where it cannot be read. */
export async function readFile(uri: string): Promise<string | null> {
  try {
    return new TextDecoder('utf-8').decode(await vscode.workspace.fs.readFile(vscode.Uri.parse(uri)));
  } catch {
    return null;
  }
}

/** What a folder holds; empty where it cannot be listed. */
export async function listFolder(uri: string): Promise<FolderEntry[]> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(vscode.Uri.parse(uri));
    return entries.flatMap(([name, type]): FolderEntry[] => {
      if (type & vscode.FileType.Directory) return [{ name, kind: 'folder' }];
      return type & vscode.FileType.File ? [{ name, kind: 'file' }] : [];
    });
  } catch {
    return [];
  }
}
