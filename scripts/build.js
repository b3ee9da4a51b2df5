// Bundles the program into dist/: starting it unbundled takes three times as long.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

rmSync('dist', { recursive: true, force: true });
const { metafile } = await build({
  entryPoints: ['src/cli/start.ts'],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  // The browser build asks no environment variable at each token, and sheds what is not used.
  alias: { yaml: './node_modules/yaml/browser/index.js' },
  // Names stay as they are written, so that the trace of a bug can be read.
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  metafile: true,
  // Some of what is bundled is CommonJS, and asks for what ES modules do not have.
  banner: {
    js: [
      "import { createRequire as makeRequire } from 'node:module';",
      "import { fileURLToPath as toPath } from 'node:url';",
      'const require = makeRequire(import.meta.url);',
      'const __filename = toPath(import.meta.url);',
    ].join(''),
  },
});
writeFileSync('dist/THIRD-PARTY-LICENCES.txt', listLicences(Object.keys(metafile.inputs)));

/** The licence of every package that went into the bundle, as their terms ask. */
function listLicences(inputs) {
  const names = inputs.flatMap(
    (input) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? [],
  );
  return [...new Set(names)].sort().map(readLicence).join('\n');
}

function readLicence(name) {
  const folder = join('node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file === undefined ? license : readFileSync(join(folder, file), 'utf8');
  return `${name} ${version}\n\n${text}\n`;
}
