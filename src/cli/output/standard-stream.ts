import { isatty } from 'node:tty';
import { explainWriteFault } from '../disk/explain-write-fault.ts';
import { writeAll } from '../disk/write-all.ts';
import { isClosedPipe } from '../disk/write-straight.ts';
import type { OutputStream } from '../host.ts';
import { WrongUse } from '../wrong-use.ts';

/**
 * Standard output or standard error of this process. What is written has been taken to the last
 * byte when `write` returns; it throws WrongUse where it cannot be. Once a reader has closed a pipe
 * (`assess | head`), the rest goes nowhere, which is no failure.
 */
export function openStandardStream(descriptor: 1 | 2): OutputStream {
  // Node's own stream is not asked for without need: it makes pipes such that they do not block.
  const terminal = isatty(descriptor) ? NODE_STREAMS[descriptor]() : undefined;
  // A console on Windows takes text, and not the bytes of UTF-8.
  if (terminal !== undefined && process.platform === 'win32') return terminal;
  let isClosed = false;
  return {
    fd: descriptor,
    isTTY: terminal?.isTTY,
    columns: terminal?.columns,
    getColorDepth: terminal && (() => terminal.getColorDepth()),
    write: (text) => {
      if (isClosed) return;
      try {
        writeAll(descriptor, Buffer.from(text));
      } catch (error) {
        if (!isClosedPipe(error)) {
          throw new WrongUse(`${NAMES[descriptor]}: ${explainWriteFault(error)}.`);
        }
        isClosed = true;
      }
    },
  };
}

const NODE_STREAMS = { 1: () => process.stdout, 2: () => process.stderr };

const NAMES = { 1: 'standard output', 2: 'standard error' };
