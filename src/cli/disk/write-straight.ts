import { closeSync, constants, openSync } from 'node:fs';
import { codeOf } from './find-files.ts';
import type { FileTarget, Target } from './find-target.ts';
import { writeAll } from './write-all.ts';

/** How systems say that nobody reads any more. */
const CLOSED: readonly unknown[] = ['EPIPE', 'EOF'];

/** Whether an error says that a pipe was closed by its reader, which is no failure. */
export function isClosedPipe(error: unknown): boolean {
  return CLOSED.includes(codeOf(error));
}

/** Writes to what is no file, and so cannot be replaced: a device, a pipe, an open descriptor. */
export function writeStraight(target: Exclude<Target, FileTarget>, bytes: Uint8Array): void {
  const isOpen = target.kind === 'descriptor';
  const descriptor = isOpen ? target.descriptor : openSync(target.path, constants.O_WRONLY);
  try {
    writeAll(descriptor, bytes);
  } catch (error) {
    if (!isClosedPipe(error)) throw error;
  } finally {
    if (!isOpen) closeSync(descriptor);
  }
}
