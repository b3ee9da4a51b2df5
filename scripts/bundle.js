// Bundles the program into dist/: starting it unbundled takes three times as long.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { leaveOut } from './leave-out.js';
import { listBundled } from './list-bundled.js';
import { listLicences } from './list-licences.js';
import { writeNotices } from './list-notices.js';
import { writeSbom } from './write-sbom.js';

/** Makes dist/ anew: the program, the page that is a program, the licences of what is bundled, and a list of it. */
export async function bundle() {
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
  const program = JSON.parse(readFileSync('package.json', 'utf8'));
  const page = await bundlePage(program);
  const bundled = listBundled(metafile, page);
  writeFileSync('dist/THIRD-PARTY-LICENCES.txt', listLicences(bundled));
  writeFileSync('dist/sbom.cdx.json', writeSbom(program, bundled));
  writeExample();
}

/** Makes dist/assess.html, the page for those who have no Node, with the shipped candidates as an example. */
function writeExample() {
  const args = ['bin/assess.js', 'candidates', '-o', 'dist/assess.html'];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

/** Makes dist/page.js, the program that a page carries, its licences first, and gives what it was made from. */
async function bundlePage(program) {
  const { metafile, outputFiles } = await build({
    entryPoints: ['src/page/live/start.ts'],
    outfile: 'dist/page.js',
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: ['chrome110', 'firefox115', 'safari16.4'],
    alias: { yaml: './node_modules/yaml/browser/index.js' },
    minify: true,
    legalComments: 'none',
    plugins: [leaveOut],
    // Every sign beyond ASCII is escaped, so that the digest is that of what a browser reads.
    charset: 'ascii',
    metafile: true,
    write: false,
  });
  const notices = writeNotices([{ folder: '.', manifest: program }, ...listBundled(metafile)]);
  // In a script element this would begin a comment; in texts of JavaScript both read the same.
  const code = outputFiles[0].text.replaceAll('<!--', '<\\!--');
  writeFileSync('dist/page.js', `${notices}${code}`);
  return metafile;
}
