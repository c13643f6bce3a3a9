import './compileCache';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { initializeResult } from './capabilities';
import { nodeFileSystem } from './nodeFileSystem';

// The language server in Node: over standard streams, a pipe or the channel to the editor, as the command line says (`--stdio`,
// `--node-ipc`). A rejection that nobody caught is logged and ends nothing.
const connection = createConnection(ProposedFeatures.all);
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
