import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { ROOT } from './support/root.ts';

const START = 'page/live/start.ts';

/** Every file of the program but those of the command line, and but the one that starts in a page. */
const FILES = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('cli/') && path !== START)
  .sort();

/** Bundles all of them for a browser, with `yaml` as the build of the program takes it. */
async function bundle() {
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: FILES.map((path, at) => `export * as file${at} from "./src/${path}";`).join('\n'),
      resolveDir: ROOT,
      loader: 'ts',
    },
    absWorkingDir: ROOT,
    bundle: true,
    write: false,
    metafile: true,
    format: 'iife',
    globalName: 'assess',
    platform: 'browser',
    logLevel: 'silent',
    alias: { yaml: './node_modules/yaml/browser/index.js' },
  });
  return { code: outputFiles[0]?.text ?? '', outputs: Object.values(metafile.outputs) };
}

describe('all but the command line', () => {
  test('is bundled for a browser with nothing left to resolve', async () => {
    const { outputs } = await bundle();
    expect(outputs).toHaveLength(1);
    expect(outputs.flatMap(({ imports }) => imports.map(({ path }) => path))).toEqual([]);
  });

  test('starts where there is neither a process nor a disk', async () => {
    const { code } = await bundle();
    const context = { TextEncoder, TextDecoder, assess: {} };
    const names = runInNewContext(`${code}\nObject.keys(assess).length`, context);
    expect(names).toBe(FILES.length);
  });
});
