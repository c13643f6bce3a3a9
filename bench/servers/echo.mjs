#!/usr/bin/env node
/**
 * The floor: a server that does nothing, on the stack that most servers use (`TextDocuments` over the standard `TextDocument`).
 * It publishes empty diagnostics, or answers with them where `--pull`. With `--symbols FILE` it answers every request for symbols with
 * what the file holds: a server that has all its answers in memory.
 */
import fs from 'node:fs';
import { createConnection, ProposedFeatures, TextDocumentSyncKind, TextDocuments } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

const pull = process.argv.includes('--pull');
const at = process.argv.indexOf('--symbols');
const symbols = at < 0 ? [] : JSON.parse(fs.readFileSync(process.argv[at + 1], 'utf8'));
const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
const documents = new TextDocuments(TextDocument);

connection.onInitialize(() => ({
  capabilities: {
    textDocumentSync: TextDocumentSyncKind.Incremental,
    documentSymbolProvider: true,
    definitionProvider: true,
    hoverProvider: true,
    ...(pull ? { diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false } } : {}),
  },
}));
connection.onDocumentSymbol(() => symbols);
connection.onDefinition(() => null);
connection.onHover(() => null);
if (pull) connection.languages.diagnostics.on(() => ({ kind: 'full', items: [] }));
else
  documents.onDidChangeContent(({ document: { uri, version } }) => {
    void connection.sendDiagnostics({ uri, version, diagnostics: [] });
  });
documents.listen(connection);
connection.listen();
