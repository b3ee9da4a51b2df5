// Node 20 does not run TypeScript: bundle a source file in memory and import the result.
import { build } from 'esbuild';

export async function importTypeScript(entryPoint) {
  const { outputFiles } = await build({
    entryPoints: [entryPoint],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    banner: {
      js: "import { createRequire } from 'node:module';const require = createRequire(process.cwd() + '/');",
    },
  });
  const [bundle] = outputFiles;
  return import(`data:text/javascript;base64,${Buffer.from(bundle.contents).toString('base64')}`);
}
