import './compileCache';
import { Console } from 'node:console';
import { type Connection, createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { initializeResult } from './capabilities';
import { createNodeHost } from './nodeHost';
import { compileRegularExpressionsOnce } from './regularExpressions';
import type { Server } from './server';
import { StreamReader, StreamWriter } from './stdioTransport';
import { countFinely } from './tierUp';
import { keepYoungGenerationSmall } from './youngGeneration';

countFinely();
keepYoungGenerationSmall();
compileRegularExpressionsOnce();

// The language server in Node: over standard streams, a pipe or the channel to the editor, as the command line says (`--stdio`,
// `--node-ipc`). A rejection that nobody caught is logged and ends nothing.
const connection = process.argv.includes('--stdio') ? overStdio() : createConnection(ProposedFeatures.all);
process.on('unhandledRejection', (reason) => connection.console.error(`unhandled: ${String(reason)}`));

// The client is answered before the analysis is loaded, which takes longer than all before it, and then at once: a timer waits until the
// answer is written. `initialized` is the next that a client may send: nothing that the server is to handle comes in between.
const analysis = () => require('./server') as typeof import('./server');
let server: Server | undefined;
let isShutDown = false;
connection.onInitialize((params) => {
  connection.onInitialized(() => {
    server = analysis().createServer(connection, createNodeHost(require.resolve('./server')), params);
    return server.initialized();
  });
  setTimeout(analysis, 0);
  return initializeResult(params);
});
connection.onShutdown(async () => {
  isShutDown = true;
  await server?.shutdown();
});
connection.listen();

/** A connection over standard input and output; the server ends where the input does. */
function overStdio(): Connection {
  const { stdin, stdout, stderr } = process;
  // Output is the protocol's alone.
  globalThis.console = new Console(stderr);
  stdin.on('end', () => process.exit(isShutDown ? 0 : 1));
  return createConnection(ProposedFeatures.all, new StreamReader(stdin), new StreamWriter(stdout));
}
