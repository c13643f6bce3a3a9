import {
  type CancellationToken,
  type Connection,
  type FoldingRange,
  type SelectionRange,
  type SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensDelta,
} from 'vscode-languageserver';
import { folds } from '../../features/folding';
import { selectionRanges } from '../../features/selectionRanges';
import type { Located } from '../documentIndex';
import type { OpenFile } from '../documents';
import { pushDocumentTokens } from '../documentTokens';
import { guarded } from '../guard';
import { listSymbols, openList, pushListTokens } from '../lists';
import type { Place } from '../positions';
import type { Session } from '../session';
import { FileSymbols } from '../symbols';
import { toFlatSymbols, toFoldings, toSelection } from '../toProtocol';

/** Outline, folding, selection and colours: what a file's own text tells. None of them waits for the volume. */
export function registerStructure(connection: Connection, session: () => Session): void {
  const log = (message: string) => session().log(message);
  /** The documents of an open file, unresolved. */
  const places = async (file: OpenFile | null, token: CancellationToken): Promise<Place[]> => {
    if (!file) return [];
    const reading = await session().fileRead(file, token);
    return reading.documents.map((_, index) => ({ reading, index }));
  };
  const documentAt = ({ reading, index }: Place) => reading.documents[index]!.document;

  const fileSymbols = new WeakMap<OpenFile, FileSymbols>();
  const symbolsOf = (file: OpenFile): FileSymbols => {
    const known = fileSymbols.get(file) ?? new FileSymbols();
    fileSymbols.set(file, known);
    return known;
  };

  connection.onDocumentSymbol(
    guarded(log, 'documentSymbol', [], async ({ textDocument }, token) => {
      const list = openList(session(), textDocument.uri);
      const file = session().file(textDocument.uri);
      const symbols = list ? listSymbols(list) : file ? symbolsOf(file).of(await session().fileRead(file, token)) : [];
      return session().client.hierarchicalSymbols
        ? symbols
        : symbols.flatMap((symbol) => toFlatSymbols(symbol, textDocument.uri));
    }),
  );

  connection.onFoldingRanges(
    guarded(
      log,
      'foldingRange',
      [],
      async ({ textDocument }, token): Promise<FoldingRange[]> =>
        (await places(session().file(textDocument.uri), token)).flatMap((place) =>
          toFoldings(place, folds(documentAt(place))),
        ),
    ),
  );

  connection.onSelectionRanges(
    guarded(log, 'selectionRange', [], ({ textDocument, positions }): SelectionRange[] =>
      positions.map((position) => {
        const here = session().point(textDocument.uri, position);
        const chain = here && toSelection(here, selectionRanges(here.snapshot, here.offset));
        return chain ?? { range: { start: position, end: position } };
      }),
    ),
  );

  const builders = new Map<string, SemanticTokensBuilder>();
  const builderOf = (uri: string): SemanticTokensBuilder => {
    let builder = builders.get(uri);
    if (!builder) {
      builder = new SemanticTokensBuilder();
      builders.set(uri, builder);
    }
    return builder;
  };
  const none: SemanticTokens = { data: [] };

  /** All tokens of a file into its builder, at once: two requests must not mix in one. */
  async function filled(file: OpenFile, token: CancellationToken, previous: string): Promise<SemanticTokensBuilder> {
    const found: Located[] = [];
    const list = openList(session(), file.uri);
    if (!list) await session().fileRead(file, token);
    for await (const located of list ? [] : session().documentsOf(file, token)) found.push(located);
    for (const uri of builders.keys()) if (!session().workspace.openFile(uri)) builders.delete(uri);
    const builder = builderOf(file.uri);
    builder.previousResult(previous);
    for (const located of found) pushDocumentTokens(builder, located, located.snapshot);
    if (list) pushListTokens(builder, list);
    return builder;
  }

  connection.languages.semanticTokens.on(
    guarded(log, 'semanticTokens/full', none, async ({ textDocument }, token) => {
      const file = session().textFile(textDocument.uri);
      return file ? (await filled(file, token, '')).build() : none;
    }),
  );

  connection.languages.semanticTokens.onDelta(
    guarded(
      log,
      'semanticTokens/delta',
      none as SemanticTokens | SemanticTokensDelta,
      async ({ textDocument, previousResultId }, token) => {
        const file = session().textFile(textDocument.uri);
        return file ? (await filled(file, token, previousResultId)).buildEdits() : none;
      },
    ),
  );

  connection.languages.semanticTokens.onRange(
    guarded(log, 'semanticTokens/range', none, async ({ textDocument: { uri }, range }, token) => {
      const builder = new SemanticTokensBuilder();
      const list = openList(session(), uri);
      if (list) {
        pushListTokens(builder, list);
        return builder.build();
      }
      const file = session().file(uri);
      if (!file) return none;
      file.lookedAt = range.start.line;
      const from = file.reading.indexAtLine(range.start.line);
      const to = file.reading.indexAtLine(range.end.line);
      for await (const located of session().documentsOf(file, token, from, to)) {
        pushDocumentTokens(builder, located, located.snapshot, { from: range.start.line, to: range.end.line });
      }
      return builder.build();
    }),
  );
}
