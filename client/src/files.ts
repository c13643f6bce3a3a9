import * as vscode from 'vscode';
import type { FolderEntry } from '../../server/src/lsp/protocol';
import { isListName, looksLikeTranscription } from './detect';

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

/** Files of a folder that are looked into at most, to tell whether it is a volume. */
const LOOKED_INTO = 5;

/** Whether a folder is a volume: it says so in `frus.yaml`, or text files in it begin as FRUS documents do. */
export async function isVolumeFolder(folder: vscode.Uri): Promise<boolean> {
  const files = (await listFolder(folder.toString())).filter(({ kind }) => kind === 'file').map(({ name }) => name);
  if (files.includes('frus.yaml')) return true;
  const texts = files.filter((name) => /\.txt$/i.test(name) && !isListName(name)).slice(0, LOOKED_INTO);
  for (const name of texts) {
    const text = await readFile(vscode.Uri.joinPath(folder, name).toString());
    if (text !== null && looksLikeTranscription(text.split('\n', 40).join('\n'))) return true;
  }
  return false;
}
