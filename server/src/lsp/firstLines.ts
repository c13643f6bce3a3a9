import { type DocumentSource, FileReading } from '../reader/file';
import { mayHoldSeveral } from '../reader/headingShape';
import { LineStore } from '../text/lines';
import { detached } from '../text/memo';
import type { FileSystem } from './fileSystem';
import { type Background, Slices, someAtOnce } from './scheduling';

/** The first line of a document that has not been read yet, most often its heading: enough to find it by. */
export interface FirstLine {
  readonly uri: string;
  /** In the file, from 0. */
  readonly line: number;
  readonly text: string;
}

/** Files that are looked at at one time. */
const AT_ONCE = 8;

/** The first lines of files that will be read later. Texts are let go at once. */
export class FirstLines {
  private lines: readonly FirstLine[] = [];

  constructor(private readonly background: Background) {}

  /**
   * Looks at files, for somebody who waits for it, until it is over. To keep what was read for later takes longer, by the garbage collector,
   * than to read it again.
   */
  async skim(uris: readonly string[], files: FileSystem, isOver: () => boolean): Promise<void> {
    const found: FirstLine[] = [];
    this.lines = found;
    const slices = new Slices();
    const look = someAtOnce(AT_ONCE, uris, isOver, async (uri) => {
      const text = await files.read(uri);
      if (text !== null) found.push(...firstLines(text, uri));
      await slices.pause();
    });
    await this.background.holdDuring(look);
  }

  /** Those of the files for which something is true. */
  where(wanted: (uri: string) => boolean): readonly FirstLine[] {
    return this.lines.filter(({ uri }) => wanted(uri));
  }

  clear(): void {
    this.lines = [];
  }
}

/** UTF-16 code units in which the first line of a document stands. */
const BEGINNING = 2000;

/** The first lines of a file's documents. Costs no reading of them, and of a file that is one document only its beginning is looked at. */
function firstLines(text: string, uri: string): FirstLine[] {
  const reading = FileReading.of(LineStore.of(mayHoldSeveral(text) ? text : text.slice(0, BEGINNING)));
  return reading.documents.flatMap((source, index) => {
    const found = firstLine(source);
    return found ? [{ uri, line: reading.lineOf(index) + found.line, text: detached(found.text) }] : [];
  });
}

function firstLine({ blocks }: DocumentSource): { readonly line: number; readonly text: string } | null {
  let line = 0;
  for (const { kind, text, lineCount } of blocks) {
    // The call of the source note stands at the end of most headings.
    if (kind === 'text') return { line, text: text.trim().replace(/(?<=[\p{L})\]]) ?\d{1,2}$/u, '') };
    line += lineCount;
  }
  return null;
}
