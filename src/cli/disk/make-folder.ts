import { mkdirSync, rmdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Host, toAbsolute } from '../host.ts';
import { WrongUse } from '../wrong-use.ts';
import { explainWriteFault } from './explain-write-fault.ts';
import { codeOf } from './find-files.ts';

/**
 * Makes the folder of a file, and those above it, and then what goes into it. Where that fails, the
 * folders that were made are removed. Throws WrongUse where they cannot be made.
 */
export function makeFolderOf(file: string, host: Host, fill: () => void): void {
  const folder = dirname(toAbsolute(file, host));
  const first = makeFolder(folder, file);
  try {
    fill();
  } catch (error) {
    if (first !== undefined) removeFolders(folder, first);
    throw error;
  }
}

/** Returns the topmost folder that was made, as `folder` spells it; undefined where all were there. */
function makeFolder(folder: string, file: string): string | undefined {
  try {
    return mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new WrongUse(`${file}: ${explainWriteFault(error)}.`);
  }
}

/** Removes a folder and those above it up to `first`, or up to one that is in use by now. */
function removeFolders(folder: string, first: string): void {
  try {
    for (let at = folder; at.startsWith(first); at = dirname(at)) rmdirSync(at);
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
  }
}
