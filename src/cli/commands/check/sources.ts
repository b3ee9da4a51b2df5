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

/** The files that the paths stand for; without any, those in `./criteria` and `./candidates`. */
export async function findFilesToCheck(
  paths: readonly string[],
  { stdinFilename = STDIN_NAME }: { readonly stdinFilename?: string | undefined },
  host: Host,
): Promise<FileToCheck[]> {
  const isThere = (folder: string) => existsSync(toAbsolute(folder, host));
  const asked = paths.length > 0 ? paths : ['criteria', 'candidates'].filter(isThere);
  const named = asked.filter((path) => !isStdin(path));
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
