import * as vscode from 'vscode';
import type { VolumeStatusParams } from '../../server/src/lsp/protocol';
import { type Findings, statusText } from './statusText';

/** Milliseconds in which changes of what is reported are gathered. */
const GATHER = 200;

/** The status item: the volume of the document in the editor, how much it holds, what is reported of it, how far it is indexed. */
export class VolumeStatus implements vscode.Disposable {
  private readonly item = vscode.languages.createLanguageStatusItem('frus.volume', { language: 'frus' });
  /** What the server said last of each open file's volume, by the file's address. */
  private readonly told = new Map<string, VolumeStatusParams>();
  private readonly listening: vscode.Disposable;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    this.item.name = 'FRUS volume';
    this.item.text = 'FRUS';
    this.item.command = { title: 'Show findings', command: 'workbench.actions.view.problems' };
    this.listening = vscode.Disposable.from(
      vscode.window.onDidChangeActiveTextEditor(() => this.show()),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.told.delete(uri.toString())),
      vscode.languages.onDidChangeDiagnostics(() => {
        this.timer ??= setTimeout(() => {
          this.timer = undefined;
          this.show();
        }, GATHER);
      }),
    );
  }

  /** Takes what the server says of an open file's volume. */
  tell(volume: VolumeStatusParams): void {
    this.told.set(vscode.Uri.parse(volume.uri).toString(), volume);
    this.show();
  }

  private show(): void {
    const uri = vscode.window.activeTextEditor?.document.uri;
    const volume = uri && this.told.get(uri.toString());
    if (!volume) return;
    const { text, detail, busy } = statusText(volume, findings(uri, volume.folder));
    this.item.text = text;
    this.item.detail = detail;
    this.item.busy = busy;
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.listening.dispose();
    this.item.dispose();
  }
}

/** What stands in the Problems view of a document and of its volume's folder. */
function findings(uri: vscode.Uri, folder: string | null): Findings {
  const count = (found: readonly vscode.Diagnostic[]) => found.filter(({ source }) => source === 'frus').length;
  const here = count(vscode.languages.getDiagnostics(uri));
  if (folder === null) return { here, volume: here };
  const within = `${vscode.Uri.parse(folder).toString()}/`;
  let volume = 0;
  for (const [file, found] of vscode.languages.getDiagnostics()) {
    const address = file.toString();
    if (address.startsWith(within) && !address.slice(within.length).includes('/')) volume += count(found);
  }
  return { here, volume };
}
