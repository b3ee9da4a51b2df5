import { writeSync } from 'node:fs';
import { WriteRefused } from './explain-write-fault.ts';
import { codeOf } from './find-files.ts';

/** How long to wait before a full pipe is tried again, in milliseconds. */
const WAIT_MS = 5;

/**
 * Writes every byte to an open file, pipe or device, however few of them the system takes at a
 * time: from `position` on, else where the last write ended. Throws the system's own error.
 */
export function writeAll(descriptor: number, bytes: Uint8Array, position?: number): void {
  let done = 0;
  while (done < bytes.byteLength) {
    const at = position === undefined ? null : position + done;
    const taken = writeSome(descriptor, bytes.subarray(done), at);
    if (taken === 0) throw cutShort(done, bytes.byteLength);
    done += taken;
  }
}

/** Why a write is a failure that the system does not call one. */
export function cutShort(written: number, size: number): WriteRefused {
  return new WriteRefused(`only ${written} of its ${size} bytes could be written`);
}

/** Waits for as long as a pipe that does not block is full. Returns how many bytes were taken. */
function writeSome(descriptor: number, bytes: Uint8Array, position: number | null): number {
  for (;;) {
    try {
      return writeSync(descriptor, bytes, 0, bytes.byteLength, position);
    } catch (error) {
      if (codeOf(error) !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, WAIT_MS);
    }
  }
}
