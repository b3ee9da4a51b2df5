import { findClosest } from '../../check/closest.ts';
import { compareText } from '../../documents/compare-text.ts';
import { decodeText } from '../../load/decode-text.ts';
import type { TextSource } from '../../load/source.ts';
import { commandNames } from '../commands/commands.ts';
import { displayPath, type Host, toAbsolute } from '../host.ts';
import { WrongUse } from '../wrong-use.ts';
import { explainFault, findFiles, type PathFault } from './find-files.ts';
import { readTextFile, sha256 } from './read-text.ts';

/** The name under which standard input is reported. */
export const STDIN_NAME = '<stdin>';

/**
 * The files that some paths stand for, `-` apart, in the order of their names. Throws WrongUse naming
 * every path that leads nowhere.
 */
export function findSources(paths: readonly string[], host: Host): TextSource[] {
  const { files, faults } = findFiles(
    paths.filter((path) => path !== '-'),
    host.cwd,
  );
  if (faults.length > 0) throw new WrongUse(faults.map(explainPath));
  return files
    .map((path) => fileSource(path, host))
    .toSorted((a, b) => compareText(a.file, b.file));
}

/** A file; reading it throws WrongUse where it cannot be opened. */
export function fileSource(path: string, host: Host, maxBytes?: number): TextSource {
  const file = displayPath(path, host);
  return {
    file,
    read: () => {
      try {
        return readTextFile(toAbsolute(path, host), maxBytes);
      } catch (error) {
        throw new WrongUse(`${file}: ${explainFault(error)}`);
      }
    },
  };
}

/** What came from standard input, under the name given. */
export function stdinSource(file: string, bytes: Uint8Array, maxBytes?: number): TextSource {
  const text = decodeText(bytes, sha256, maxBytes);
  return { file, read: () => text };
}

/** A path that leads nowhere may be a command misspelt. */
function explainPath({ path, why }: PathFault): string {
  const command = path.includes('/') ? undefined : findClosest(path, commandNames());
  const hint = command === undefined ? '' : ` (did you mean the command "assess ${command}"?)`;
  return `${path}: ${why}${hint}`;
}
