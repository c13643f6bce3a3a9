import type { DocumentSymbol } from 'vscode-languageserver';
import { outline } from '../features/outline';
import type { DocumentSource, FileReading } from '../reader/file';
import { lowered } from './positions';
import { toSymbol } from './toProtocol';

/** The symbol of a FRUS document as it was made when its first line was `line`. */
interface Made {
  readonly line: number;
  readonly symbol: DocumentSymbol;
}

const made = new WeakMap<DocumentSource, Made>();

/**
 * The symbols of a file, one tree for each FRUS document. A tree is kept as long as its document and the line where that begins: a
 * keystroke makes the one anew that it changed, however many the file has.
 */
export function symbolsOf(reading: FileReading): DocumentSymbol[] {
  return reading.documents.map((source, index) => {
    const line = reading.lineOf(index);
    const known = made.get(source);
    if (known?.line === line) return known.symbol;
    const symbol = known
      ? movedBy(known.symbol, line - known.line)
      : toSymbol({ reading, index }, outline(source.document));
    made.set(source, { line, symbol });
    return symbol;
  });
}

/** A symbol and all below it, some lines further down. */
function movedBy(symbol: DocumentSymbol, lines: number): DocumentSymbol {
  return {
    ...symbol,
    range: lowered(symbol.range, lines),
    selectionRange: lowered(symbol.selectionRange, lines),
    ...(symbol.children ? { children: symbol.children.map((child) => movedBy(child, lines)) } : {}),
  };
}
