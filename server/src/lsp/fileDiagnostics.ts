import type { Diagnostic } from 'vscode-languageserver';
import type { FileReading } from '../reader/file';
import { difference } from '../text/difference';
import type { FoundInFile } from './fileFindings';
import { lowered } from './positions';
import { toDiagnostic } from './toProtocol';

/**
 * The diagnostics of an open file, kept document by document: an edit makes those of the documents whose findings have changed, and
 * lets those below slide where lines came or went. As long as none is another, the list is the same object.
 */
export class FileDiagnostics {
  private reading: FileReading | null = null;
  private found: FoundInFile = [];
  private parts: readonly (readonly Diagnostic[])[] = [];
  private items: readonly Diagnostic[] = [];

  constructor(
    private readonly uri: string,
    private readonly relatedInformation: boolean,
  ) {}

  /** The diagnostics for findings of a reading; lists of findings that are the same objects as before belong to the same documents. */
  of(reading: FileReading, found: FoundInFile): readonly Diagnostic[] {
    const { from, removed, inserted } = difference(this.found, found);
    const made = Array.from({ length: inserted }, (_, i) =>
      found[from + i]!.map((finding) =>
        toDiagnostic({ reading, index: from + i }, this.uri, finding, this.relatedInformation),
      ),
    );
    const old = this.parts.slice(from, from + removed);
    let below = this.parts.slice(from + removed);
    let isSame = JSON.stringify(old.flat()) === JSON.stringify(made.flat());
    const lines =
      this.reading && below.length > 0 ? reading.lineOf(from + inserted) - this.reading.lineOf(from + removed) : 0;
    if (lines !== 0 && below.some(({ length }) => length > 0)) {
      below = below.map((part) => (part.length === 0 ? part : part.map((diagnostic) => moved(diagnostic, lines))));
      isSame = false;
    }
    this.parts = [...this.parts.slice(0, from), ...made, ...below];
    this.found = found;
    this.reading = reading;
    if (!isSame) this.items = this.parts.flat();
    return this.items;
  }
}

function moved(diagnostic: Diagnostic, lines: number): Diagnostic {
  const { range, relatedInformation } = diagnostic;
  return {
    ...diagnostic,
    range: lowered(range, lines),
    ...(relatedInformation
      ? {
          relatedInformation: relatedInformation.map(({ location: { uri, range: of }, message }) => ({
            location: { uri, range: lowered(of, lines) },
            message,
          })),
        }
      : {}),
  };
}
