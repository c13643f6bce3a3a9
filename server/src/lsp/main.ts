import {
  createConnection,
  type DocumentSymbol,
  ProposedFeatures,
  SymbolKind,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

// The smallest server that shows whether client, bundle and package fit together: an outline of headings alone.
const connection = createConnection(ProposedFeatures.all);
const documents = new TextDocuments(TextDocument);

connection.onInitialize(() => ({
  capabilities: { textDocumentSync: TextDocumentSyncKind.Incremental, documentSymbolProvider: true },
  serverInfo: { name: 'frus' },
}));

connection.onDocumentSymbol(({ textDocument }): DocumentSymbol[] => {
  const lines =
    documents
      .get(textDocument.uri)
      ?.getText()
      .split(/\r\n|\r|\n/) ?? [];
  return lines.flatMap((text, line) => {
    if (!/^\d+\. [A-Z]/.test(text)) return [];
    const range = { start: { line, character: 0 }, end: { line, character: text.length } };
    return [{ name: text, kind: SymbolKind.Module, range, selectionRange: range }];
  });
});

documents.listen(connection);
connection.listen();
