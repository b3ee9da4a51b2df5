import { closeSync, constants, openSync, readSync, realpathSync } from 'node:fs';
import { codeOf } from './find-files.ts';

const CHUNK = 64 * 1024;
const PAUSE_MS = 10;
const QUIET_MS = 1000;

/**
 * All that comes through a pipe or from a device until its end, or until it is more than `maxBytes`.
 * Opening a pipe in the usual way waits, without a word, until something writes to it; this opens it
 * at once, and calls `onWait` where nothing has come for a second.
 */
export function readStream(path: string, maxBytes: number, onWait: () => void): Uint8Array {
  const isNamed = !/^\/(?:proc|dev)\//.test(realpathSync(path));
  const descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    return readAll(descriptor, { maxBytes, mayBegin: isNamed, onWait });
  } finally {
    closeSync(descriptor);
  }
}

interface HowToRead {
  readonly maxBytes: number;
  /** Whether that there is nothing may mean that nobody has begun to write. */
  readonly mayBegin: boolean;
  readonly onWait: () => void;
}

function readAll(descriptor: number, { maxBytes, mayBegin, onWait }: HowToRead): Uint8Array {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let hasBegun = !mayBegin;
  const pause = startPausing(onWait);
  while (size <= maxBytes) {
    const chunk = readChunk(descriptor);
    if (chunk?.length === 0 && hasBegun) break;
    if (chunk?.length !== 0) hasBegun = true;
    if (chunk === undefined || chunk.length === 0) pause(size === 0);
    else {
      chunks.push(chunk);
      size += chunk.length;
    }
  }
  return Buffer.concat(chunks);
}

/** What stands ready: nothing at the end or before the beginning, undefined where a writer has yet to write. */
function readChunk(descriptor: number): Uint8Array | undefined {
  const bytes = new Uint8Array(CHUNK);
  try {
    return bytes.subarray(0, readSync(descriptor, bytes));
  } catch (error) {
    if (codeOf(error) === 'EAGAIN') return undefined;
    throw error;
  }
}

/** Sleeps a little at each call; says once that it waits, where that has taken a while. */
function startPausing(onWait: () => void): (isQuiet: boolean) => void {
  const bed = new Int32Array(new SharedArrayBuffer(4));
  const startedAt = performance.now();
  let hasTold = false;
  return (isQuiet) => {
    Atomics.wait(bed, 0, 0, PAUSE_MS);
    if (hasTold || !isQuiet || performance.now() - startedAt < QUIET_MS) return;
    hasTold = true;
    onWait();
  };
}
