import { existsSync } from 'node:fs';
import type { TextSource } from '../../../load/source.ts';
import { isStdin, readStdin } from '../../disk/read-stdin.ts';
import { findSources, isPlainFile, STDIN_NAME, stdinSource } from '../../disk/sources.ts';
import { type Host, toAbsolute } from '../../host.ts';
import { WrongUse } from '../../wrong-use.ts';

/** A text to check, and where its mended text goes: into the file, to standard output, or nowhere. */
export interface FileToCheck extends TextSource {
  readonly mendedIn: 'place' | 'output' | 'nothing';
}

/** The paths to check; without any, `./criteria` and `./candidates` where they are there. */
export function listAsked(paths: readonly string[], host: Host): readonly string[] {
  const isThere = (folder: string) => existsSync(toAbsolute(folder, host));
  return paths.length > 0 ? paths : ['criteria', 'candidates'].filter(isThere);
}

/** The files that the paths stand for. */
export async function findFilesToCheck(
  paths: readonly string[],
  { stdinFilename = STDIN_NAME }: { readonly stdinFilename?: string | undefined },
  host: Host,
): Promise<FileToCheck[]> {
  const named = paths.filter((path) => !isStdin(path));
  const files = findSources(named, host).map((source) => ({
    ...source,
    mendedIn: isPlainFile(toAbsolute(source.file, host))
      ? ('place' as const)
      : ('nothing' as const),
  }));
  const stdin = await readStdin(paths, host);
  if (stdin === undefined) return files;
  if (files.some(({ file }) => file === stdinFilename)) {
    throw new WrongUse(
      `Standard input is called ${stdinFilename}, and so is a file to check: leave one out.`,
    );
  }
  return [...files, { ...stdinSource(stdinFilename, stdin), mendedIn: 'output' }];
}
