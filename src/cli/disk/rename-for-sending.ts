import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import type { Host } from '../host.ts';
import { SHIPPED } from './criteria.ts';
import { STDIN_NAME } from './sources.ts';

/**
 * Renames files, which are named from the working folder, for a page that is sent to others: it tells
 * nothing of the disk. Names stay where all files are in the working folder; else they start in the
 * folder that holds them all, or with its name where one of them lies in it.
 */
export function renameForSending(
  files: readonly string[],
  { cwd }: Pick<Host, 'cwd'>,
): (file: string) => string {
  const onDisk = files.filter((file) => !isElsewhere(file));
  if (!onDisk.some(leadsOut)) return (file) => file;
  const folders = onDisk.map((file) => dirname(resolve(cwd, file)));
  const shared = findShared(folders);
  const base = folders.includes(shared) ? dirname(shared) : shared;
  return (file) =>
    isElsewhere(file) ? file : relative(base, resolve(cwd, file)).split(sep).join('/');
}

/** Whether a file is known by another name than that of a place on the disk. */
function isElsewhere(file: string): boolean {
  return file === STDIN_NAME || file.startsWith(SHIPPED);
}

/** Whether a name leads out of the working folder. */
function leadsOut(file: string): boolean {
  return file === '..' || file.startsWith('../') || isAbsolute(file);
}

/** The deepest folder that holds all of some folders. */
function findShared(folders: readonly string[]): string {
  const [first = '', ...others] = folders;
  let shared = first;
  for (const folder of others) {
    while (folder !== shared && !folder.startsWith(shared.endsWith(sep) ? shared : shared + sep)) {
      const above = dirname(shared);
      if (above === shared) return shared;
      shared = above;
    }
  }
  return shared;
}
