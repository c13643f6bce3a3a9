import * as assert from 'node:assert';
import * as vscode from 'vscode';
import { extension, open, until } from '../workspace';

const MEMO = [
  '1. Memorandum From the Director of the Office of Examples to the Secretary of State',
  '',
  'Washington, March 4, 1978.',
  '',
  'A first paragraph.',
  '',
].join('\n');

describe('the installed extension', () => {
  it('knows a text file in a volume folder for a FRUS document', async () => {
    const document = await open('frus1977-80v99/d1.txt', MEMO);
    assert.strictEqual(document.languageId, 'frus');
  });

  it('knows .frus files wherever they are', async () => {
    const document = await open('alone.frus', MEMO);
    assert.strictEqual(document.languageId, 'frus');
  });

  it('is active once a document is open', async () => {
    await open('alone.frus', MEMO);
    assert.ok(await until(() => extension().isActive || undefined));
  });

  it('answers from its server: the outline holds the heading', async () => {
    const document = await open('frus1977-80v99/d1.txt', MEMO);
    const symbols = await until(async () => {
      const found = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      );
      return found?.length ? found : undefined;
    });
    assert.match(symbols[0]!.name, /Memorandum/);
    assert.strictEqual(symbols[0]!.selectionRange.start.line, 0);
  });
});
