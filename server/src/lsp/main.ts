import './compileCache';
import { Console } from 'node:console';
import { type Connection, createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { initializeResult } from './capabilities';
import { nodeFileSystem } from './nodeFileSystem';
import { StreamReader, StreamWriter } from './stdioTransport';

// The language server in Node: over standard streams, a pipe or the channel to the editor, as the command line says (`--stdio`,
// `--node-ipc`). A rejection that nobody caught is logged and ends nothing.
const connection = process.argv.includes('--stdio') ? overStdio() : createConnection(ProposedFeatures.all);
process.on('unhandledRejection', (reason) => connection.console.error(`unhandled: ${String(reason)}`));

// The client is answered before the analysis is loaded, which takes longer than all before it. `initialized` is the next that a client
// may send: nothing that the server is to handle comes in between.
connection.onInitialize((params) => {
  connection.onInitialized(() => {
    const { createServer } = require('./server') as typeof import('./server');
    return createServer(connection, nodeFileSystem, params).initialized();
  });
  return initializeResult(params);
});
connection.listen();

/** A connection over standard input and output; the server ends where the input does. */
function overStdio(): Connection {
  const { stdin, stdout, stderr } = process;
  // Output is the protocol's alone.
  globalThis.console = new Console(stderr);
  const made = createConnection(ProposedFeatures.all, new StreamReader(stdin), new StreamWriter(stdout));
  let isShutDown = false;
  made.onShutdown(() => {
    isShutDown = true;
  });
  stdin.on('end', () => process.exit(isShutDown ? 0 : 1));
  return made;
}
