import type { CancellationToken, DocumentSymbol, Range, SemanticTokensBuilder } from 'vscode-languageserver';
import { SymbolKind } from 'vscode-languageserver';
import { type ListSnapshot, readVolumeList, type VolumeList } from '../archive/volumeList';
import { countUses, listTokens } from '../features/list/entries';
import { tokenModifierBits, tokenTypeIndex } from '../features/semanticTokensLegend';
import { oneLine } from '../features/text';
import { LineStore } from '../text/lines';
import type { Span } from '../text/span';
import type { PlacedOccurrence } from './placedOccurrences';
import type { Session } from './session';
import { type ListName, listNamed } from './surroundings';
import { nameOf } from './uris';
import type { VolumeFolder } from './volumeFolder';

/** A list of a volume, as a document of its own kind. */
export class ListDocument {
  private read: VolumeList | undefined;
  private readonly lines: LineStore;

  constructor(
    readonly uri: string,
    readonly volume: VolumeFolder,
    readonly kind: ListName,
    readonly text: string,
  ) {
    this.lines = LineStore.of(text);
  }

  /** Its entries, read when they are first asked for. */
  get list(): VolumeList {
    this.read ??= readVolumeList(this.kind, this.text);
    return this.read;
  }

  /** What rules and features see of it; `uses` where they are known. */
  snapshot(uses: ListSnapshot['uses']): ListSnapshot {
    const { gazetteer, terms } = this.volume.current().around;
    return { list: this.list, gazetteer, terms, uses };
  }

  rangeOf(span: Span): Range {
    return { start: this.lines.positionAt(span.start), end: this.lines.positionAt(span.end) };
  }

  offsetAt(position: { readonly line: number; readonly character: number }): number {
    return this.lines.offsetAt(position);
  }
}

const known = new WeakMap<object, ListDocument>();

/** An open list; null for any other file. */
export function openList(session: Session, uri: string): ListDocument | null {
  const kind = listNamed(nameOf(uri));
  const file = kind && session.workspace.openFile(uri);
  if (!kind || !file) return null;
  let list = known.get(file.reading);
  if (!list) {
    list = new ListDocument(file.uri, session.workspace.volumeOf(uri), kind, file.text());
    known.set(file.reading, list);
  }
  return list;
}

/** A list of a volume, open or not; null where it has none. */
export function listOf(session: Session, volume: VolumeFolder, kind: ListName): ListDocument | null {
  const uri = volume.listUri(kind);
  const open = uri === null ? null : openList(session, uri);
  if (open || uri === null) return open;
  const text = volume.listText(kind);
  return text === null ? null : new ListDocument(uri, volume, kind, text);
}

/** The same with how often the documents of the volume name each entry. */
export async function listWithUses(
  session: Session,
  list: ListDocument,
  token: CancellationToken,
): Promise<ListSnapshot> {
  const occurrences: (readonly PlacedOccurrence[])[] = [];
  for await (const document of session.indexedDocuments(list.volume, token, 'in time'))
    occurrences.push(document.occurrences);
  const snapshot = list.snapshot(null);
  return { ...snapshot, uses: countUses(snapshot, occurrences) };
}

/** The colours of a list, all of it: it is short. */
export function pushListTokens(builder: SemanticTokensBuilder, list: ListDocument): void {
  for (const { span, type, modifiers } of listTokens(list.list)) {
    const { start, end } = list.rangeOf(span);
    builder.push(
      start.line,
      start.character,
      end.character - start.character,
      tokenTypeIndex(type),
      tokenModifierBits(modifiers),
    );
  }
}

/** The outline of a list: its entries. */
export function listSymbols(list: ListDocument): DocumentSymbol[] {
  const kind = list.list.kind === 'persons' ? SymbolKind.Variable : SymbolKind.Constant;
  return list.list.entries.map(({ span, head, name, about, see }) => ({
    name: name || '(unnamed)',
    detail: see === null ? oneLine(about, 80) : `see ${see}`,
    kind,
    range: list.rangeOf(span),
    selectionRange: list.rangeOf(head),
  }));
}
