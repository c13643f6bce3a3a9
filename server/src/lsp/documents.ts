import { type TextDocumentContentChangeEvent, TextDocuments } from 'vscode-languageserver';
import { FileReading } from '../reader/file';
import { LineStore } from '../text/lines';

/** A file that is open in the editor: its text, and the reading of it that belongs to the newest version. */
export class OpenFile {
  private store: LineStore;
  private current: FileReading;
  /** The line that was typed in or looked at last, as far as that is known. */
  lookedAt = 0;

  constructor(
    readonly uri: string,
    readonly languageId: string,
    private newest: number,
    text: string,
  ) {
    this.store = LineStore.of(text);
    this.current = FileReading.of(this.store);
  }

  get version(): number {
    return this.newest;
  }

  /** Never changed by an edit, which makes a new one: who holds it may go on with it. */
  get reading(): FileReading {
    return this.current;
  }

  /** The whole text. Linear: for lists and saving, not per keystroke. */
  text(): string {
    return this.store.text();
  }

  /** Applies the changes of one notification in their order, each against the text that the one before it left. */
  update(changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    this.newest = version;
    for (const change of changes) {
      if ('range' in change) {
        const edit = this.store.edit(change.range.start, change.range.end, change.text);
        this.current = this.current.updated(this.store, edit);
        this.lookedAt = edit.from;
      } else {
        this.store = LineStore.of(change.text);
        this.current = FileReading.of(this.store);
      }
    }
  }
}

/** The open files, kept by the protocol's own manager over a text store of ours. */
export function createDocuments(): TextDocuments<OpenFile> {
  return new TextDocuments<OpenFile>({
    create: (uri, languageId, version, text) => new OpenFile(uri, languageId, version, text),
    update(file, changes, version) {
      file.update(changes, version);
      return file;
    },
  });
}
