import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { nodeFileSystem } from './nodeFileSystem';
import { createServer } from './server';

/** The language server in Node: over standard streams or a pipe to the editor, as the command line says (`--stdio`, `--node-ipc`). */
createServer(createConnection(ProposedFeatures.all), nodeFileSystem);
