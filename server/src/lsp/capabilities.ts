import {
  CodeActionKind,
  type FileOperationRegistrationOptions,
  type InitializeParams,
  type InitializeResult,
  MarkupKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { SEMANTIC_TOKENS_LEGEND } from '../features/semanticTokensLegend';
import type { InitializationOptions } from './protocol';

/** What the client can do, as far as an answer depends on it. A client that says nothing gets the plainest form of everything. */
export interface ClientAbilities {
  readonly pullDiagnostics: boolean;
  readonly refreshDiagnostics: boolean;
  readonly refreshSemanticTokens: boolean;
  readonly relatedInformation: boolean;
  readonly hierarchicalSymbols: boolean;
  readonly markdownHover: boolean;
  readonly markdownCompletion: boolean;
  readonly definitionLinks: boolean;
  readonly linkTooltips: boolean;
  readonly foldWholeLines: boolean;
  readonly versionedEdits: boolean;
  /** The client asks the person before it makes edits that want it. */
  readonly confirmedEdits: boolean;
  readonly createFiles: boolean;
  readonly codeActionLiterals: boolean;
  readonly configuration: boolean;
  readonly dynamicConfiguration: boolean;
  readonly workspaceFolders: boolean;
  readonly completionLabelDetails: boolean;
  readonly dynamicWatchers: boolean;
  readonly own: InitializationOptions;
}

export function abilitiesOf({ capabilities, initializationOptions }: InitializeParams): ClientAbilities {
  const { textDocument, workspace } = capabilities;
  const diagnostic = textDocument?.diagnostic;
  return {
    pullDiagnostics: diagnostic !== undefined,
    refreshDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshSemanticTokens: workspace?.semanticTokens?.refreshSupport === true,
    relatedInformation:
      diagnostic?.relatedInformation === true || textDocument?.publishDiagnostics?.relatedInformation === true,
    hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    markdownHover: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) === true,
    markdownCompletion:
      textDocument?.completion?.completionItem?.documentationFormat?.includes(MarkupKind.Markdown) === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    linkTooltips: textDocument?.documentLink?.tooltipSupport === true,
    foldWholeLines: textDocument?.foldingRange?.lineFoldingOnly === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    confirmedEdits:
      workspace?.workspaceEdit?.documentChanges === true &&
      workspace.workspaceEdit.changeAnnotationSupport !== undefined,
    createFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
    codeActionLiterals: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    configuration: workspace?.configuration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    completionLabelDetails: textDocument?.completion?.completionItem?.labelDetailsSupport === true,
    dynamicConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    dynamicWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    own: isOptions(initializationOptions) ? initializationOptions : {},
  };
}

function isOptions(value: unknown): value is InitializationOptions {
  return typeof value === 'object' && value !== null;
}

/** What a client is told that begins to speak. Costs no analysis: it is answered before that is loaded. */
export function initializeResult(params: InitializeParams): InitializeResult {
  return { serverInfo: { name: 'frus' }, capabilities: serverCapabilities(abilitiesOf(params)) };
}

/** Of which operations the client tells: those with transcriptions and lists, and with folders. */
const FILE_OPERATIONS: FileOperationRegistrationOptions = {
  filters: [
    { pattern: { glob: '**/*.{txt,frus,yaml}', matches: 'file' } },
    { pattern: { glob: '**/*', matches: 'folder' } },
  ],
};

function serverCapabilities(client: ClientAbilities): ServerCapabilities {
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: false },
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    callHierarchyProvider: true,
    hoverProvider: true,
    documentLinkProvider: {},
    workspaceSymbolProvider: true,
    completionProvider: { triggerCharacters: [' '] },
    renameProvider: { prepareProvider: true },
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] },
    semanticTokensProvider: { legend: SEMANTIC_TOKENS_LEGEND, full: { delta: true }, range: true },
    ...(client.pullDiagnostics
      ? { diagnosticProvider: { identifier: 'frus', interFileDependencies: true, workspaceDiagnostics: true } }
      : {}),
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      fileOperations: {
        willRename: FILE_OPERATIONS,
        didRename: FILE_OPERATIONS,
        didDelete: FILE_OPERATIONS,
        didCreate: FILE_OPERATIONS,
      },
    },
  };
}

/** All safe fixes at once: on save, or by command. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.frus`;
