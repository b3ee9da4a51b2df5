import { lstatSync, statSync } from 'node:fs';
import { identifyFile } from '../../disk/file-identity.ts';
import { isStdin } from '../../disk/read-stdin.ts';
import { displayPath, type Host, toAbsolute } from '../../host.ts';
import { tell } from '../../output/tell.ts';
import type { FileToCheck } from './sources.ts';

/** The paths to read, and the files to speak of; undefined where it is all of them. */
export interface Scope {
  readonly paths: readonly string[];
  readonly only: readonly string[] | undefined;
}

/** Tells what was typed after `--only` apart: files to speak of, and folders or `-`, which are paths to read. */
export function splitScope(paths: readonly string[], typed: readonly string[], host: Host): Scope {
  const isPath = (path: string) =>
    isStdin(path) ||
    statSync(toAbsolute(path, host), { throwIfNoEntry: false })?.isDirectory() === true;
  return {
    paths: [...paths, ...typed.filter(isPath)],
    only: typed.length === 0 ? undefined : typed.filter((path) => !isPath(path)),
  };
}

/** The files among those read that are to be spoken of. One that is gone or not read is noted. */
export function chooseFiles(
  files: readonly FileToCheck[],
  only: readonly string[] | undefined,
  host: Host,
): readonly FileToCheck[] {
  if (only === undefined) return files;
  const known = files.map((file) => ({
    file,
    identity: identifyFile(toAbsolute(file.file, host)),
  }));
  const chosen = new Set(
    only.flatMap((path) => {
      const name = displayPath(path, host);
      const own = identifyFile(toAbsolute(path, host));
      const found = known.filter(
        ({ file, identity }) => file.file === name || (own !== undefined && own === identity),
      );
      if (found.length === 0) tell(host.stderr, `note: ${path} ${explainAbsence(path, host)}`);
      return found.map(({ file }) => file);
    }),
  );
  return files.filter((file) => chosen.has(file));
}

function explainAbsence(path: string, host: Host): string {
  const isThere = lstatSync(toAbsolute(path, host), { throwIfNoEntry: false }) !== undefined;
  return isThere
    ? 'is not among the files that are checked, so nothing is said about it'
    : 'is not there, so nothing is said about it';
}
