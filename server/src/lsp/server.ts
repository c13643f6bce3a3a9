import {
  type CancellationToken,
  type CodeAction,
  CodeActionKind,
  type Connection,
  type Diagnostic,
  DidChangeConfigurationNotification,
  DocumentHighlightKind,
  type InitializeParams,
  type InitializeResult,
  type Location,
  type LocationLink,
  type Position,
  SymbolKind,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import type { Snapshot } from '../archive/snapshot';
import { completions } from '../features/completion';
import { type Destination, definition, locate } from '../features/definition';
import { folds } from '../features/folding';
import { footnoteStops } from '../features/footnoteStops';
import { documentsForHover, hover } from '../features/hover';
import { insertFootnote } from '../features/insertFootnote';
import { webLinks } from '../features/links';
import { outline } from '../features/outline';
import { occurrences, subjectAt } from '../features/references';
import { renamableAt, rename } from '../features/rename';
import { selectionRanges } from '../features/selectionRanges';
import { semanticTokens } from '../features/semanticTokens';
import { SEMANTIC_TOKENS_LEGEND } from '../features/semanticTokensLegend';
import { findDocuments } from '../features/workspaceSymbols';
import type { RuleLevels } from '../rules/runRules';
import { Analysis } from './analysis';
import { createDocuments, type OpenFile } from './documents';
import type { FileSystem } from './fileSystem';
import { locatePosition, type Place, positionOf, rangeOf, spanIn } from './positions';
import {
  ADJACENT_FOOTNOTE,
  type AdjacentFootnoteParams,
  type FilePosition,
  INSERT_FOOTNOTE,
  type InsertFootnoteResult,
  VOLUME_STATUS,
  type VolumeStatusParams,
} from './protocol';
import { Debounced } from './scheduling';
import { readLevels } from './settings';
import { listNamed } from './surroundings';
import {
  toCompletion,
  toDiagnostic,
  toEdits,
  toFoldings,
  toHover,
  toSelection,
  toSemanticTokens,
  toSymbol,
} from './toProtocol';
import { nameOf } from './uris';
import { Workspace } from './workspace';

/** Milliseconds after which diagnostics are published to a client that does not ask for them itself. */
const PUBLISH_DELAY = 150;
const MOST_SYMBOLS = 300;

/** Wires the features to a connection. Nothing happens before the client speaks; a handler that fails answers null and goes on. */
export function createServer(connection: Connection, files: FileSystem): void {
  const documents = createDocuments();
  const analysis = new Analysis();
  const volumesChanged = new Debounced(50, () => refreshAll());
  const workspace = new Workspace(files, () => volumesChanged.trigger());
  const publish = new Debounced(PUBLISH_DELAY, () => publishAll());
  let levels: RuleLevels = {};
  let pulls = false;
  let canRefresh = false;
  let canConfigure = false;
  let roots: readonly string[] = [];

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    pulls = params.capabilities.textDocument?.diagnostic !== undefined;
    canRefresh = params.capabilities.workspace?.diagnostics?.refreshSupport === true;
    canConfigure = params.capabilities.workspace?.configuration === true;
    roots = params.workspaceFolders?.map((f) => f.uri) ?? [];
    return {
      serverInfo: { name: 'frus' },
      capabilities: {
        textDocumentSync: TextDocumentSyncKind.Incremental,
        documentSymbolProvider: true,
        foldingRangeProvider: true,
        selectionRangeProvider: true,
        definitionProvider: true,
        referencesProvider: true,
        documentHighlightProvider: true,
        hoverProvider: true,
        documentLinkProvider: {},
        completionProvider: { triggerCharacters: [' ', '.'] },
        renameProvider: { prepareProvider: true },
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
        workspaceSymbolProvider: true,
        semanticTokensProvider: { legend: SEMANTIC_TOKENS_LEGEND, full: true, range: true },
        ...(pulls
          ? { diagnosticProvider: { identifier: 'frus', interFileDependencies: true, workspaceDiagnostics: false } }
          : {}),
        workspace: { workspaceFolders: { supported: true } },
      },
    };
  });

  connection.onInitialized(() => {
    if (canConfigure) {
      void connection.client
        .register(DidChangeConfigurationNotification.type, { section: 'frus' })
        .catch(() => undefined);
      void configure();
    }
    void workspace.search(roots);
  });
  connection.onDidChangeConfiguration((params) => {
    if (canConfigure) void configure();
    else setLevels((params.settings as { frus?: unknown } | null)?.frus);
  });
  connection.onDidChangeWatchedFiles(async ({ changes }) => {
    for (const { uri } of changes) await workspace.changedOnDisk(uri);
  });

  async function configure(): Promise<void> {
    try {
      setLevels(await connection.workspace.getConfiguration('frus'));
    } catch (error) {
      connection.console.warn(`frus: settings could not be read: ${String(error)}`);
    }
  }

  function setLevels(section: unknown): void {
    levels = readLevels(section);
    refreshAll();
  }

  documents.onDidOpen(({ document }) => {
    workspace.opened(document);
    publish.trigger();
    tellVolume(document);
  });
  documents.onDidChangeContent(() => publish.trigger());
  documents.onDidClose(({ document }) => {
    if (!pulls) void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
    void workspace.closed(document.uri);
  });

  function refreshAll(): void {
    if (pulls) {
      if (canRefresh) connection.languages.diagnostics.refresh();
    } else publish.trigger();
    for (const file of workspace.openFiles) tellVolume(file);
  }

  function publishAll(): void {
    if (pulls) return;
    for (const file of workspace.openFiles)
      void connection.sendDiagnostics({ uri: file.uri, version: file.version, diagnostics: diagnosticsOf(file) });
  }

  function tellVolume(file: OpenFile): void {
    const volume = workspace.volumeOf(file.uri);
    const { around } = volume.current();
    const status: VolumeStatusParams = {
      uri: file.uri,
      name: volume.name,
      title: (around.volume.id && around.catalogue.byId(around.volume.id)?.title) || null,
      documents: around.volume.documents.length,
      persons: around.gazetteer.listed.length,
      terms: around.terms.listed.length,
      loading: volume.isLoading,
    };
    void connection.sendNotification(VOLUME_STATUS, status);
  }

  /** The snapshots of all FRUS documents of an open file; none for a volume's list. */
  function* snapshotsOf(file: OpenFile): Generator<{ place: Place; snapshot: Snapshot }> {
    if (listNamed(nameOf(file.uri))) return;
    const volume = workspace.volumeOf(file.uri);
    const summaries = volume.summariesOf(file);
    const view = volume.current();
    for (let index = 0; index < summaries.length; index++) {
      const place = { reading: file.reading, index };
      yield { place, snapshot: analysis.snapshot(place, view, summaries[index]!) };
    }
  }

  /** The snapshot at a position, and the offset in its document. */
  function at(
    uri: string,
    position: Position,
  ): { place: Place; snapshot: Snapshot; offset: number; file: OpenFile } | null {
    const file = documents.get(uri);
    if (!file || listNamed(nameOf(uri))) return null;
    const { index, offset } = locatePosition(file.reading, position);
    const volume = workspace.volumeOf(uri);
    const self = volume.summariesOf(file)[index];
    if (!self) return null;
    const place = { reading: file.reading, index };
    return { place, snapshot: analysis.snapshot(place, volume.current(), self), offset, file };
  }

  /** Runs a handler; what it throws is logged, and the client gets null. */
  function guarded<P, R>(name: string, handler: (params: P, token: CancellationToken) => R | Promise<R>) {
    return async (params: P, token: CancellationToken): Promise<R | null> => {
      try {
        return token.isCancellationRequested ? null : await handler(params, token);
      } catch (error) {
        connection.console.error(
          `frus: ${name} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
        );
        return null;
      }
    };
  }

  connection.onDocumentSymbol(
    guarded('documentSymbol', ({ textDocument }: { textDocument: { uri: string } }) => {
      const file = documents.get(textDocument.uri);
      return file ? [...snapshotsOf(file)].map(({ place, snapshot }) => toSymbol(place, outline(snapshot))) : [];
    }),
  );
  connection.onFoldingRanges(
    guarded('foldingRange', ({ textDocument }: { textDocument: { uri: string } }) => {
      const file = documents.get(textDocument.uri);
      return file ? [...snapshotsOf(file)].flatMap(({ place, snapshot }) => toFoldings(place, folds(snapshot))) : [];
    }),
  );
  connection.onSelectionRanges(
    guarded('selectionRange', ({ textDocument, positions }: { textDocument: { uri: string }; positions: Position[] }) =>
      positions.map((position) => {
        const here = at(textDocument.uri, position);
        const chain = here && toSelection(here.place, selectionRanges(here.snapshot, here.offset));
        return chain ?? { range: { start: position, end: position } };
      }),
    ),
  );

  connection.onDefinition(
    guarded('definition', async ({ textDocument, position }: { textDocument: { uri: string }; position: Position }) => {
      const here = at(textDocument.uri, position);
      const found = here && definition(here.snapshot, here.offset);
      if (!here || !found) return null;
      const links: LocationLink[] = [];
      for (const destination of found.destinations) {
        const link = await linkTo(textDocument.uri, here.place, destination);
        if (link) links.push({ ...link, originSelectionRange: rangeOf(here.place, found.origin) });
      }
      return links;
    }),
  );

  async function linkTo(uri: string, place: Place, destination: Destination): Promise<LocationLink | null> {
    switch (destination.kind) {
      case 'here':
        return {
          targetUri: uri,
          targetRange: rangeOf(place, destination.span),
          targetSelectionRange: rangeOf(place, destination.focus),
        };
      case 'list': {
        const list = workspace.volumeOf(uri).listUri(destination.list);
        const start = { line: destination.line, character: 0 };
        const range = { start, end: { line: destination.line + 1, character: 0 } };
        return list === null
          ? null
          : { targetUri: list, targetRange: range, targetSelectionRange: { start, end: start } };
      }
      case 'document': {
        const there = await workspace.placeOf(destination.document);
        return there && linkIn(destination.document.file, there, destination.place);
      }
      case 'volume': {
        const volume = await workspace.volumeById(destination.volume);
        if (!volume) return null;
        const { around } = volume.current();
        const summary =
          destination.document !== null
            ? around.volume.byNumber(destination.document)
            : destination.place.page !== null
              ? around.volume.byPage(destination.place.page)
              : (around.volume.documents[0] ?? null);
        const there = summary && (await workspace.placeOf(summary));
        return summary && there ? linkIn(summary.file, there, destination.place) : null;
      }
    }
  }

  function linkIn(
    uri: string,
    there: Place,
    wanted: { note: string | null; page: string | null },
  ): LocationLink | null {
    const found = locate(there.reading.documents[there.index]!.document, wanted);
    return (
      found && {
        targetUri: uri,
        targetRange: rangeOf(there, found.span),
        targetSelectionRange: rangeOf(there, found.focus),
      }
    );
  }

  connection.onReferences(
    guarded(
      'references',
      async ({
        textDocument,
        position,
        context,
      }: {
        textDocument: { uri: string };
        position: Position;
        context: { includeDeclaration: boolean };
      }) => {
        const here = at(textDocument.uri, position);
        const subject = here && subjectAt(here.snapshot, here.offset);
        if (!here || !subject) return null;
        const locations: Location[] = [];
        const volume = workspace.volumeOf(textDocument.uri);
        await volume.load();
        const view = volume.current();
        for (const summary of view.around.volume.documents) {
          const there =
            summary.file === here.snapshot.self.file && summary.index === here.place.index
              ? here.place
              : await workspace.placeOf(summary);
          if (!there) continue;
          const snapshot = analysis.snapshot(there, view, summary);
          for (const { span, role } of occurrences(snapshot, subject))
            if (role !== 'definition' || context.includeDeclaration)
              locations.push({ uri: summary.file, range: rangeOf(there, span) });
        }
        return locations;
      },
    ),
  );
  connection.onDocumentHighlight(
    guarded(
      'documentHighlight',
      ({ textDocument, position }: { textDocument: { uri: string }; position: Position }) => {
        const here = at(textDocument.uri, position);
        const subject = here && subjectAt(here.snapshot, here.offset);
        if (!here || !subject) return null;
        return occurrences(here.snapshot, subject).map(({ span, role }) => ({
          range: rangeOf(here.place, span),
          kind: role === 'definition' ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
        }));
      },
    ),
  );

  connection.onHover(
    guarded('hover', async ({ textDocument, position }: { textDocument: { uri: string }; position: Position }) => {
      const here = at(textDocument.uri, position);
      if (!here) return null;
      const known = new Map<string, Place>();
      for (const summary of documentsForHover(here.snapshot, here.offset)) {
        const place = await workspace.placeOf(summary);
        if (place) known.set(`${summary.file}#${summary.index}`, place);
      }
      const found = hover(here.snapshot, here.offset, {
        summary: () => null,
        document: (summary) => {
          const place = known.get(`${summary.file}#${summary.index}`);
          return place ? place.reading.documents[place.index]!.document : null;
        },
      });
      return found && toHover(here.place, found);
    }),
  );
  connection.onDocumentLinks(
    guarded('documentLink', ({ textDocument }: { textDocument: { uri: string } }) => {
      const file = documents.get(textDocument.uri);
      if (!file) return [];
      return [...snapshotsOf(file)].flatMap(({ place, snapshot }) =>
        webLinks(snapshot).map(({ span, address, tooltip }) => ({
          range: rangeOf(place, span),
          target: address,
          tooltip,
        })),
      );
    }),
  );

  connection.languages.semanticTokens.on(
    guarded('semanticTokens', ({ textDocument }: { textDocument: { uri: string } }) => {
      const file = documents.get(textDocument.uri);
      const pieces = file ? [...snapshotsOf(file)] : [];
      return toSemanticTokens(pieces.map(({ place, snapshot }) => ({ place, tokens: semanticTokens(snapshot) })));
    }) as never,
  );
  connection.languages.semanticTokens.onRange(
    guarded(
      'semanticTokens/range',
      ({ textDocument, range }: { textDocument: { uri: string }; range: { start: Position; end: Position } }) => {
        const file = documents.get(textDocument.uri);
        const pieces = file ? [...snapshotsOf(file)] : [];
        return toSemanticTokens(
          pieces.flatMap(({ place, snapshot }) => {
            const within = spanIn(place, range);
            return within
              ? [
                  {
                    place,
                    tokens: semanticTokens(snapshot).filter(
                      (t) => t.span.start < within.end && within.start < t.span.end,
                    ),
                  },
                ]
              : [];
          }),
        );
      },
    ) as never,
  );

  connection.onCompletion(
    guarded('completion', ({ textDocument, position }: { textDocument: { uri: string }; position: Position }) => {
      const here = at(textDocument.uri, position);
      return here ? completions(here.snapshot, here.offset).map((c) => toCompletion(here.place, c)) : null;
    }),
  );
  connection.onPrepareRename(
    guarded('prepareRename', ({ textDocument, position }: { textDocument: { uri: string }; position: Position }) => {
      const here = at(textDocument.uri, position);
      const found = here && renamableAt(here.snapshot, here.offset);
      return here && found ? { range: rangeOf(here.place, found.span), placeholder: found.label } : null;
    }),
  );
  connection.onRenameRequest(
    guarded(
      'rename',
      ({ textDocument, position, newName }: { textDocument: { uri: string }; position: Position; newName: string }) => {
        const here = at(textDocument.uri, position);
        if (!here) return null;
        const result = rename(here.snapshot, here.offset, newName);
        if ('refused' in result) {
          connection.window.showWarningMessage(result.refused);
          return null;
        }
        return { changes: { [textDocument.uri]: toEdits(here.place, result.edits) } };
      },
    ),
  );
  connection.onRequest(INSERT_FOOTNOTE, (params: FilePosition): unknown => insertAt(params));

  function insertAt({ uri, position }: FilePosition): InsertFootnoteResult {
    const here = at(uri, position);
    if (!here) return { refused: 'Open a FRUS document first.' };
    const result = insertFootnote(here.snapshot, here.offset);
    if ('refused' in result) return result;
    const { edit, offset } = result.cursor;
    // Where the note's text begins once all edits are made: lines that the edits before it add move it down.
    const before = result.edits.slice(0, result.edits.indexOf(edit));
    const added = before.reduce(
      (n, e) => n + linesIn(e.text) - linesIn(here.snapshot.document.text.slice(e.span.start, e.span.end)),
      0,
    );
    const start = positionOf(here.place, edit.span.start);
    const head = edit.text.slice(0, offset);
    const lines = linesIn(head);
    const line = start.line + added + lines;
    const character = lines === 0 ? start.character + head.length : head.length - head.lastIndexOf('\n') - 1;
    return {
      edit: { changes: { [uri]: toEdits(here.place, result.edits) } },
      note: { line, character },
      label: result.label,
    };
  }

  connection.onRequest(ADJACENT_FOOTNOTE, ({ uri, position, direction }: AdjacentFootnoteParams) => {
    const here = at(uri, position);
    if (!here) return null;
    const stops = footnoteStops(here.snapshot.document, here.offset);
    const stop =
      direction === 'next' ? stops.find((s) => s.start > here.offset) : stops.findLast((s) => s.end < here.offset);
    return stop ? rangeOf(here.place, stop) : null;
  });

  connection.onWorkspaceSymbol(
    guarded('workspaceSymbol', async ({ query }: { query: string }) => {
      const symbols = [];
      for (const volume of await workspace.allVolumes()) {
        const found = findDocuments(volume.current().around.volume.documents, query, MOST_SYMBOLS - symbols.length);
        for (const { name, document } of found) {
          const place = workspace.openFile(document.file) ? await workspace.placeOf(document) : null;
          const start = place ? positionOf(place, 0) : { line: 0, character: 0 };
          symbols.push({
            name,
            kind: SymbolKind.File,
            location: { uri: document.file, range: { start, end: start } },
            ...(volume.name === null ? {} : { containerName: volume.name }),
          });
        }
      }
      return symbols;
    }),
  );

  function diagnosticsOf(file: OpenFile): Diagnostic[] {
    return [...findingsOf(file)].map(({ place, finding }) => toDiagnostic(place, file.uri, finding));
  }

  function* findingsOf(file: OpenFile) {
    if (listNamed(nameOf(file.uri))) return;
    const volume = workspace.volumeOf(file.uri);
    const summaries = volume.summariesOf(file);
    const view = volume.current();
    for (let index = 0; index < summaries.length; index++) {
      const place = { reading: file.reading, index };
      for (const finding of analysis.findings(place, view, summaries[index]!, levels)) yield { place, finding };
    }
  }

  connection.languages.diagnostics.on(async ({ textDocument, previousResultId }) => {
    const file = documents.get(textDocument.uri);
    if (!file) return { kind: 'full', items: [] };
    try {
      // Findings on references wait for the volume: half of it would make them wrong.
      await workspace.volumeOf(file.uri).load();
      const items = diagnosticsOf(file);
      const resultId = `${file.version}:${hash(JSON.stringify(items))}`;
      return resultId === previousResultId ? { kind: 'unchanged', resultId } : { kind: 'full', resultId, items };
    } catch (error) {
      connection.console.error(`frus: diagnostic failed: ${String(error)}`);
      return { kind: 'full', items: [] };
    }
  });

  connection.onCodeAction(
    guarded(
      'codeAction',
      ({ textDocument, range }: { textDocument: { uri: string }; range: { start: Position; end: Position } }) => {
        const file = documents.get(textDocument.uri);
        const actions: CodeAction[] = [];
        if (!file) return actions;
        for (const { place, finding } of findingsOf(file)) {
          const within = spanIn(place, range);
          if (!within || finding.span.start > within.end || within.start > finding.span.end) continue;
          finding.fixes.forEach((fix, i) => {
            actions.push({
              title: fix.title,
              kind: CodeActionKind.QuickFix,
              diagnostics: [toDiagnostic(place, file.uri, finding)],
              isPreferred: i === 0 && fix.safe,
              edit: { changes: { [file.uri]: toEdits(place, fix.edits) } },
            });
          });
        }
        return actions;
      },
    ),
  );

  documents.listen(connection);
  connection.listen();
}

function linesIn(text: string): number {
  let lines = 0;
  for (const c of text) if (c === '\n') lines++;
  return lines;
}

/** A short digest of a text, to tell whether an answer is the same as before (FNV-1a, 32 bits). */
function hash(text: string): string {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return (h >>> 0).toString(36);
}
