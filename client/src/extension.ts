import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';

let client: LanguageClient | undefined;

/** Starts the language server beside this bundle (`dist/server.js`) in a process of its own. */
export async function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath('dist/server.js');
  const run = { module, transport: TransportKind.ipc };
  client = new LanguageClient('frus', 'FRUS', { run, debug: run }, { documentSelector: [{ language: 'frus' }] });
  await client.start();
}

/** Stops the server when the window closes or the extension is disabled. */
export async function deactivate(): Promise<void> {
  await client?.stop();
}
