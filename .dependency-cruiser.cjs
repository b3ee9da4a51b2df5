/** The import rules of the architecture (docs/architecture.md), each with its reason. */

/** What each folder may import of the project's own folders; only cli may use the machine. */
const rule = (folder, may, reason) => ({
  name: `${folder}-knows-${may.length === 0 ? 'nothing' : 'its-place'}`,
  comment: reason,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: '^src/', pathNot: `^src/(${[folder, ...may].join('|')})/` },
});

module.exports = {
  forbidden: [
    rule(
      'yaml',
      [],
      'Text, tree and plain values can be read and tested without knowing any document.',
    ),
    rule(
      'documents',
      ['yaml'],
      'A schema decides what a file may say, and nothing that follows from it.',
    ),
    rule('assess', ['documents'], 'What is decided and worked out depends on documents alone.'),
    rule(
      'compare',
      ['yaml', 'documents', 'assess'],
      'A comparison is two assessments and the edits between their documents, as typed.',
    ),
    rule(
      'check',
      ['yaml', 'documents', 'assess'],
      'A rule sees documents, never the files they came from, so that it can be tested with plain data.',
    ),
    rule(
      'load',
      ['yaml', 'documents', 'assess', 'compare', 'check'],
      'Loading joins reading, checking, assuming, silencing and fixing, and words no report.',
    ),
    rule(
      'report',
      ['yaml', 'documents', 'assess', 'compare', 'check'],
      'A reporter is a function from a finished result to text: it loads nothing.',
    ),
    rule(
      'page',
      ['yaml', 'documents', 'assess', 'compare', 'check', 'load', 'report'],
      'The page is the whole program but the command line, and runs where there is no machine to touch.',
    ),
    {
      name: 'only-cli-touches-the-machine',
      comment: 'Everything else runs in a browser as it stands.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: {
        path: [
          '^(node:)?(fs|path|os|url|util|crypto|process|child_process|stream|tty|module|perf_hooks|buffer|events)(/|$)',
          '^node_modules/(commander|chalk|string-width|wrap-ansi)/',
        ],
      },
    },
    {
      name: 'few-vouch-for-text',
      comment:
        'Text is harmless because the functions of its format made it so: nothing else may say it is.',
      severity: 'error',
      from: {
        pathNot: [
          '^src/page/escape\\.ts$',
          '^src/report/(csv|json|harmless/(give-back|safe|plain-text)|(markdown|html)/escape|findings/escape-(xml|command))\\.ts$',
          '^src/cli/screen/(screen|render-table)\\.ts$',
        ],
      },
      to: { path: '^src/report/harmless/vouch\\.ts$' },
    },
    {
      name: 'no-cycles',
      comment: 'Files that need each other, be it for a type alone, cannot be read one at a time.',
      severity: 'error',
      from: {},
      to: { circular: true },
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
