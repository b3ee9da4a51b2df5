// Node 20 does not run TypeScript: bundle a source file and import the result.
import { rmSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

// Two folders down, as the sources are: what they import and what they find from their own place is found.
const FOLDER = 'node_modules/.cache';

export async function importTypeScript(entryPoint) {
  const outfile = resolve(FOLDER, `${basename(entryPoint, '.ts')}-${process.pid}.js`);
  await build({
    entryPoints: [entryPoint],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(outfile);
  }
}
