import {
  closeSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { explainWriteFault, WriteRefused } from './explain-write-fault.ts';
import { nameCopy } from './temporary-file.ts';
import { cutShort, writeAll } from './write-all.ts';

/**
 * Writes a file in place, while the whole of its new content, moved from `whole`, stands beside it.
 * Where that fails, the old content is put back. Where even that fails, the copy stays, and the
 * error names it.
 */
export function overwriteFile(path: string, bytes: Uint8Array, whole: string): void {
  const descriptor = openSync(path, 'r+');
  const copy = nameCopy(dirname(path), fstatSync(descriptor).ino);
  try {
    renameSync(whole, copy);
    const before = readFileSync(descriptor);
    grow(descriptor, bytes, before.byteLength);
    overwrite(descriptor, bytes, before);
  } catch (error) {
    if (error instanceof HalfWritten) {
      throw new WriteRefused(`${error.message}; the whole of the new content is in ${copy}`);
    }
    rmSync(copy, { force: true });
    throw error;
  } finally {
    closeSync(descriptor);
  }
  rmSync(copy, { force: true });
}

/** Thrown where a file is left with part of its new content. */
class HalfWritten extends WriteRefused {}

/**
 * Writes what goes beyond the end of a file of `size` bytes. That comes first: a disk that is full
 * says so there, with nothing overwritten yet.
 */
function grow(descriptor: number, bytes: Uint8Array, size: number): void {
  try {
    writeAll(descriptor, bytes.subarray(size), size);
    fsyncSync(descriptor);
  } catch (error) {
    ftruncateSync(descriptor, size);
    throw error;
  }
}

/** Writes the rest of a file that has grown as it must, or puts back what was there. */
function overwrite(descriptor: number, bytes: Uint8Array, before: Uint8Array): void {
  try {
    fill(descriptor, bytes, before.byteLength);
  } catch (error) {
    const why = explainWriteFault(error);
    try {
      fill(descriptor, before, before.byteLength);
    } catch (again) {
      throw new HalfWritten(
        `${why}, and its old content could not be put back (${explainWriteFault(again)})`,
      );
    }
    throw error;
  }
}

function fill(descriptor: number, bytes: Uint8Array, size: number): void {
  writeAll(descriptor, bytes.subarray(0, size), 0);
  ftruncateSync(descriptor, bytes.byteLength);
  fsyncSync(descriptor);
  const written = fstatSync(descriptor).size;
  if (written !== bytes.byteLength) throw cutShort(written, bytes.byteLength);
}
