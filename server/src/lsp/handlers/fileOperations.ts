import type {
  CancellationToken,
  ChangeAnnotation,
  Connection,
  TextDocumentEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { volumeNamed } from '../../config/addresses';
import { CONFIG_NAME } from '../../config/model';
import { configOfVolume, renameVolumeInConfig } from '../../config/volumeRename';
import { renumberVolume } from '../../features/citeVolume';
import { LineStore } from '../../text/lines';
import { guarded } from '../guard';
import type { Session } from '../session';
import { toEdits } from '../toProtocol';
import { inFolder, nameOf, uriKey } from '../uris';
import type { VolumeFolder } from '../volumeFolder';

/**
 * Files and folders that are renamed, deleted and made in the editor. A folder tells nothing of its files, so the volumes are looked
 * for again. Before the folder of a volume gets another name, what calls it by its name is adapted.
 */
export function registerFileOperations(connection: Connection, session: () => Session): void {
  const log = (message: string) => session().log(message);

  connection.workspace.onWillRenameFiles(
    guarded(log, 'willRenameFiles', null, async ({ files }, token): Promise<WorkspaceEdit | null> => {
      const edits = new VolumeRenames(session());
      for (const { oldUri, newUri } of files) await edits.add(withoutSlash(oldUri), withoutSlash(newUri), token);
      return edits.made();
    }),
  );

  connection.workspace.onDidRenameFiles(({ files }) => takeIn(files.flatMap(({ oldUri, newUri }) => [oldUri, newUri])));
  connection.workspace.onDidDeleteFiles(({ files }) => takeIn(files.map(({ uri }) => uri)));
  connection.workspace.onDidCreateFiles(({ files }) => takeIn(files.map(({ uri }) => uri)));

  function takeIn(uris: readonly string[]): void {
    const { workspace } = session();
    const isFile = (uri: string) => /\.(?:txt|frus|yaml)$/i.test(nameOf(uri));
    if (uris.every(isFile)) for (const uri of uris) void workspace.changedOnDisk(uri);
    else void workspace.rescan();
  }
}

const CITATIONS = 'citations';
const KEPT_ID = 'id';

const ANNOTATIONS: Readonly<Record<string, ChangeAnnotation>> = {
  [CITATIONS]: {
    label: 'Cite the volume by its new number',
    description: 'Only in notes, headings and editorial notes; nothing else of the citations changes.',
    needsConfirmation: true,
  },
  [KEPT_ID]: {
    label: 'Keep the id of the volume',
    description: 'The new name of the folder is no id of the series: frus.yaml says which volume it is.',
    needsConfirmation: true,
  },
};

/** The edits that go with new names of volume folders. Citations are changed only where the client asks the person first. */
class VolumeRenames {
  private readonly changes: NonNullable<WorkspaceEdit['documentChanges']> = [];
  private readonly annotations = new Set<string>();

  constructor(private readonly session: Session) {}

  async add(oldUri: string, newUri: string, token: CancellationToken): Promise<void> {
    const [from, to] = [nameOf(oldUri), nameOf(newUri)];
    const { workspace } = this.session;
    await workspace.searched;
    const volume = workspace.knownVolumes.find(({ uri }) => uri !== null && uriKey(uri) === uriKey(oldUri));
    if (!volume || from === to) return;
    const before = volume.id;
    await this.configurations(oldUri, from, to);
    const after = volumeNamed(to);
    if (before !== null && after !== null && before !== after && this.session.client.confirmedEdits)
      await this.citations(volume, before, after, token);
  }

  /** What `frus.yaml` files say of the folder: its own, and those of the workspace's other folders. */
  private async configurations(folder: string, from: string, to: string): Promise<void> {
    const { workspace, client } = this.session;
    const own = inFolder(folder, CONFIG_NAME);
    for (const uri of workspace.configFiles()) {
      const isOwn = uriKey(uri) === uriKey(own);
      const text = await workspace.textOf(uri);
      if (text === null) {
        const keeps = isOwn && volumeNamed(from) !== null && volumeNamed(to) === null;
        if (!keeps || !client.confirmedEdits || !client.createFiles) continue;
        this.annotations.add(KEPT_ID);
        const start = { line: 0, character: 0 };
        const insert = { range: { start, end: start }, newText: configOfVolume(from), annotationId: KEPT_ID };
        this.changes.push(
          { kind: 'create', uri, options: { ignoreIfExists: true }, annotationId: KEPT_ID },
          { textDocument: { uri, version: null }, edits: [insert] },
        );
        continue;
      }
      const lines = LineStore.of(text);
      const edits = renameVolumeInConfig(text, from, to, isOwn).map(({ span, text: newText }) => ({
        range: { start: lines.positionAt(span.start), end: lines.positionAt(span.end) },
        newText,
      }));
      if (edits.length > 0) this.changes.push(this.edit(uri, edits));
    }
  }

  /** The citations of a volume in the others, in the apparatus. */
  private async citations(renamed: VolumeFolder, from: string, to: string, token: CancellationToken): Promise<void> {
    for (const volume of await this.session.workspace.allVolumes()) {
      if (volume === renamed) continue;
      for await (const { summary, volumes } of this.session.indexedDocuments(volume, token)) {
        if (!volumes.includes(from)) continue;
        const located = await this.session.index.locate(volume, summary);
        const edits = located ? toEdits(located, renumberVolume(located.snapshot, from, to)) : [];
        if (!located || edits.length === 0) continue;
        this.annotations.add(CITATIONS);
        this.changes.push(
          this.edit(
            located.uri,
            edits.map((edit) => ({ ...edit, annotationId: CITATIONS })),
          ),
        );
      }
    }
  }

  private edit(uri: string, edits: TextDocumentEdit['edits']): TextDocumentEdit {
    return { textDocument: { uri, version: this.session.workspace.openFile(uri)?.version ?? null }, edits };
  }

  made(): WorkspaceEdit | null {
    if (this.changes.length === 0) return null;
    if (!this.session.client.versionedEdits) {
      const changes: NonNullable<WorkspaceEdit['changes']> = {};
      for (const change of this.changes)
        if ('edits' in change) changes[change.textDocument.uri] = change.edits.filter((edit) => 'newText' in edit);
      return { changes };
    }
    if (this.annotations.size === 0) return { documentChanges: this.changes };
    const used = [...this.annotations].map((id) => [id, ANNOTATIONS[id]!] as const);
    return { documentChanges: this.changes, changeAnnotations: Object.fromEntries(used) };
  }
}

/** Clients may end the address of a folder so. */
function withoutSlash(uri: string): string {
  return uri.replace(/\/$/, '');
}
