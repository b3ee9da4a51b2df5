import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
  type Stats,
} from 'node:fs';
import { dirname } from 'node:path';
import { WriteRefused } from './explain-write-fault.ts';
import { codeOf } from './find-files.ts';
import type { FileTarget } from './find-target.ts';
import { keepOwnerAndMode } from './keep-owner-and-mode.ts';
import { overwriteFile } from './overwrite-file.ts';
import { nameTemporary } from './temporary-file.ts';
import { cutShort, writeAll } from './write-all.ts';

/**
 * Gives a file new content, or makes it: whole and on the disk before the old content goes, so
 * that whoever looks finds one or the other. Where anything fails the old file is as it was. A file
 * with several links keeps them, which takes writing it in place.
 */
export function replaceFile({ path, stats }: FileTarget, bytes: Uint8Array): void {
  withWhole(path, bytes, stats, (temporary) => {
    const hasOtherNames = stats !== undefined && stats.nlink > 1;
    if (hasOtherNames || !isRenamed(temporary, path)) overwriteFile(path, bytes, temporary);
  });
}

/** Renames a file over another, unless that is a mount of its own, as files handed to a container are. */
function isRenamed(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (codeOf(error) !== 'EBUSY') throw error;
    return false;
  }
}

/** Makes a file. Throws WriteRefused where it is there already. */
export function createFile({ path }: FileTarget, bytes: Uint8Array): void {
  withWhole(path, bytes, undefined, (temporary) => {
    try {
      linkSync(temporary, path);
    } catch (error) {
      if (codeOf(error) === undefined) throw error;
      if (existsSync(path))
        throw new WriteRefused('it exists already, and is left as it is; choose another with -o');
      // A disk that knows no links.
      renameSync(temporary, path);
    }
  });
}

/** Hands on the path of a temporary file beside another, with the content, and removes it afterwards. */
function withWhole(
  path: string,
  bytes: Uint8Array,
  like: Stats | undefined,
  use: (temporary: string) => void,
): void {
  const temporary = nameTemporary(dirname(path));
  try {
    writeWhole(temporary, bytes, like);
    use(temporary);
  } finally {
    rmSync(temporary, { force: true });
  }
}

function writeWhole(path: string, bytes: Uint8Array, like: Stats | undefined): void {
  const descriptor = openSync(path, 'wx', like === undefined ? 0o666 : 0o600);
  try {
    writeAll(descriptor, bytes);
    if (like !== undefined) keepOwnerAndMode(descriptor, like);
    fsyncSync(descriptor);
    const { size } = fstatSync(descriptor);
    if (size !== bytes.byteLength) throw cutShort(size, bytes.byteLength);
  } finally {
    closeSync(descriptor);
  }
}
