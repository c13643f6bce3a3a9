/** The direction of imports (see ARCHITECTURE.md): each layer may import only the layers named for it. */
const layers = {
  text: [],
  data: [],
  document: ['text'],
  reader: ['text', 'document', 'data'],
  archive: ['text', 'document', 'data', 'reader'],
  features: ['text', 'document', 'data', 'reader', 'archive'],
  rules: ['text', 'document', 'data', 'reader', 'archive'],
  config: ['text', 'document', 'data', 'reader', 'archive', 'rules'],
  lsp: ['text', 'document', 'data', 'reader', 'archive', 'features', 'rules', 'config'],
  cli: ['text', 'document', 'data', 'reader', 'archive', 'features', 'rules', 'config', 'lsp'],
};
const pure = 'text|data|document|reader|archive|features|rules';
const isTest = '\\.test\\.ts$|/testing/';

module.exports = {
  forbidden: [
    ...Object.entries(layers).map(([layer, below]) => ({
      name: `${layer}-imports-only-what-stands-above-it`,
      severity: 'error',
      from: { path: `^server/src/${layer}/`, pathNot: isTest },
      to: { path: '^server/src/', pathNot: `^server/src/(${[layer, ...below].join('|')})/` },
    })),
    {
      name: 'the-core-is-pure',
      comment: 'No Node built-in, no vscode package below config, lsp and cli: the core runs in a browser too.',
      severity: 'error',
      from: { path: `^server/src/(${pure})/`, pathNot: isTest },
      to: { dependencyTypes: ['core', 'npm-dev'] },
    },
    {
      name: 'only-lsp-knows-lsp',
      severity: 'error',
      from: { path: '^server/src/', pathNot: `^server/src/lsp/|^server/src/cli/|${isTest}` },
      to: { path: 'node_modules/vscode-' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'client-does-no-analysis',
      comment: 'Client and server share the protocol types alone.',
      severity: 'error',
      from: { path: '^client/src/', pathNot: isTest },
      to: { path: '^server/src/', pathNot: '^server/src/lsp/protocol\\.ts$' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    doNotFollow: { path: 'node_modules' },
  },
};
