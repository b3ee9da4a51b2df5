import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/root.ts';
import { makeFolder } from '../support/run-assess.ts';
import { runNpm } from './run-npm.ts';

/** Packs the program as it is built, into a folder; returns the paths of what is in the package. */
export function packInto(folder: string): readonly string[] {
  mkdirSync(folder, { recursive: true });
  const made = makeFolder();
  // Its cache and its home are not to stand in the project.
  const { stdout, stderr, status } = runNpm(
    ['npm', 'pack', ROOT, '--ignore-scripts', '--pack-destination', made, '--json'],
    made,
  );
  if (status !== 0) throw new Error(stderr);
  const [{ filename, files }] = JSON.parse(stdout);
  copyFileSync(join(made, filename), join(folder, filename));
  return files.map(({ path }: { readonly path: string }) => path);
}
