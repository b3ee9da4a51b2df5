/** The import rules of the architecture (docs/architecture.md), each with its reason. */
module.exports = {
  forbidden: [
    {
      name: 'domain-is-pure',
      comment:
        'The domain must run in a browser and give the same answer everywhere: only zod and decimal.js, no clock, no files.',
      severity: 'error',
      from: { path: '^src/domain' },
      to: { pathNot: ['^src/domain', '^node_modules/(zod|decimal\\.js)/'] },
    },
    {
      name: 'files-knows-only-domain',
      comment: 'Reading and writing files decides nothing and prints nothing.',
      severity: 'error',
      from: { path: '^src/files' },
      to: { path: '^src/(check|report|cli)' },
    },
    {
      name: 'check-knows-only-domain',
      comment:
        'A rule sees documents, never the files they came from, so that it can be tested with plain data.',
      severity: 'error',
      from: { path: '^src/check' },
      to: { path: '^src/(files|report|cli)|^node:' },
    },
    {
      name: 'report-knows-only-domain',
      comment: 'A reporter is a function from a finished result to text.',
      severity: 'error',
      from: { path: '^src/report' },
      to: { path: '^src/(files|check|cli)|^node:' },
    },
    {
      name: 'only-cli-parses-the-command-line',
      comment: 'One place knows what was typed.',
      severity: 'error',
      from: { pathNot: '^src/cli' },
      to: { path: '^node_modules/commander/' },
    },
    {
      name: 'no-cycles',
      comment: 'Files that need each other cannot be read or tested one at a time.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      comment: 'A file that nothing imports is dead.',
      severity: 'error',
      from: { orphan: true, pathNot: '\\.d\\.ts$' },
      to: {},
    },
    {
      name: 'no-unresolved',
      comment: 'An import that does not resolve breaks at run time.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
};
