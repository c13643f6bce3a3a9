import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { TextChange } from '../features/edits';
import type { Place } from './positions';
import type { Session } from './session';
import { toEdits } from './toProtocol';

/** Edits of documents as an edit of files; with the versions of open files, so that a client can refuse an edit that came too late. */
export function workspaceEdit(
  session: Session,
  pieces: readonly { readonly uri: string; readonly place: Place; readonly edits: readonly TextChange[] }[],
): WorkspaceEdit {
  const byFile = new Map<string, TextEdit[]>();
  for (const { uri, place, edits } of pieces) {
    const made = toEdits(place, edits);
    const before = byFile.get(uri);
    if (before) before.push(...made);
    else byFile.set(uri, made);
  }
  if (!session.client.versionedEdits) return { changes: Object.fromEntries(byFile) };
  return {
    documentChanges: [...byFile].map(([uri, edits]) => ({
      textDocument: { uri, version: session.workspace.openFile(uri)?.version ?? null },
      edits,
    })),
  };
}
