import { existsSync, realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { type Host, toAbsolute } from '../host.ts';
import { WrongUse } from '../wrong-use.ts';
import { SHIPPED } from './criteria.ts';
import { STDIN_NAME } from './sources.ts';

/** Where build servers say that the repository is. */
const CHECKOUTS = ['GITHUB_WORKSPACE', 'CI_PROJECT_DIR'] as const;

/**
 * Renames files, which are named from the working folder, as other tools look for them. That is from the
 * folder typed, else from the one that the build server names if the work is done in it, else from the
 * root of the git repository, else from the working folder. What is on no disk keeps its name. Throws
 * WrongUse where the folder typed is none.
 */
export function renameFromBase(
  typed: string | undefined,
  files: readonly string[],
  { cwd, env }: Pick<Host, 'cwd' | 'env'>,
): (file: string) => string {
  const here = realpathSync(cwd);
  const places = [here, ...files.map((file) => resolve(here, file))];
  const base =
    typed === undefined
      ? (findCheckout(places, env) ?? findGitRoot(here) ?? here)
      : findTyped(typed, { cwd: here });
  return (file) => {
    if (file === STDIN_NAME || file.startsWith(SHIPPED)) return file;
    return relative(base, resolve(here, file)).split(sep).join('/');
  };
}

function findTyped(typed: string, host: Pick<Host, 'cwd'>): string {
  const base = toAbsolute(typed, host);
  if (isFolder(base)) return realpathSync(base);
  throw new WrongUse(`--base "${typed}": there is no such folder.`);
}

/** The repository of a build, where it holds one of some places. */
function findCheckout(places: readonly string[], env: Host['env']): string | undefined {
  return CHECKOUTS.flatMap((name) => env[name] ?? [])
    .filter((folder) => isAbsolute(folder) && isFolder(folder))
    .map((folder) => realpathSync(folder))
    .find((folder) => places.some((place) => isWithin(place, folder)));
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return !isAbsolute(way) && way.split(sep)[0] !== '..';
}

/** The nearest folder with a `.git`, which is a file in a worktree and in a submodule. */
function findGitRoot(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : findGitRoot(parent);
}
