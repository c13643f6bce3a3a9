import type { DocumentSymbol } from 'vscode-languageserver';
import { outline } from '../features/outline';
import type { FileReading } from '../reader/file';
import { difference } from '../text/difference';
import { lowered, type Place } from './positions';
import { serializedBy } from './serialized';
import { toSymbol } from './toProtocol';

/** The symbol of a FRUS document where it stands now. */
interface Made {
  readonly symbol: DocumentSymbol;
  /** Its JSON, once somebody has asked. */
  json?: Buffer;
}

/**
 * The symbols of an open file, one tree for each FRUS document. A tree is kept as long as its document and the line where that begins: a
 * keystroke makes the one anew that it changed, and serialises it alone, however many the file has.
 */
export class FileSymbols {
  private reading: FileReading | null = null;
  private made: readonly Made[] = [];

  of(reading: FileReading): DocumentSymbol[] {
    const { from, removed, inserted } = difference(this.reading?.documents ?? [], reading.documents);
    const fresh = Array.from({ length: inserted }, (_, i) => symbolOf({ reading, index: from + i }));
    let below = this.made.slice(from + removed);
    const lines =
      this.reading && below.length > 0 ? reading.lineOf(from + inserted) - this.reading.lineOf(from + removed) : 0;
    if (lines !== 0) below = below.map(({ symbol }) => ({ symbol: movedBy(symbol, lines) }));
    const made = [...this.made.slice(0, from), ...fresh, ...below];
    this.made = made;
    this.reading = reading;
    return serializedBy(
      made.map(({ symbol }) => symbol),
      () => listOf(made),
    );
  }
}

function symbolOf(place: Place): Made {
  return { symbol: toSymbol(place, outline(place.reading.documents[place.index]!.document)) };
}

const OPEN = Buffer.from('[');
const COMMA = Buffer.from(',');
const CLOSE = Buffer.from(']');

/** The JSON of a list of symbols, that of each made once. */
function listOf(all: readonly Made[]): Buffer[] {
  const pieces: Buffer[] = [OPEN];
  for (const of of all) {
    of.json ??= Buffer.from(JSON.stringify(of.symbol));
    if (pieces.length > 1) pieces.push(COMMA);
    pieces.push(of.json);
  }
  pieces.push(CLOSE);
  return pieces;
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
