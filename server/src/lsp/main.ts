import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { nodeFileSystem } from './nodeFileSystem';
import { createServer } from './server';

// The language server in Node: over standard streams, a pipe or the channel to the editor, as the command line says (`--stdio`,
// `--node-ipc`). A rejection that nobody caught is logged and ends nothing.
const connection = createConnection(ProposedFeatures.all);
process.on('unhandledRejection', (reason) => connection.console.error(`unhandled: ${String(reason)}`));
createServer(connection, nodeFileSystem);
connection.listen();
