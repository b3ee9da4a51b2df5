import { showLine } from '../report/harmless/plain-text.ts';
import { safe } from '../report/harmless/safe.ts';
import type { Host } from './host.ts';

/** Shows on standard error how far work has come, when that is a terminal and the work takes over a second. */
export interface Progress {
  readonly show: (done: number, total: number) => void;
  readonly end: () => void;
}

const QUIET_MS = 1000;
const REDRAW_MS = 200;

/** Starts showing progress, in words such as `read 1,200 of 10,000 files`. */
export function startProgress(verb: string, noun: string, { stderr }: Host): Progress {
  let drawnAt = performance.now() + QUIET_MS - REDRAW_MS;
  let isShown = false;
  return {
    show: (done, total) => {
      const now = performance.now();
      if (stderr.isTTY !== true || now - drawnAt < REDRAW_MS) return;
      drawnAt = now;
      isShown = true;
      stderr.write(safe`\r${showLine(verb)} ${done} of ${total} ${showLine(noun)}`);
    },
    end: () => {
      if (isShown) stderr.write(safe`\r\u001b[K`);
    },
  };
}
